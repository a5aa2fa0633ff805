import VignetteSource

extension Explanations {
  /// Whole files, and the blocks that begin at the margin.
  static let blocks: [Explanation] = [
    Explanation(
      .emptyFile,
      """
      Apart from comments and empty lines nothing stands in the file, so there is nothing to play or to check. To \
      begin with a small case that can be played and changed, type: vignette new and a name.
      """,
      specimen: "// The case of the sixth doctor, still to be written.\n"),
    Explanation(
      .otherKindOfFile,
      """
      Cases, manuals and tests are written in different ways, and the program knows from the file's ending which \
      of them to expect. If the text is right, give the file the ending that belongs to it; if the ending is \
      right, begin as such a file does: a case with "title:", a manual with "manual:", tests with "tests:".
      """,
      specimen: """
        tests: the-sixth-doctor
        test: She is heard
          > empathize
        """),
    Explanation(
      .missingBlock,
      """
      Without this the file cannot be used. The smallest case has a title, a patient, a scene with one \
      intervention that leads to an ending, and that ending; a manual has a title, a principle and a move; tests \
      name their case. If you did write it, look whether its line begins at the margin.
      """,
      specimen: """
        patient: Ines Alvarez
        scene: Counting doctors
          Ines: You're the sixth.
          * empathize "That sounds tiring."
            -> Partnership
        ending: Partnership
          outcome: good
        """),
    Explanation(
      .missingIntervention,
      """
      Without an intervention the trainee could only look on and never act. Put at least one under a scene: an \
      asterisk, a move of the manual, and what is said in quotation marks.
      """,
      specimen: """
        title: The sixth doctor
        patient: Ines Alvarez
        scene: Counting doctors
          Ines: You're the sixth.
          -> Partnership
        ending: Partnership
          outcome: good
        """),
    Explanation(
      .unknownMarginLine,
      """
      A line at the margin begins something new, such as "scene:" or "ending:". This one begins nothing, so nobody \
      can tell where it belongs. Mostly it is a line of a scene that lost its indentation; a remark for yourself \
      begins with //.
      """,
      specimen: smallCase(with: "(She keeps her coat on.)")),
    Explanation(
      .unknownKey,
      """
      The word before the colon says what a line is, and this word is not known in this place. It may be misspelt, \
      or belong under another line. A remark for yourself begins with //.
      """,
      specimen: smallCase(with: "sumary: A teacher meets her sixth prescriber.")),
    Explanation(
      .missingColon,
      """
      Words that begin a block or a value have a colon behind them, so that they are not taken for prose. Of the \
      words that begin a block, only "whenever", "out of time", "otherwise" and, in a manual, "default" stand \
      without one.
      """,
      specimen: smallCase(with: "summary A teacher meets her sixth prescriber.")),
    Explanation(
      .needlessColon,
      """
      "whenever", "out of time", "otherwise" and, in a manual, "default" take no colon. Behind "whenever" stands \
      its condition, behind the others nothing; what is to happen stands on the lines under them, indented.
      """,
      specimen: smallCase(
        with: """
          out of time:
            Ines: Our time is up, I think.
          """)),
    Explanation(
      .duplicateBlock,
      """
      This may be said only once here, and of two that differ nobody could say which counts. Join the two, or take \
      one out. Of what stands at the margin of a case, only "character", "whenever", "visit", "scene" and "ending" \
      may come again and again.
      """,
      specimen: smallCase(
        with: """
          level: introductory
          level: advanced
          """)),
    Explanation(
      .emptyBlock,
      """
      This line announces lines that belong to it, and none do. Perhaps they have lost their indentation: indent \
      them more than this line. If there is nothing to say, take the line out.
      """,
      specimen: smallCase(with: "facts:")),
    Explanation(
      .unexpectedLines,
      """
      An indented line belongs to the line above it, and that one is complete in itself. Mostly a line is simply \
      indented too far. If it should go on with the line above, end that one with a space and a backslash.
      """,
      specimen: smallCase(
        body: """
          Ines: Like being a parcel.
            (She looks at the window.)
          """)),
  ]
}
