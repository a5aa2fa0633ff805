/// Why a search gave up before it had seen every state.
package enum SearchStop: Hashable, Sendable {
  /// There are more states than may be kept.
  case states(limit: Int)
  /// The states need more memory than they may have, in bytes.
  case memory(limit: Int)
  /// The time that was given is over, or somebody asked to stop.
  case interrupted

  /// Why, as the end of a sentence about the case.
  package var reason: String {
    switch self {
    case .states(let limit): "it has more than \(limit) states"
    case .memory(let limit): "its states need more than \(limit / 1_000_000) MB"
    case .interrupted: "the search was stopped before it had seen every state"
    }
  }
}
