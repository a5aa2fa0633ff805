import VignetteSource

extension Explanations {
  /// Scenes, interventions, endings, and how scenes lead to one another.
  static let scenes: [Explanation] = [
    Explanation(
      .expectedMove,
      """
      Between the asterisk or plus and the line stands a move of the manual, which says what kind of intervention \
      this is and so what it is worth. Write its name before the quotation marks. To see all moves, type: vignette \
      manual.
      """,
      specimen: smallCase(scene: "* \"You must be worn out.\"")),
    Explanation(
      .repeatableInward,
      """
      An inward move is something the prescriber notices, such as a wish to be better than the other five. It \
      costs no turn, so that a trainee could take it over and over without the session going on. Begin it with an \
      asterisk.
      """,
      specimen: smallCase(scene: "+ notice-countertransference \"I want to be better than the other five.\"")),
    Explanation(
      .tooManyOffers,
      """
      No trainee can weigh so many possibilities, and the screen would not hold them. Make several scenes of this \
      one, each with some of them, and lead from one to the next.
      """,
      specimen: smallCase(
        scene: (2...61).map { "* empathize \"That sounds tiring, after \($0) prescriptions.\"" }
          .joined(separator: "\n"))),
    Explanation(
      .lateTurns,
      """
      How long the patient stays with a scene is said once and before anything else in it, so that whoever reads \
      the scene knows it from the start. Make "turns:" the first line under the scene.
      """,
      specimen: smallCase(scene: "turns: 2")),
    Explanation(
      .missingOutcome,
      """
      Trainees, reports and tests need to know how an ending is for the patient, and its words alone do not tell \
      them. Write outcome: good, outcome: mixed or outcome: poor directly under it.
      """,
      specimen: smallCase(
        with: """
          ending: Gone
            (The seventh doctor will hear about you.)
          """)),
    Explanation(
      .unknownOutcome,
      """
      Trainees, reports and tests go by the outcome, so there are only three: good, mixed and poor. Choose the \
      nearest, and say the rest in the words of the ending.
      """,
      specimen: smallCase(
        with: """
          ending: Gone
            outcome: sad
          """)),
    Explanation(
      .goingRound,
      """
      Each of these scenes leads on at once, and in the end back to the first, so that the session would run in a \
      circle and never give the trainee the word. Let one of them lead to an ending, or take its arrow out and put \
      an intervention there.
      """,
      specimen: """
        title: The sixth doctor
        patient: Ines Alvarez
        scene: Counting doctors
          Ines: You're the sixth.
          * empathize "That sounds tiring."
            -> Partnership
          * ignore-affect "Let's go through the list."
            -> The corridor
        scene: The corridor
          (She is sent on to the next door.)
          -> The waiting room
        scene: The waiting room
          (She is sent back.)
          -> The corridor
        ending: Partnership
          outcome: good
        """),
    Explanation(
      .chainTooLong,
      """
      So many scenes follow one another without a word for the trainee that the page of text would not end. Join \
      them into a few, or let one of them stop now and then with an intervention in place of the arrow.
      """,
      specimen: smallCase(with: weeks(101))),
  ]

  /// Scenes that only lead on, each to the next.
  private static func weeks(_ count: Int) -> String {
    (1...count).map { week in
      """
      scene: Week \(week)
        (A week passes.)
        -> \(week < count ? "Week \(week + 1)" : "Counting doctors")
      """
    }.joined(separator: "\n")
  }
}
