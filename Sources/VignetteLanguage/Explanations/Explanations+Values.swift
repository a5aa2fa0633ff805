import VignetteSource

extension Explanations {
  /// What stands behind a word or under it: values, quoted words, lists.
  static let values: [Explanation] = [
    Explanation(
      .emptyValue,
      """
      This word promises something that does not follow. Write it on the same line; where several things may be \
      said, a list of lines that begin with a dash can stand under it instead. If there is nothing to say, take \
      the line out.
      """,
      specimen: smallCase(with: "summary:")),
    Explanation(
      .strayText,
      """
      The line is complete before these words, and they would have no effect. Take them out. A remark needs a line \
      of its own that begins with //.
      """,
      specimen: smallCase(body: "repair at last")),
    Explanation(
      .expectedQuote,
      """
      What trainees read, hear or say stands in quotation marks here, so that it cannot be taken for words of the \
      language. Put them round the whole sentence; curly ones will do. Quotation marks inside it are no trouble, \
      since it goes on to the last one of the line.
      """,
      specimen: smallCase(
        with: """
          facts:
            mother-pills Her mother gave her pills to keep her quiet.
          """)),
    Explanation(
      .unclosedQuote,
      """
      Here words begin in quotation marks, and no second mark shows where they end. Add it at the end of them. A \
      quoted sentence cannot run over two lines, unless the first ends with a space and a backslash.
      """,
      specimen: smallCase(scene: "* name-affect \"You look as if you were already leaving.")),
    Explanation(
      .expectedItem,
      """
      This is a list, and a dash at the beginning of each line shows where a new item begins; without it two items \
      could run together. If the line goes on with the item above, end that one with a space and a backslash.
      """,
      specimen: smallCase(
        with: """
          objectives:
            Ask for fears before choosing a medicine.
          """)),
    Explanation(
      .valueAndItems,
      """
      One thing stands behind the colon, several stand in a list under it. With both, nobody could see that the \
      first belongs with the others: begin the list with it.
      """,
      specimen: smallCase(
        with: """
          objectives: Hear a complaint as news about this relationship.
            - Ask for fears before choosing a medicine.
          """)),
    Explanation(
      .expectedCount,
      """
      This is counted, so it must be a whole number in digits, such as 12: no words, no fractions, nothing below \
      1. If it does not matter how many, leave the line out.
      """,
      specimen: smallCase(with: "turns: twelve")),
    Explanation(
      .expectedYesOrNo,
      """
      This can only be so or not be so, and is written in small letters: yes or no. "typed: yes" lets trainees \
      type what they would say; in a manual, "inward: yes" makes a move one that is noticed and not spoken. \
      Without the line it is no.
      """,
      specimen: smallCase(with: "typed: on")),
  ]
}
