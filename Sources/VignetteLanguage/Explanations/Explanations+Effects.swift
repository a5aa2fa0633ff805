import VignetteSource

extension Explanations {
  /// Effects, ruptures, points, and values in text.
  static let effects: [Explanation] = [
    Explanation(
      .expectedEffect,
      """
      An effect says which dynamic changes and by how much, in whole numbers: "trust +6" raises it, "trust -6" \
      lowers it, "trust = 50" sets it. Write the part that is missing.
      """,
      specimen: smallCase(
        with: """
          dynamics:
            trust 25
            shame 55
          """, body: "trust +6, shame")),
    Explanation(
      .expectedComma,
      """
      Where several things are set or changed on one line, commas show where the next begins: trust +6, shame -4. \
      They can also stand on a line each.
      """,
      specimen: smallCase(
        with: """
          dynamics:
            trust 25
            shame 55
          """, body: "trust +6 shame -4")),
    Explanation(
      .valueOutside,
      """
      A dynamic stays within its range, 0 to 100 unless its declaration says otherwise, so this value is never \
      reached. Give a value inside the range, or widen the range with "in LOW..HIGH" where the dynamic is declared.
      """,
      specimen: smallCase(
        with: """
          dynamics:
            bond 25
            tasks 25
            goals 25
          """, body: "bond = 140")),
    Explanation(
      .expectedArrow,
      """
      What leads to a scene or an ending is an arrow: a dash and a greater-than sign, -> TITLE. The arrow that a \
      word processor makes of these is understood too.
      """,
      specimen: smallCase(scene: "otherwise\n  => Partnership")),
    Explanation(
      .countsByItself,
      """
      "turn" counts the interventions taken and "ruptures" the ruptures that opened; conditions can ask for them, \
      and no line can change them. To count something yourself, declare a name with its start under "counts:", \
      such as: reassurances 0.
      """,
      specimen: smallCase(body: "turn +1")),
    Explanation(
      .unknownRupture,
      """
      The alliance can rupture in two ways: in a withdrawal the patient turns away and goes quiet, in a \
      confrontation the patient turns against the prescriber. Conditions and the debrief tell them apart, so the \
      line must say which it is: rupture withdrawal, or rupture confrontation.
      """,
      specimen: smallCase(body: "rupture anger")),
    Explanation(
      .creditPoints,
      """
      Behind the principle stands what this is worth, in digits from 1 to 9, and then the reason, which the \
      trainee reads in the debrief: credit alliance 2 "You stayed with her anger." What takes points away is \
      written with "fault" and needs no minus.
      """,
      specimen: smallCase(body: "credit alliance 12 \"She felt heard.\"")),
    Explanation(
      .notShown,
      """
      In a text, braces are replaced by the value of a dynamic, such as {trust}, or of a mean such as {alliance}. \
      Counts, turns and ruptures are never shown. If the braces themselves should be seen, write {{ and }}.
      """,
      specimen: smallCase(body: "(This is question number {turn}.)")),
    Explanation(
      .unclosedBrace,
      """
      A brace opens the name of a dynamic whose value is to be shown, and the name must be closed: {trust}. If the \
      brace itself should be seen, write it twice.
      """,
      specimen: smallCase(body: "(On the scale she marks {trust.)")),
    Explanation(
      .strayBrace,
      """
      Braces come in pairs round the name of a dynamic: {trust}. Here only the second stands. Add the first before \
      the name, or write the brace twice if it should be seen itself.
      """,
      specimen: smallCase(body: "(On the scale she marks trust}.)")),
  ]
}
