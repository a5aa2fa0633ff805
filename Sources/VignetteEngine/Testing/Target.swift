/// How a test names an intervention: never by number.
package enum Target: Hashable, Sendable, CustomStringConvertible {
  /// By its line: the whole of it, or a beginning that no other line on offer has.
  case line(String)
  /// By its move: the place in the manual, and the id.
  case move(Int, id: String)

  /// The name as the test writes it.
  package var description: String {
    switch self {
    case .line(let line): "\"\(line)\""
    case .move(_, let id): id
    }
  }
}
