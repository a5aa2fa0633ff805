import VignetteSource

extension Explanations {
  /// What playing every path finds: what no play comes to, and what every play does.
  static let unreached: [Explanation] = [
    Explanation(
      .sceneNeverEntered,
      """
      An arrow leads to this scene, but what stands before it never comes true in any play: a number that nobody \
      gets to, a turn that is never so late, a line that is no longer on offer by then. The exploration has \
      tried them all. Look at each arrow to the scene and ask less of what stands before it.
      """,
      specimen: """
        title: The sixth doctor
        patient: Ines Alvarez
        scene: Counting doctors
          Ines: You're the sixth.
          * empathize "That sounds tiring."
            if turn >= 5
              -> Being a parcel
            -> Partnership
        scene: Being a parcel
          * agree-plan "Same time in four weeks?"
            -> Partnership
        ending: Partnership
          outcome: good
        """),
    Explanation(
      .visitNeverEntered,
      """
      No play enters any of the scenes of this visit, so it never takes place. Mostly one arrow is to lead \
      there, and what stands before it never comes true. Lead to the visit's first scene from somewhere that \
      every attentive trainee comes to.
      """,
      specimen: """
        title: The sixth doctor
        patient: Ines Alvarez
        visit: First appointment
        scene: Counting doctors
          Ines: You're the sixth.
          * empathize "That sounds tiring."
            if turn >= 5
              -> The follow-up
            -> Partnership
        visit: Six weeks later
        scene: The follow-up
          * agree-plan "Same time in four weeks?"
            -> Partnership
        ending: Partnership
          outcome: good
        """),
    Explanation(
      .endingNeverReached,
      """
      An arrow leads to this ending, but no play comes to it: what stands before the arrow never comes true. So \
      what this ending has to teach is never seen. Ask less on the way to it, or take it out.
      """,
      specimen: """
        title: The sixth doctor
        patient: Ines Alvarez
        scene: Counting doctors
          Ines: You're the sixth.
          * empathize "That sounds tiring."
            if turn >= 5
              -> Gone
            -> Partnership
        ending: Partnership
          outcome: good
        ending: Gone
          outcome: poor
        """),
    Explanation(
      .neverOffered,
      """
      What this intervention asks under "when:" is not so in any play at a moment when its scene makes an offer. \
      The message tells what the numbers in it really come to. Ask for less, or let more plays come to where it \
      holds.
      """,
      specimen: smallCase(scene: "* name-affect \"And lonely.\"\n  when: turn >= 5")),
    Explanation(
      .otherwiseNeverRuns,
      """
      "otherwise" runs when nothing spoken is left on offer, or when the turns of the scene are used up. In \
      every play of this case something leads away before. Take it out, or say with "turns:" how long the \
      patient stays.
      """,
      specimen: smallCase(scene: "otherwise\n  Ines: So.\n  -> Partnership")),
    Explanation(
      .ruleNeverFires,
      """
      A "whenever" waits for its condition all through the session, and in no play does it come true. Often the \
      number is one that the dynamic never gets to; the message tells the values it takes. Move the number \
      there, or take the rule out.
      """,
      specimen: smallCase(with: "whenever turn >= 5\n  Ines: It is late.")),
    Explanation(
      .reactionNeverHeard,
      """
      An inward move is not spoken, so nobody can type it: the patient's reaction to it is heard only where an \
      intervention with this move is on offer, and none ever is. Add one, or take the reaction out.
      """,
      specimen: smallCase(with: "reactions:\n  on notice-countertransference\n    (You breathe out.)")),
    Explanation(
      .factNeverFound,
      """
      A line reveals this fact, but no play comes to that line, so nobody can find it out. Look at what stands \
      before each "reveal" of it, and at what must have happened before.
      """,
      specimen: smallCase(
        with: "facts:\n  mother-pills \"Her mother gave her pills.\"",
        body: "if turn >= 5\n  reveal mother-pills")),
    Explanation(
      .blockNeverRuns,
      """
      Plays come to this "if", but in none of them does this block run. The message tells what the numbers in \
      its condition really come to. An "else" never runs where one of the conditions before it always holds. Ask \
      for less, or take the block out.
      """,
      specimen: smallCase(body: "if turn >= 5\n  Ines: At last.")),
    Explanation(
      .neverPassedBy,
      """
      Whenever a play comes to this "if", one of its blocks runs, so that it looks like a choice and is none: \
      nobody ever gets by without. Mostly the number asks for too little. Ask for more, or write the lines \
      without the "if".
      """,
      specimen: smallCase(body: "if turn >= 1\n  Ines: It is.")),
    Explanation(
      .alwaysOffered,
      """
      In every play, whenever this line could be on offer, its "when:" holds. It keeps nothing back and only \
      makes the case harder to read. Take it out, or ask for what should really come first.
      """,
      specimen: smallCase(scene: "* name-affect \"And lonely.\"\n  when: turn <= 5")),
  ]
}
