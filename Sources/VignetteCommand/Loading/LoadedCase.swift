import VignetteEngine
import VignetteSource

/// A case that was read, with the files it was read from.
struct LoadedCase {
  /// The case, ready to be played.
  let scenario: Scenario
  /// The file of the case.
  let caseFile: SourceFile
  /// The file of the manual it is played under.
  let manualFile: SourceFile

  /// The id by which it is called for.
  var id: String { scenario.teachingCase.header.id }
}
