/// That a file or folder could not be used, and why.
struct FileError: Error, Equatable, CustomStringConvertible {
  /// Its path.
  let path: String
  /// Why, in a few words.
  let why: String

  init(_ path: String, _ why: String) {
    self.path = path
    self.why = why
  }

  /// The path and the reason.
  var description: String { "\(path): \(why)" }
}
