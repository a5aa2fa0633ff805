import VignetteEngine
import VignetteReports
import VignetteSource
import VignetteVerification

/// A trainee's way through a case, read from a record.
struct PlayedTrail {
  /// The case as it was played.
  let loaded: LoadedCase
  /// The way of the session's last attempt.
  let played: CasePicture.Played

  /// The way of a session with a case. If the case was changed since, that is told, and the text that was played counts.
  init(_ name: String, through wanted: LoadedCase) throws(CommandFailure) {
    let record = try RecordCommands.read(name)
    let isSame = record.head.caseHash == ContentHash(wanted.caseFile.bytes).description
    let id = record.head.case ?? ""
    guard isSame || id == wanted.id else {
      throw CommandFailure(.problems, "\(record.path): it is a record of the case \"\(id)\", not of \"\(wanted.id)\"")
    }
    let replay = try RecordCommands.soundReplay(of: record)
    if !isSame { PlayedTrail.tellChange(record) }
    loaded = replay.loaded
    let attempts = replay.session.attempts.count
    let trail = MapTrail(replay.session.current.choices, in: loaded.scenario)
    played = CasePicture.Played(trail, attempt: attempts, of: attempts)
  }

  private static func tellChange(_ record: Record) {
    let told = "\(record.path): the case was changed since; it is drawn as it was played"
    Output.error.write("vignette: \(VisibleText.of(told))\n")
  }
}
