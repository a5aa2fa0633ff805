import VignetteSource

extension Explanations {
  /// Manuals.
  static let manuals: [Explanation] = [
    Explanation(
      .misplacedField,
      """
      Principles, dynamics, moves, patterns, phases and terms are each described by lines of their own: a move, \
      for instance, by what it serves, a principle by its checklist. Move the line to what it describes, or take \
      it out.
      """,
      .manual,
      specimen: smallManual(
        with: """
          pattern: dread-of-recovery "Dread of recovery"
            serves: alliance 2
          """)),
    Explanation(
      .expectedMean,
      """
      A derived name is worked out from dynamics of the manual, and the mean is the only way to do it. Name its \
      parts, such as: derived: alliance "Therapeutic alliance" mean of bond, tasks, goals.
      """,
      .manual,
      specimen: smallManual(
        with: """
          dynamic: bond "Bond" higher is better
          dynamic: tasks "Agreement on tasks" higher is better
          derived: alliance "Therapeutic alliance" of bond, tasks
          """)),
    Explanation(
      .servesAndViolates,
      """
      A move should be good practice or poor practice, so that trainees can learn which; what is both is mostly \
      two moves under one name. Part them, or keep the side that is meant. Where a good move is out of place, the \
      case can say so with "fault".
      """,
      .manual,
      specimen: smallManual(
        with: """
          principle: patient "Know who the patient is"
          move: premature-reassurance "Reassure before asking"
            serves: alliance 1
            violates: patient 2
          """)),
    Explanation(
      .movePoints,
      """
      Behind each principle stands how much the move earns on it, or costs, in digits from 1 to 9: serves: \
      alliance 2. What costs is written with "violates" and needs no minus. What does not touch a principle at all \
      is left out.
      """,
      .manual,
      specimen: smallManual(
        with: """
          move: repair-rupture "Own a mistake or a strain between you"
            serves: alliance
          """)),
    Explanation(
      .badRating,
      """
      Each band has a name and the rating it begins at. They stand from the best to the last, with commas between, \
      at least two of them, and the last begins at 0, so that every rating falls into one of them.
      """,
      .manual,
      specimen: smallManual(with: "rating: good 80, poor 20")),
  ]
}
