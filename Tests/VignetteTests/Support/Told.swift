import VignetteEngine
import VignetteLanguage
import VignetteSource

/// What is told of a text, in the order of the file.
struct Told {
  /// Everything that is told.
  let diagnostics: [Diagnostic]
  /// The text.
  let file: SourceFile
  /// The case that was read, where it was a case that is told of and nothing in it was wrong.
  private(set) var teachingCase: Case?

  /// What is told of a case.
  static func ofCase(_ text: String, manual: Manual = bookManual) -> Told {
    ofCase(Array(text.utf8), manual: manual)
  }

  /// What is told of the bytes of a case.
  static func ofCase(_ bytes: [UInt8], manual: Manual = bookManual, limits: OutlineLimits = OutlineLimits()) -> Told {
    let file = SourceFile(name: "a.vignette", bytes: bytes)
    let (outline, faults) = OutlineReader.read(file, limits: limits)
    let (teachingCase, more) = CaseReader.read(outline, manual: manual, fileID: "a")
    var told = Told(faults + more, file)
    told.teachingCase = teachingCase
    return told
  }

  /// What is told of a manual.
  static func ofManual(_ bytes: [UInt8]) -> Told {
    let file = SourceFile(name: "a.manual", bytes: bytes)
    let (outline, faults) = OutlineReader.read(file)
    return Told(faults + ManualReader.read(outline).diagnostics, file)
  }

  /// What is told of tests of a case.
  static func ofTests(_ bytes: [UInt8], of scenario: Scenario) -> Told {
    let file = SourceFile(name: "a.vtest", bytes: bytes)
    let (outline, faults) = OutlineReader.read(file)
    let alone = TestReader.faults(of: outline)
    return Told(faults + (alone.hasErrors ? alone : TestReader.read(outline, of: scenario).diagnostics), file)
  }

  private init(_ diagnostics: [Diagnostic], _ file: SourceFile) {
    self.diagnostics = diagnostics.inFileOrder
    self.file = file
  }

  /// The errors alone.
  var errors: Told { Told(diagnostics.filter { $0.severity == .error }, file) }

  /// The codes, in order.
  var codes: [DiagnosticCode] { diagnostics.map(\.code) }

  /// Each place with its code, such as `3:5 unknown-fact`.
  var lines: [String] { diagnostics.map { "\($0.place.line):\($0.place.column) \($0.code.rawValue)" } }

  /// Each place with its sentence, for the comment of a failure.
  var sentences: [String] { diagnostics.map { "\($0.place.line):\($0.place.column) \($0.message.text)" } }
}
