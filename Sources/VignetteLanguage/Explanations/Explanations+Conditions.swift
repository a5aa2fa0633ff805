import VignetteSource

extension Explanations {
  /// Conditions.
  static let conditions: [Explanation] = [
    Explanation(
      .expectedOperator,
      """
      Where a condition could end, something stands that does not go on with it. Of two conditions in a row nobody \
      could say whether both must hold, or one is enough: put "and" or "or" between them. If it is a remark, give \
      it a line of its own that begins with //.
      """,
      specimen: smallCase(body: "when: turn >= 2 ruptured")),
    Explanation(
      .expectedTerm,
      """
      Here the condition needs something that can be looked up: a dynamic or count by its name, a number, or a \
      question such as visited "First appointment" or revealed mother-pills. Replace the sign that stands here by \
      what you want to ask for.
      """,
      specimen: smallCase(body: "when: turn >= ?")),
    Explanation(
      .conditionEndsEarly,
      """
      The last word or sign of this condition promises that more will follow, and nothing does. Write the missing \
      part, or take out the word or sign before it.
      """,
      specimen: smallCase(body: "when: turn >= 2 and")),
    Explanation(
      .notACondition,
      """
      A dynamic always has some value, so its name alone is neither true nor false. Say from where on it should \
      hold, such as: trust >= 40. The signs are <, <=, >, >=, = and "is not".
      """,
      specimen: smallCase(
        with: """
          dynamics:
            trust 25
          """, body: "when: trust")),
    Explanation(
      .notAQuantity,
      """
      What was visited, revealed, chosen or ruptured is answered by yes or no, and cannot be more or less than a \
      number. Write it alone, or with "not" before it. How many ruptures there were is a number: ruptures >= 2.
      """,
      specimen: smallCase(body: "when: ruptured >= 2")),
    Explanation(
      .comparesTitle,
      """
      Words in quotation marks alone do not say what is asked about them. Write visited "First appointment" to ask \
      whether the trainee was there, or chosen and the beginning of a line to ask whether it was said.
      """,
      specimen: smallCase(body: "when: \"That sounds tiring.\"")),
    Explanation(
      .operatorNeedsSpaces,
      """
      Names may have hyphens in them, so that without spaces a sum could not be told from a name. Every sign of a \
      condition therefore stands between spaces, such as: turn >= 2.
      """,
      specimen: smallCase(body: "when: turn>=2")),
    Explanation(
      .mixedAndOr,
      """
      A condition with both "and" and "or" can be read in two ways, and two readers will not always choose the \
      same. Put parentheses round what belongs together, such as: trust >= 40 and (ruptured or turn >= 10).
      """,
      specimen: smallCase(body: "when: ruptured and turn >= 2 or turn >= 10")),
    Explanation(
      .unclosedParenthesis,
      """
      Parentheses show what belongs together, so each that opens must close again. Write ")" behind the last word \
      that belongs to it.
      """,
      specimen: smallCase(body: "when: turn >= 10 or (ruptured and turn >= 2")),
    Explanation(
      .conditionTooDeep,
      """
      Nobody can keep so many parentheses, or so many words "not" one after another, in mind. Take out those that \
      change nothing, or ask in two steps: an "if" under another "if".
      """,
      specimen: smallCase(
        body: "when: \(String(repeating: "(", count: 33))turn >= 2\(String(repeating: ")", count: 33))")),
    Explanation(
      .conditionTooLong,
      """
      Nobody can keep so long a condition in mind, and no case needs one. If it asks whether something happened often \
      enough, declare a count under "counts:" that goes up where it happens, and ask for the count. Otherwise ask in \
      several steps: an "if" under another "if".
      """,
      specimen: smallCase(
        body: "when: " + Array(repeating: "turn >= 2", count: 101).joined(separator: " and "))),
    Explanation(
      .numberTooLarge,
      """
      No number of a case needs more than six digits: dynamics mostly run from 0 to 100, and a case has a few \
      dozen turns. Perhaps a digit was typed too often, or two numbers ran together.
      """,
      specimen: smallCase(body: "when: turn >= 1000000")),
    Explanation(
      .expectedTitle,
      """
      "visited" asks whether the trainee was in a certain scene or visit, so it must say in which. Write its title \
      in quotation marks behind it, such as: visited "First appointment".
      """,
      specimen: smallCase(body: "when: not visited")),
    Explanation(
      .titleNeedsQuotes,
      """
      In a condition or a deadline more words may follow a title, and only quotation marks show where it ends. Put \
      them round it, such as: visited "First appointment". Behind an arrow a title needs none.
      """,
      specimen: smallCase(body: "when: visited Counting doctors")),
    Explanation(
      .visitedEnding,
      """
      After an ending the session is over, so no condition is ever looked at that could find it visited. Ask for a \
      scene or a visit. What should happen in the ending stands under the ending itself.
      """,
      specimen: smallCase(body: "when: not visited \"Partnership\"")),
  ]
}
