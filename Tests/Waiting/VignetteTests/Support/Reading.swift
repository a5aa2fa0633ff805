import Testing
import VignetteEngine
import VignetteLanguage
import VignetteSource

/// The manual that ships inside the program.
let bookManual: Manual = {
  guard let manual = ManualReader.read(OutlineReader.read(BookManual.file).outline).manual else {
    fatalError("the built-in manual has errors")
  }
  return manual
}()

/// What is said of a case.
func diagnostics(ofCase text: String, manual: Manual = bookManual) -> [Diagnostic] {
  let (outline, faults) = OutlineReader.read(SourceFile(name: "a.vignette", text: text))
  return (faults + CaseReader.read(outline, manual: manual, fileID: "a").diagnostics).inFileOrder
}

/// A case without errors, ready to be played.
func scenario(_ text: String, manual: Manual = bookManual, sourceLocation: SourceLocation = #_sourceLocation) throws
  -> Scenario
{
  let (outline, faults) = OutlineReader.read(SourceFile(name: "a.vignette", text: text))
  let (teachingCase, more) = CaseReader.read(outline, manual: manual, fileID: "a")
  let errors = (faults + more).filter { $0.severity == .error }.map { "\($0.place.line): \($0.message.text)" }
  let read = try #require(teachingCase, "\(errors)", sourceLocation: sourceLocation)
  return Scenario(read, manual: manual)
}

/// The manual a text tells, which must have no errors.
func manual(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> Manual {
  let (outline, faults) = OutlineReader.read(SourceFile(name: "a.manual", text: text))
  let (manual, more) = ManualReader.read(outline)
  let errors = (faults + more).map { "\($0.place.line): \($0.message.text)" }
  return try #require(manual, "\(errors)", sourceLocation: sourceLocation)
}

/// Tests of a case, which must have no errors.
func tests(_ text: String, of scenario: Scenario, sourceLocation: SourceLocation = #_sourceLocation) throws
  -> TestFile
{
  let (outline, faults) = OutlineReader.read(SourceFile(name: "a.vtest", text: text))
  let (tests, more) = TestReader.read(outline, of: scenario)
  let errors = (faults + more).map { "\($0.place.line): \($0.message.text)" }
  return try #require(tests, "\(errors)", sourceLocation: sourceLocation)
}
