import VignetteSource

extension Explanations {
  /// Characters, lines and indentation.
  static let lines: [Explanation] = [
    Explanation(
      .invalidUTF8,
      """
      The file was saved in an older form, in which accents, dashes and curly quotation marks are kept in another \
      way and would turn into wrong letters here. Save it again as UTF-8: most editors offer that under "Save as", \
      in a list beside the name of the file.
      """,
      specimen: smallCase(body: "Ines: I met him in the café.").unicodeScalars.map { letter in
        UInt8(truncatingIfNeeded: letter.value)
      }),
    Explanation(
      .notPlainText,
      """
      A case is plain text, as a simple editor writes it: no fonts, no pages. A word processor keeps its own form, in \
      which the words lie packed among much else. Open the file there, choose "Save as", and take "Plain text" with \
      the encoding UTF-8; or copy the words into a new file of a text editor.
      """,
      specimen: "{\\rtf1\\ansi " + smallCase() + "}"),
    Explanation(
      .controlCharacter,
      """
      Signs that cannot be seen, such as a page break, come along with text that is copied from other programs. On \
      a trainee's screen they can do anything. Delete the sign; where it will not be found, delete the line and \
      type it anew.
      """,
      specimen: smallCase(body: "Ines: Nobody signs for it.\u{C}")),
    Explanation(
      .bidirectionalControl,
      """
      Marks that turn writing round from right to left come along with text that is pasted from web pages and \
      messages. With one of them a line can look quite different from what will be played, and no proofreader \
      would notice. Delete the mark: Arabic and Hebrew letters are shown rightly without it.
      """,
      specimen: smallCase(body: "Ines: Nobody \u{202E}signs for it.")),
    Explanation(
      .invisibleCharacter,
      """
      A sign without any width makes two words differ that look alike, so that a name would not be found and \
      nobody could see why. It comes along with text that is pasted from web pages. Delete it, or delete the word \
      and type it anew.
      """,
      specimen: smallCase(body: "Ines: Nobody\u{200B} signs for it.")),
    Explanation(
      .tooManyLines,
      """
      A case of this length could not be looked over by anybody, so the file has most likely grown by mistake, for \
      instance by pasting something again and again. Make several cases of it. If it is meant to be so long, raise \
      the limit, such as: vignette check --max-lines 200000 FILE.
      """,
      specimen: smallCase() + "\n" + String(repeating: "// Another remark.\n", count: 100_000)),
    Explanation(
      .lineTooLong,
      """
      So long a line would fill the trainee's whole screen, and it was not read. Make several lines of it. Where \
      it must be one, break it with a space and a backslash at the end of each part: the next line then goes on \
      with it.
      """,
      specimen: smallCase(body: "Ines: I told him" + String(repeating: ", and I told him again", count: 200) + ".")),
    Explanation(
      .nothingToContinue,
      """
      A space and a backslash at the end of a line mean that the next line goes on with it. Here the next line is \
      empty, or the file is at its end. Take the backslash out if the line is complete; if a part of it was lost, \
      write it there.
      """,
      specimen: smallCase(with: "summary: A teacher meets her sixth prescriber. \\\n")),
    Explanation(
      .mixedIndentation,
      """
      What belongs to a line is indented under it, by spaces or by tabs. A file that uses both looks different in \
      every editor, so that nobody can see what belongs to what. Choose one for the whole file.
      """,
      specimen: """
        title: A case
        patient: Ines Alvarez
        scene: First
          Ines: Hello.
        \t* empathize "That sounds hard."
            -> End
        ending: End
          outcome: good
        """),
    Explanation(
      .unevenIndentation,
      """
      Lines that belong to the same line begin in the same column; that is how the program, and every reader, sees \
      what belongs where. This one begins between two columns and could belong to either. Indent it exactly like \
      the lines it goes with.
      """,
      specimen: """
        title: The sixth doctor
        patient: Ines Alvarez
        scene: Counting doctors
            Ines: You're the sixth.
          (She keeps her coat on.)
            * empathize "That sounds tiring."
              -> Partnership
        ending: Partnership
          outcome: good
        """),
    Explanation(
      .nestedTooDeep,
      """
      Blocks in blocks in blocks, so many levels deep, are more than anyone can follow who reads the case. Join \
      conditions with "and" instead of putting one "if" into another, or let the deepest part become a scene of \
      its own and lead to it.
      """,
      specimen: smallCase(body: deepBody)),
  ]

  /// An `if` in an `if`, and so on; at the bottom a `vary`.
  private static var deepBody: String {
    let conditions = (0..<28).map { String(repeating: "  ", count: $0) + "if turn >= \($0 + 2)" }
    let bottom = ["vary", "  - Ines: Still you ask.", "    (She laughs.)", "  - Ines: Why do you ask?"]
    let margin = String(repeating: "  ", count: conditions.count)
    return (conditions + bottom.map { margin + $0 }).joined(separator: "\n")
  }
}
