import VignetteSource

extension Explanations {
  /// The header of a case, its reactions and its formulation.
  static let header: [Explanation] = [
    Explanation(
      .unknownLevel,
      """
      The level tells trainees which cases to begin with, and it can do so only if all cases use the same words: \
      introductory, intermediate and advanced. Write one of them, or leave the line out.
      """,
      specimen: smallCase(with: "level: beginners")),
    Explanation(
      .badLanguage,
      """
      Other programs, such as those that read a text aloud, know languages by a short form: en for English, de for \
      German, pt-BR for the Portuguese of Brazil. Write such a form, or leave the line out for English.
      """,
      specimen: smallCase(with: "language: British English")),
    Explanation(
      .missingManual,
      """
      The case asks for a manual of its own, and moves and principles cannot be looked up without it. Only the \
      name of the file stands here, and the file lies in the folder of the case. Take the line out to use the \
      manual that comes with the program.
      """,
      specimen: smallCase(with: "manual: nowhere.manual")),
    Explanation(
      .requiredNeedsItems,
      """
      A case can have several safety tasks, each with a deadline and a reason, so they stand in a list: leave \
      nothing behind "required:" and begin each line under it with a dash.
      """,
      specimen: smallCase(with: "required: assess-suicide-risk before the end")),
    Explanation(
      .expectedRequirement,
      """
      The program must know what has to be done, and by when. Write the move, the word "before", and either the \
      title of a scene, a visit or an ending in quotation marks, or the words "the end". A colon and the reason \
      may follow.
      """,
      specimen: smallCase(
        with: """
          required:
            - assess-suicide-risk by the end
          """)),
    Explanation(
      .expectedReason,
      """
      Behind the deadline nothing stands but the reason, and a colon shows where it begins: before the end: She \
      has said she would not mind not waking. The trainee reads it if the task was missed.
      """,
      specimen: smallCase(
        with: """
          required:
            - assess-suicide-risk before the end, since she would not mind not waking
          """)),
    Explanation(
      .expectedReaction,
      """
      Under "reactions:" stands how this patient answers a move wherever it is used. Each begins with "on" and the \
      move, such as: on premature-reassurance. What the patient then says or does stands indented under it.
      """,
      specimen: smallCase(
        with: """
          reactions:
            premature-reassurance
              Ines: That is what the last one said.
          """)),
    Explanation(
      .expectedAnswer,
      """
      After the ending the trainee answers the question by choosing patterns of the manual, so the program must \
      know which are right. Write them on one line under the question, behind "answer:", with commas between. A \
      question without a right answer belongs under "debrief:".
      """,
      specimen: smallCase(
        with: """
          formulation: What is getting in the way of her treatment?
            dread-of-recovery
          """)),
  ]
}
