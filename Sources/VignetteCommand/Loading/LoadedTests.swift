import VignetteEngine
import VignetteSource

/// A test file that was read, with the case it tests.
struct LoadedTests {
  /// The tests.
  let tests: TestFile
  /// Their file.
  let file: SourceFile
  /// The case.
  let loadedCase: LoadedCase
}
