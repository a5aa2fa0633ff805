import Foundation
import Testing
import VignetteEngine
import VignetteRecognition
import VignetteSource
import VignetteVerification

/// Cases with one fault each, as educators make them, and their twins without it.
@Suite struct MistakeTests {
  private static let folder = Repository.folder.appendingPathComponent("Tests/Cases/Mistakes")

  /// The folders, each named by the code of its fault, some with a few words behind it.
  private static let names =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter { !$0.hasPrefix(".") }.sorted()

  @Test func `there are many, and every code of what playing finds is among them`() {
    let codes = Set(MistakeTests.names.compactMap { MistakeTests.code(of: $0) })
    #expect(MistakeTests.names.count >= 25)
    #expect(codes == Set(DiagnosticCode.allCases.filter(\.isFinding)))
  }

  @Test(arguments: names)
  func `a mistaken case is told its own fault and no other`(name: String) throws {
    let code = try #require(MistakeTests.code(of: name))
    #expect(Set(try MistakeTests.told("\(name)/mistaken.vignette").map(\.code)) == [code])
  }

  @Test(arguments: names)
  func `of its clean twin there is nothing to say`(name: String) throws {
    let told = try MistakeTests.told("\(name)/clean.vignette")
    #expect(told.map { "\($0.place.line): \($0.message.text)" } == [])
  }

  @Test(arguments: names)
  func `the play that shows a fault can be played`(name: String) throws {
    for diagnostic in try MistakeTests.told("\(name)/mistaken.vignette") {
      guard let witness = diagnostic.witness, !witness.isEmpty else { continue }
      let scenario = try scenario(String(decoding: diagnostic.file.bytes, as: UTF8.self))
      let steps = witness.map { "  \($0.text)\n" }.joined()
      let script = try #require(tests("tests: a\ntest: The play\n\(steps)", of: scenario).scripts.first)
      var analysis = CaseAnalysis(scenario)
      let result = ScriptRunner.run(script, recognizer: Recognizer(scenario), analysis: &analysis)
      #expect(result.failures.map { "\($0.expected): \($0.came)" } == [])
    }
  }

  /// The longest code that a name begins with.
  private static func code(of name: String) -> DiagnosticCode? {
    DiagnosticCode.allCases.filter { name == $0.rawValue || name.hasPrefix($0.rawValue + "-") }
      .max { $0.rawValue.count < $1.rawValue.count }
  }

  private static func told(_ path: String) throws -> [Diagnostic] {
    played(SourceFile(name: path, text: try Repository.text(of: "Tests/Cases/Mistakes/\(path)")))
  }
}
