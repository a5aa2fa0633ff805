import Testing

/// Compares texts of several lines and tells the lines that differ.
func expectSame(
  _ came: String, _ wanted: String, _ comment: Comment = "", sourceLocation: SourceLocation = #_sourceLocation
) {
  guard came != wanted else { return }
  let difference = wanted.split(separator: "\n", omittingEmptySubsequences: false).difference(
    to: came.split(separator: "\n", omittingEmptySubsequences: false))
  Issue.record("\(comment)\n\(difference)", sourceLocation: sourceLocation)
}

extension [Substring] {
  /// The lines that must go (-) and come (+) to make one text of another, with their numbers.
  fileprivate func difference(to other: [Substring]) -> String {
    other.difference(from: self).map { change in
      switch change {
      case .remove(let offset, let line, _): "- \(offset + 1): \(line)"
      case .insert(let offset, let line, _): "+ \(offset + 1): \(line)"
      }
    }.joined(separator: "\n")
  }
}
