import VignetteSource
package import VignetteVerification

/// Writes the results of tests as JUnit XML, in the form that GitLab, Jenkins and the GitHub reporters really read:
/// flat suites, right totals, unique names, the message in the attribute and in the body.
package struct JUnitText {
  /// The results of some files.
  package static func text(of files: [FileOutcome]) -> String {
    let all = files.flatMap(\.outcomes)
    let head =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"vignette\"\(counts(all)) time=\"\(time(all))\">\n"
    return head + files.map { suite($0) }.joined() + "</testsuites>\n"
  }

  private static func suite(_ file: FileOutcome) -> String {
    let name = XMLText.attribute(file.file.name)
    let head =
      "  <testsuite name=\"\(name)\"\(counts(file.outcomes)) skipped=\"0\" time=\"\(time(file.outcomes))\" file=\"\(name)\">\n"
    return head + file.outcomes.map { testcase($0, file) }.joined() + "  </testsuite>\n"
  }

  private static func testcase(_ outcome: TestOutcome, _ file: FileOutcome) -> String {
    let line = file.file.place(of: outcome.range.lower).line
    let head =
      "    <testcase name=\"\(XMLText.attribute(outcome.name))\" classname=\"\(XMLText.attribute(className(file)))\" file=\"\(XMLText.attribute(file.file.name))\" line=\"\(line)\" time=\"\(seconds(outcome.seconds))\""
    let messages = TestMessage.messages(of: outcome, in: file)
    guard let first = messages.first else { return head + "/>\n" }
    let type = outcome.isUndecided ? "Undecided" : "Failure"
    let body = messages.flatMap { ["line \($0.line): \($0.headline)"] + $0.body }
    let place = "    at cases.Tests(\(baseName(file.file.name)):\(first.line))"
    let text = XMLText.content((body + [place]).joined(separator: "\n"))
    return head
      + ">\n      <failure message=\"\(XMLText.attribute(first.headline))\" type=\"\(type)\">\(text)</failure>\n    </testcase>\n"
  }

  private static func counts(_ outcomes: [TestOutcome]) -> String {
    " tests=\"\(outcomes.count)\" failures=\"\(outcomes.filter { !$0.passed }.count)\" errors=\"0\""
  }

  private static func time(_ outcomes: [TestOutcome]) -> String {
    seconds(outcomes.reduce(0) { $0 + $1.seconds })
  }

  /// Seconds with three decimals.
  private static func seconds(_ seconds: Double) -> String {
    let thousandths = Int((seconds * 1000).rounded())
    let decimals = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - decimals.count) + decimals
  }

  private static func className(_ file: FileOutcome) -> String {
    let name = file.file.name
    let withoutEnding = name.hasSuffix(".vtest") ? String(name.dropLast(6)) : name
    return withoutEnding.split(separator: "/").joined(separator: ".")
  }

  private static func baseName(_ name: String) -> String { name.split(separator: "/").last.map(String.init) ?? name }
}
