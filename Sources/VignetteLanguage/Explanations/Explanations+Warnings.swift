import VignetteSource

extension Explanations {
  /// What can be played and is surely not meant: places and lines that nothing reaches.
  static let warnings: [Explanation] = [
    Explanation(
      .capitalWord,
      """
      What the language says itself is written small, and a line that begins with a capital looks like the name of \
      somebody who speaks. It was understood this time. Word processors like to put a capital at the beginning of \
      a line: write it small.
      """,
      specimen: smallCase(
        with: """
          facts:
            mother-pills "Her mother gave her pills to keep her quiet."
          """, body: "Reveal mother-pills")),
    Explanation(
      .afterLead,
      """
      An arrow leaves at once, so the lines behind it are never seen and never take effect. Move them before the \
      arrow. If they should be seen afterwards, put them under the scene or ending it leads to; if the arrow \
      should hold only sometimes, put it under an "if".
      """,
      specimen: """
        title: The sixth doctor
        patient: Ines Alvarez
        scene: Counting doctors
          Ines: You're the sixth.
          * empathize "That sounds tiring."
            -> Partnership
            Ines: Nobody signs for it.
        ending: Partnership
          outcome: good
        """),
    Explanation(
      .lateBodyLine,
      """
      Lines directly under a scene run when it is entered, wherever they stand. Behind an intervention such a line \
      looks like the answer to it, but is shown before the trainee has said anything. Indent it under the \
      intervention, or move it up before the first one.
      """,
      specimen: smallCase(scene: "Ines: Nobody signs for it.")),
    Explanation(
      .spokenDirection,
      """
      Parentheses in the middle or at the end of what somebody says show what they do meanwhile, as in a printed play, \
      and stand on the screen as you write them. How all of it is said belongs behind the name: "Ines (quietly): It was \
      fine." What is seen before it belongs on a line of its own, in parentheses. And a parenthesis that is opened must \
      be closed.
      """,
      specimen: smallCase(body: "Ines: (quietly) It was fine.")),
    Explanation(
      .unvisitedScene,
      """
      A session begins with the first scene of the file and enters others by arrows only, so no trainee will ever \
      see this one. Scenes do not follow one another by themselves. Lead to it with an arrow such as: -> Being a \
      parcel.
      """,
      specimen: """
        title: The sixth doctor
        patient: Ines Alvarez
        scene: Counting doctors
          Ines: You're the sixth.
          * empathize "That sounds tiring."
            -> Partnership
        scene: Being a parcel
          Ines: Nobody signs for it.
          * agree-plan "Same time in four weeks?"
            -> Partnership
        ending: Partnership
          outcome: good
        """),
    Explanation(
      .unreachedEnding,
      """
      No arrow in the case leads here, so no session can end like this. Lead to it from an intervention, from \
      "otherwise" or from a "whenever", or take it out.
      """,
      specimen: smallCase(
        with: """
          ending: Gone
            outcome: poor
          """)),
    Explanation(
      .sceneWithoutOffer,
      """
      Once its lines have run, this scene gives the trainee nothing to say and may lead nowhere, and then the \
      session simply stops. Give it an intervention, or an "otherwise" with an arrow. If arrows stand under an \
      "if", add an "else" with another.
      """,
      specimen: """
        title: The sixth doctor
        patient: Ines Alvarez
        scene: Counting doctors
          Ines: You're the sixth.
          * empathize "That sounds tiring."
            -> Being a parcel
        scene: Being a parcel
          if turn >= 5
            -> Partnership
        ending: Partnership
          outcome: good
        """),
    Explanation(
      .turnsWithoutOtherwise,
      """
      "turns:" under a scene says how long the patient stays with it, and when they are used up, "otherwise" \
      happens. Without one, nothing does and the scene goes on as before. Add an "otherwise" at its end, or take \
      "turns:" out.
      """,
      specimen: """
        title: The sixth doctor
        patient: Ines Alvarez
        scene: Counting doctors
          turns: 2
          Ines: You're the sixth.
          * empathize "That sounds tiring."
            -> Partnership
        ending: Partnership
          outcome: good
        """),
    Explanation(
      .unreachedOtherwise,
      """
      "otherwise" happens when nothing to say is left, or when the turns of the scene are used up. Here an \
      intervention with a plus is always on offer, or the scene leads on at once, and no turns are given. Write \
      "turns:" and a number under the scene, begin the intervention with an asterisk, or take "otherwise" out.
      """,
      specimen: """
        title: The sixth doctor
        patient: Ines Alvarez
        scene: Counting doctors
          Ines: You're the sixth.
          + empathize "That sounds tiring."
            Ines: It is.
          * agree-plan "Shall we make a plan?"
            -> Partnership
          otherwise
            -> Partnership
        ending: Partnership
          outcome: good
        """),
    Explanation(
      .neverHolds,
      """
      Whatever the trainee does, this will not come true, so what depends on it can never happen. A number may lie \
      outside the range of its dynamic, two parts may contradict each other, or the condition asks for a fact or a \
      rupture that no line brings about.
      """,
      specimen: smallCase(
        scene: """
          * repair-rupture "I answered the number, and not you."
            when: ruptured
            Ines: The others never came back to it.
          """)),
    Explanation(
      .alwaysHolds,
      """
      Whatever the trainee does, this is true, so it makes no difference that it is asked, and a later "else" \
      could never happen. Mostly a sign is turned round or a number is too low. If it is meant to be so, take the \
      condition out.
      """,
      specimen: smallCase(
        body: """
          if turn >= 0
            Ines: Nobody signs for it.
          """)),
  ]
}
