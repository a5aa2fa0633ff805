import VignetteEngine
import VignetteReports
import VignetteSource

/// A digest of all that was said and shown in an attempt, by which a record claims what happened.
enum TranscriptDigest {
  /// The digest: the same for the same transcript on every machine.
  static func of(_ attempt: Attempt) -> String {
    ContentHash(of: TranscriptDocument.document(attempt, withNotes: true).text(.page)).description
  }
}
