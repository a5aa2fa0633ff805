import VignetteEngine
import VignetteSource

/// A short digest of a state, by which a record claims where the session stood.
enum StateDigest {
  /// The digest: the same for the same state on every machine.
  static func of(_ state: State) -> String {
    let parts = [
      "\(state.scene)", state.values.map(String.init).joined(separator: ","),
      state.marks.members.map(String.init).joined(separator: ","), state.rupture?.rawValue ?? "-",
      "\(state.ruptures)", "\(state.turn)", "\(state.sceneTurns)", state.hasRunOtherwise ? "o" : "-",
    ]
    return String(ContentHash(of: parts.joined(separator: ";")).description.prefix(16))
  }
}
