import VignetteSource

/// Says that a case is no longer what it was when a session with it was begun.
enum CaseChange {
  /// A sentence; nothing where the case is as it was, at its old place or in the library.
  static func since(_ record: Record, _ loaded: LoadedCase) -> String? {
    let places = [record.head.file, try? CaseLibrary.path(of: loaded.id)].compactMap { $0 }
    let texts = places.compactMap { try? Files.read($0) }
    let rest = "the session goes on with the text kept with it."
    if texts.isEmpty { return "The case is no longer in the library\(formerPlace(record)); \(rest)" }
    return texts.contains(loaded.caseFile.bytes) ? nil : "The case has changed since; \(rest)"
  }

  private static func formerPlace(_ record: Record) -> String { record.head.file.map { ", nor at \($0)" } ?? "" }
}
