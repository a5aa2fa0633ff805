/// Writes pictures to files.
enum PictureFile {
  /// Writes a picture in the place of one before it; a file that is no picture by its name is not touched.
  static func write(_ text: String, to path: String) throws(CommandFailure) -> ExitCode {
    let endings = [".vignette", ".vtest", ".manual", ".jsonl"]
    if Files.exists(path), let ending = endings.first(where: { path.hasSuffix($0) }) {
      throw CommandFailure(
        .unusable, "\(path): a picture would be written over a \(ending) file; nothing was written")
    }
    do {
      try Files.write(Array(text.utf8), to: path, mode: 0o644)
    } catch {
      throw CommandFailure(.unusable, error.description)
    }
    return .fine
  }
}
