/// Which safety failure it was.
package enum CriticalReason: Hashable, Sendable {
  /// A required move was not made before its deadline, by its place among the requirements.
  case requirement(Int)
  /// A `critical` of the case, by its place in the program.
  case line(Int)
}
