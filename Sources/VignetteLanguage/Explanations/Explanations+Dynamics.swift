import VignetteSource

extension Explanations {
  /// Dynamics and counts as they are declared.
  static let dynamics: [Explanation] = [
    Explanation(
      .expectedStart,
      """
      Every session begins alike, so each dynamic and each count must say where it starts. Write a whole number \
      behind the name, such as: trust 25.
      """,
      specimen: smallCase(
        with: """
          dynamics:
            trust
          """)),
    Explanation(
      .startOutside,
      """
      Dynamics and counts run from 0 to 100 unless the line says otherwise, and never leave their range, so none \
      can start outside. Choose a start within it, or give another range behind the start, such as: -5 in -10..10.
      """,
      specimen: smallCase(
        with: """
          dynamics:
            trust 140
          """)),
    Explanation(
      .expectedBounds,
      """
      A range is its lowest and its highest whole number with two dots between, such as: in 0..10. The lowest \
      stands first. If 0 to 100 will do, leave the range out.
      """,
      specimen: smallCase(
        with: """
          dynamics:
            trust 4 in 0 to 10
          """)),
    Explanation(
      .expectedBetterEnd,
      """
      Reports show whether a dynamic went well, and for that they must know which end is the better one. This is \
      said in one of two forms: higher is better, as for trust, or lower is better, as for shame.
      """,
      specimen: smallCase(
        with: """
          dynamics:
            dread-of-relief 60 "Dread of feeling better" less is better
          """)),
    Explanation(
      .missingLabel,
      """
      The trainee sees a dynamic by its label and not by its name. The manual has labels for its own dynamics; one \
      of your own needs its label in quotation marks, and which end is better: dread-of-relief 60 "Dread of \
      feeling better" lower is better. What the trainee should never see is declared under "counts:".
      """,
      specimen: smallCase(
        with: """
          dynamics:
            dread-of-relief 60
          """)),
    Explanation(
      .missingBetterEnd,
      """
      The debrief shows whether a dynamic rose or fell for the better. For its own dynamics the manual says which \
      end is better; for one of yours, the line must: end it with higher is better, or lower is better.
      """,
      specimen: smallCase(
        with: """
          dynamics:
            dread-of-relief 60 "Dread of feeling better"
          """)),
    Explanation(
      .countWithLabel,
      """
      Counts are the author's private tallies and are never shown, so a label would be read by nobody. Take it \
      out, or declare the name under "dynamics:" if trainees should see it.
      """,
      specimen: smallCase(
        with: """
          counts:
            reassurances 0 "Reassurances given"
          """)),
    Explanation(
      .declaredDerived,
      """
      The program works out this name from others: alliance, for instance, is the mean of bond, tasks and goals, \
      and could not have a start of its own. Declare those; then it can be used everywhere, and "alliance +3" \
      raises each of them by 3.
      """,
      specimen: smallCase(
        with: """
          dynamics:
            alliance 35
          """)),
    Explanation(
      .tooManyDynamics,
      """
      So many values can neither be followed by a reader nor be explored by the program; cases rarely need more \
      than ten. Take out what no condition asks for. What can only be so or not be so is better a fact.
      """,
      specimen: smallCase(
        with: "counts:\n" + (1...65).map { "  answer-\($0) 0" }.joined(separator: "\n"))),
  ]
}
