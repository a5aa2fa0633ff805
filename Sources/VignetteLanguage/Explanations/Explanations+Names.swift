import VignetteSource

extension Explanations {
  /// Names and titles that are given, and those that fit several things.
  static let names: [Explanation] = [
    Explanation(
      .badName,
      """
      Conditions and effects repeat the names of facts, dynamics and other things, so there is only one way to \
      write them: small letters from a to z and digits, beginning with a letter, the words joined by hyphens, such \
      as mother-pills. What trainees read stands in quotation marks behind the name and can be written as you \
      like.
      """,
      specimen: smallCase(
        with: """
          facts:
            Mother_Pills "Her mother gave her pills to keep her quiet."
          """)),
    Explanation(
      .reservedName,
      """
      The language uses this word itself, so that a line with it could be understood in two ways. Make the name \
      more exact: farewell-note, for instance, and not note.
      """,
      specimen: smallCase(
        with: """
          facts:
            note "She found a note in her mother's drawer."
          """)),
    Explanation(
      .duplicateName,
      """
      Two things of the same name cannot be told apart where the name is used again. Give one of them another \
      name; if both are meant to be the same thing, keep one.
      """,
      specimen: smallCase(
        with: """
          facts:
            mother-pills "Her mother gave her pills to keep her quiet."
            mother-pills "Her mother took pills herself."
          """)),
    Explanation(
      .duplicateTitle,
      """
      Arrows and conditions find a visit, a scene or an ending by its title alone. Capitals and extra spaces do \
      not make it another title. Change one of the two, and the lines that name it.
      """,
      specimen: """
        title: The sixth doctor
        patient: Ines Alvarez
        scene: Being a parcel
          Ines: You're the sixth.
          * empathize "That sounds tiring."
            -> Being a parcel
        ending: Being a parcel
          outcome: good
        """),
    Explanation(
      .reservedTitle,
      """
      "The end" is the end of any session, and "Out of time" is how a session ends whose turns are used up, so \
      neither can be the title of anything else. Choose another title. What is shown when the turns are used up \
      stands in the block "out of time".
      """,
      specimen: smallCase(
        with: """
          ending: Out of time
            outcome: poor
          """)),
    Explanation(
      .ambiguousPerson,
      """
      A person can be called by one word of the name as long as nobody else in the case has that word in theirs. \
      Write a word that only one of them has, or the whole name.
      """,
      specimen: smallCase(with: "character: Marta Alvarez, her mother", body: "Alvarez: Nobody signs for it.")),
    Explanation(
      .derivedWithoutParts,
      """
      Some names of the manual stand for the mean of several dynamics: alliance, for instance, for that of bond, \
      tasks and goals. The mean can only be found where the case declares all of them. Declare those that are \
      missing, each with its start, or ask for one of the parts.
      """,
      specimen: smallCase(
        with: """
          dynamics:
            bond 35
          """, body: "when: alliance >= 30")),
    Explanation(
      .unknownLine,
      """
      The words in quotation marks behind "chosen" must be the beginning of some intervention's line in this case. \
      Perhaps the line was changed since, or the words stand behind "also:", where they cannot be asked for. Write \
      the beginning of the line as it stands now, or ask for the move.
      """,
      specimen: smallCase(
        scene: """
          * name-affect "You look lonely."
            when: chosen "You must be tired"
            Ines: I am.
          """)),
    Explanation(
      .ambiguousLine,
      """
      The beginning of a line stands for one intervention, and here several begin alike. Go on writing until the \
      words fit one of them only. If any of them will do, ask for each, with "or" between.
      """,
      specimen: smallCase(
        scene: """
          * name-affect "That sounds lonely."
            when: not chosen "That sounds"
            Ines: It is.
          """)),
  ]
}
