import VignetteSource

extension Explanations {
  /// What playing every path finds: plays that go wrong, dynamics, safety, and what can be earned.
  static let plays: [Explanation] = [
    Explanation(
      .deadEnd,
      """
      In the play that is shown, the trainee has the word and nothing to say: all that was on offer is used up \
      or kept back, and no "otherwise" leads on. The session stops there, without an ending. Add an "otherwise" \
      with an arrow, or a line that stays on offer.
      """,
      specimen: """
        title: The sixth doctor
        patient: Ines Alvarez
        scene: Counting doctors
          Ines: You're the sixth.
          * empathize "That sounds tiring."
            Ines: It is.
          * agree-plan "Same time in four weeks?"
            when: not chosen empathize
            -> Partnership
        ending: Partnership
          outcome: good
        """),
    Explanation(
      .roundWithoutOffer,
      """
      In the play that is shown, one scene leads to another and back again, and none of them offers anything. At \
      play the session is ended there, and says so. Put an intervention into one of the scenes before its arrow \
      can be followed, or lead to an ending.
      """,
      specimen: """
        title: The sixth doctor
        patient: Ines Alvarez
        scene: Counting doctors
          if turn >= 1
            -> Being a parcel
          Ines: You're the sixth.
          * empathize "That sounds tiring."
            -> Being a parcel
        scene: Being a parcel
          if turn >= 1
            -> Counting doctors
          Ines: Nobody signs for it.
          * agree-plan "Same time in four weeks?"
            -> Partnership
        ending: Partnership
          outcome: good
        """),
    Explanation(
      .trap,
      """
      From here on the session can only go on until its turns are used up: whatever is said, no ending can be \
      reached any more. The trainee is punished and never learns what for. Give this place a way to an ending; a \
      poor one will do.
      """,
      specimen: """
        title: The sixth doctor
        patient: Ines Alvarez
        turns: 6
        scene: Counting doctors
          Ines: You're the sixth.
          * empathize "That sounds tiring."
            -> Silence
          * agree-plan "Same time in four weeks?"
            -> Partnership
        scene: Silence
          + stay-with-silence "(You wait.)"
            Ines: Hm.
        ending: Partnership
          outcome: good
        """),
    Explanation(
      .runsOut,
      """
      The play that is shown uses up the turns of the case when every ending is still far away, and no "out of \
      time" says what becomes of that. Give the case more turns, let scenes lead on earlier with "turns:" and \
      "otherwise", or write "out of time" and what happens then.
      """,
      specimen: """
        title: The sixth doctor
        patient: Ines Alvarez
        turns: 2
        scene: Counting doctors
          + empathize "That sounds tiring."
            Ines: It is.
          * name-affect "And lonely."
            -> Being a parcel
        scene: Being a parcel
          * name-affect "And sad."
            -> Nobody signs
        scene: Nobody signs
          * name-affect "And angry."
            -> The coat
        scene: The coat
          * agree-plan "Same time in four weeks?"
            -> Partnership
        ending: Partnership
          outcome: good
        """),
    Explanation(
      .unmovedDynamic,
      """
      The dynamic has one and the same value in all plays: nothing moves it, or what would move it is never \
      reached. What depends on it never changes. Let something that the trainee does move it, or take it out.
      """,
      specimen: smallCase(
        with: "dynamics:\n  trust 25", body: "(On the scale she marks {trust}.)")),
    Explanation(
      .stuckDynamic,
      """
      Once the dynamic has come to its limit, nothing in any play brings it back, though plays go on. That may \
      well be meant: some things cannot be made good. If it is not, let something move it the other way.
      """,
      specimen: """
        title: The sixth doctor
        patient: Ines Alvarez
        turns: 6
        dynamics:
          trust 90
        scene: Counting doctors
          + empathize "That sounds tiring."
            trust +10
            Ines: It is. {trust}
          * agree-plan "Same time in four weeks?"
            -> Partnership
        ending: Partnership
          outcome: good
        """),
    Explanation(
      .uncrossedThreshold,
      """
      Part of this condition comes out the same in every play, since the dynamic never gets across the number: \
      the message tells the values it takes. The rest of the condition decides alone. Move the number into that \
      range, or take the part out.
      """,
      specimen: """
        title: The sixth doctor
        patient: Ines Alvarez
        dynamics:
          trust 25
        scene: Counting doctors
          + empathize "That sounds tiring."
            trust = 30
            if trust >= 10 and turn >= 2
              Ines: It is.
          * agree-plan "Same time in four weeks?"
            -> Partnership
        ending: Partnership
          outcome: good
        """),
    Explanation(
      .clampedEffect,
      """
      The line is to change the dynamic, but in every play that comes to it the dynamic is at its limit already, \
      or has that value, so that nothing happens. Let it start elsewhere, or take the effect out.
      """,
      specimen: smallCase(
        with: "dynamics:\n  trust 100", body: "trust +6\n(On the scale she marks {trust}.)")),
    Explanation(
      .safetyNotOffered,
      """
      The play that is shown misses a required move, and was never offered it: the trainee fails without a \
      chance. Put the intervention where every way to the deadline passes, or set the deadline later.
      """,
      specimen: """
        title: The sixth doctor
        patient: Ines Alvarez
        required:
          - assess-suicide-risk before the end: She would not mind not waking.
        scene: Counting doctors
          Ines: You're the sixth.
          * empathize "That sounds tiring."
            -> Partnership
          * name-affect "And lonely."
            -> Being a parcel
        scene: Being a parcel
          * assess-suicide-risk "Do you think of dying?"
            Ines: Not of doing it.
            -> Partnership
        ending: Partnership
          outcome: good
        """),
    Explanation(
      .focusOutOfReach,
      """
      The head promises to practise this principle, but whoever commits no safety failure cannot get beyond the \
      lowest band on it. Perhaps what earns most of it stands beside something critical. Offer more that earns \
      it, or take it out of the focus.
      """,
      specimen: """
        title: The sixth doctor
        patient: Ines Alvarez
        focus: patient
        scene: Counting doctors
          Ines: You're the sixth.
          * empathize "That sounds tiring."
            credit patient 3 "It was heard."
            critical "The question was left open."
            -> Partnership
          * agree-plan "Same time in four weeks?"
            -> Partnership
        ending: Partnership
          outcome: good
        """),
    Explanation(
      .focusNotTogether,
      """
      Each principle in focus can be earned, but no single play earns them all well: what serves one is left \
      behind with what serves the other. A trainee who does everything right would still be told to do better. \
      Let the lines be taken in one play.
      """,
      specimen: """
        title: The sixth doctor
        patient: Ines Alvarez
        focus: alliance, patient
        scene: Counting doctors
          Ines: You're the sixth.
          * empathize "That sounds tiring."
            credit patient 3 "It was heard."
            -> Partnership
          * agree-plan "Same time in four weeks?"
            credit alliance 3 "It was agreed on."
            -> Partnership
        ending: Partnership
          outcome: good
        """),
    Explanation(
      .ruptureWithoutRepair,
      """
      In the play that is shown a rupture opens, and nothing from there on can repair it, though the session \
      goes on. A rupture teaches most by its repair. Offer one, with "when: ruptured", before the end.
      """,
      specimen: """
        title: The sixth doctor
        patient: Ines Alvarez
        scene: Counting doctors
          Ines: You're the sixth.
          * threaten-discharge "If you stop this one too, I can't go on."
            rupture withdrawal
            Ines: I see.
            -> Being a parcel
          * empathize "That sounds tiring."
            -> Being a parcel
        scene: Being a parcel
          * agree-plan "Same time in four weeks?"
            -> Partnership
        ending: Partnership
          outcome: good
        """),
    Explanation(
      .alwaysBest,
      """
      Wherever this line can be taken, it is better in everything than all else on offer: what can still come of \
      it, and what it can still earn. That is fine for a question that is always right. Often, though, the same \
      words can come too early; a case gains by such a moment.
      """,
      specimen: """
        title: The sixth doctor
        patient: Ines Alvarez
        scene: Counting doctors
          Ines: You're the sixth.
          * empathize "That sounds tiring."
            credit patient 3 "It was heard."
            -> Partnership
          * agree-plan "Same time in four weeks?"
            credit none
            -> Partnership
        ending: Partnership
          outcome: good
        """),
    Explanation(
      .neverBest,
      """
      Wherever this line is on offer, another is better in everything. If it is there to tempt, all is well: say \
      in its note what is wrong with it. If it was to be a good choice, give it what it is worth.
      """,
      specimen: """
        title: The sixth doctor
        patient: Ines Alvarez
        scene: Counting doctors
          Ines: You're the sixth.
          * empathize "That sounds tiring."
            credit patient 3 "It was heard."
            -> Partnership
          * agree-plan "Same time in four weeks?"
            credit none
            -> Partnership
        ending: Partnership
          outcome: good
        """),
    Explanation(
      .winsWithoutListening,
      """
      A trainee who always takes the first line, or always the last, or always one and the same move, comes to a \
      good ending without having listened to anybody. Put the right lines in other places, or ask on the way for \
      something that only an attentive trainee has found.
      """,
      specimen: smallCase()),
  ]
}
