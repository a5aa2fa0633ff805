import VignetteSource

extension Explanations {
  /// Tests and claims.
  static let tests: [Explanation] = [
    Explanation(
      .missingCase,
      """
      Behind "tests:" stands the name of the case's file without its ending, and the file lies in the same folder. \
      Perhaps the case was renamed or moved: put the name right, or put the two files together again.
      """,
      .tests, specimen: "tests: nowhere"),
    Explanation(
      .brokenCase,
      """
      Tests name scenes, facts and moves of their case, and as long as that cannot be read nobody can say whether \
      they are there. Check the case first with vignette check and its name, and put its errors right.
      """,
      .tests, specimen: "tests: broken"),
    Explanation(
      .expectedStep,
      """
      A step behind > says what the trainee takes: the line in quotation marks, or the beginning of it; or the \
      move. Where it does not matter, "any" takes one of those on offer, and "any until the end" goes on taking \
      some until the session is over.
      """,
      .tests,
      specimen: """
        tests: specimen
        test: She is heard
          > empathize
          > any until she leaves
        """),
    Explanation(
      .stepFitsNothing,
      """
      A step takes what is on offer, and this can be on offer nowhere: no intervention of the case begins with these \
      words, or makes this move. Perhaps the line was worded anew. The test is run all the same, and fails at this \
      step with a list of what is on offer there.
      """,
      .tests,
      specimen: """
        tests: specimen
        test: She is heard
          > "You must be tired."
        """),
    Explanation(
      .expectedExpectation,
      """
      A line under a step says what must happen after it: speech that must be heard, a stage direction in \
      parentheses, "not" before either if it must not, or "expect" and a condition. A remark for yourself begins \
      with //.
      """,
      .tests,
      specimen: """
        tests: specimen
        test: She is heard
          > empathize
            She looks less tired.
        """),
    Explanation(
      .expectationNeedsStep,
      """
      What is said is looked for between one step and the next, so the line must stand under its step. A line \
      beside the steps could mean any of them. What was already said before the first step may stand before it.
      """,
      .tests,
      specimen: """
        tests: specimen
        test: She is heard
          > empathize
          Ines: It is.
        """),
    Explanation(
      .lateGiven,
      """
      "given:", "at:" and "seed:" say how the test begins and are set before anything happens, wherever they \
      stand. So that nobody expects them to act in the middle, they stand first.
      """,
      .tests,
      specimen: """
        tests: specimen
        test: With some trust
          > empathize
          given: trust = 45
        """),
    Explanation(
      .expectedGiven,
      """
      A test begins from one definite moment, so each thing given must be definite too: a dynamic or count with \
      its value, such as trust = 45, or revealed, chosen, visited or ruptured. Things that are more or less than a \
      number, "not", and means such as alliance leave open what to set.
      """,
      .tests,
      specimen: """
        tests: specimen
        test: With some trust
          given: trust >= 45
          > empathize
        """),
    Explanation(
      .givenOutside,
      """
      The case never lets this value leave its range, so no session could reach what the test begins from. Give a \
      value within the range that the case declares.
      """,
      .tests,
      specimen: """
        tests: specimen
        test: With all trust
          given: trust = 140
          > empathize
        """),
    Explanation(
      .expectedComparison,
      """
      Behind a rating, or the best or worst of something, stands what it is to be compared with: one of the signs \
      <, <=, >, >= and =, with spaces round it, and a whole number. Write, say, >= 85 for "at least 85".
      """,
      .tests,
      specimen: """
        tests: specimen
        test: She is heard
          > empathize
            expect rating alliance 85
        """),
    Explanation(
      .expectedPlace,
      """
      Scenes, visits and endings are named by their titles, and quotation marks show where a title begins and \
      ends. Put them round it, as in: reachable "Understood". "Out of time" may stand there too.
      """,
      .tests,
      specimen: """
        tests: specimen
        claims:
          reachable Understood
        """),
    Explanation(
      .unknownClaim,
      """
      A claim is a sentence in one of a few fixed forms, which the program checks along every path of the case. \
      They begin with every, reachable, never, always, wherever, best, worst, no or coverage. What must always be \
      so is written, for instance: always trust <= 90.
      """,
      .tests,
      specimen: """
        tests: specimen
        claims:
          trust stays below 90
        """),
    Explanation(
      .expectedInClaim,
      """
      The claim begins well, but does not go on in the one form it can have. The forms are: every path ends; never \
      "Understood" unless trust >= 30; wherever ruptured, not ruptured can follow within 4 turns; no constant \
      strategy reaches "Understood".
      """,
      .tests,
      specimen: """
        tests: specimen
        claims:
          never "Understood" if trust < 30
        """),
    Explanation(
      .expectedCoverage,
      """
      Coverage is the share, in per cent, of interventions, branches and endings that the tests of this file reach \
      at least once. Write the share they must reach in digits, without a sign behind it: coverage 80.
      """,
      .tests,
      specimen: """
        tests: specimen
        claims:
          coverage complete
        """),
  ]
}
