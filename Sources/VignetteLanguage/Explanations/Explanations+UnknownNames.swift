import VignetteSource

extension Explanations {
  /// Names that stand for nothing.
  static let unknownNames: [Explanation] = [
    Explanation(
      .unknownDynamic,
      """
      An effect or a condition can only use what the case declares, since only the case says where it starts. This \
      holds for the manual's dynamics too. Add the name under "dynamics:" or "counts:" with its start, such as \
      trust 25, or write it as it stands there.
      """,
      specimen: smallCase(body: "trust +6")),
    Explanation(
      .unknownTitle,
      """
      A title must be written as it stands in the line that begins the visit, scene or ending; only capitals and \
      extra spaces do not count. Put the spelling right, or write the block that is still missing.
      """,
      specimen: smallCase(
        scene: """
          * agree-plan "Same time in four weeks?"
            -> Partnership in the end
          """)),
    Explanation(
      .unknownFact,
      """
      Facts are what the trainee can find out, and all of them stand under "facts:", each with its name and its \
      sentence. Put the spelling right, or declare the fact there.
      """,
      specimen: smallCase(
        with: """
          facts:
            mother-pills "Her mother gave her pills to keep her quiet."
          """, body: "reveal mothers-pills")),
    Explanation(
      .unknownMove,
      """
      What an intervention is worth, the manual says of its move, so the move must be one of the manual's, spelt \
      as there. To see them all, type: vignette manual.
      """,
      specimen: smallCase(scene: "* empathise \"You must be worn out.\"")),
    Explanation(
      .unknownPrinciple,
      """
      Points, ratings and the focus of a case go by the principles of the manual, and by no others. To see them, \
      type: vignette manual. Those of the built-in one are mind-body, patient, ambivalence, alliance, \
      countertherapeutic and countertransference.
      """,
      specimen: smallCase(with: "focus: alliance, hope")),
    Explanation(
      .unknownPattern,
      """
      After the ending the trainee chooses from the patterns of the manual, so a right answer must be one of them. \
      To see them all, type: vignette manual.
      """,
      specimen: smallCase(
        with: """
          formulation: What is getting in the way of her treatment?
            answer: dread-of-relief
          """)),
    Explanation(
      .unknownPerson,
      """
      A line that begins with a name and a colon is speech, and only people of the case can speak: the patient, \
      the characters, and You for the trainee. Put the spelling right, or introduce somebody with a line at the \
      margin that begins with "character:". If nobody speaks here, put the line into parentheses.
      """,
      specimen: smallCase(body: "Inez: Nobody signs for it.")),
    Explanation(
      .unknownPhase,
      """
      The phase says to which part of a treatment the case belongs, and the manual tells what that part is about. \
      Write the name of one of its phases, such as engagement or maintenance, or leave the line out.
      """,
      specimen: smallCase(with: "phase: first contact")),
  ]
}
