import Testing

/// Compares a text with the one that was recorded, and tells the first lines that differ. With RECORD=1 it is recorded
/// anew, and the test fails that once.
func expectGolden(_ came: String, _ path: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
  let wanted = (try? Project.text(of: path)) ?? ""
  if Project.isRecording { try Project.write(came, to: path) }
  guard came != wanted else { return }
  let lines = [wanted, came].map { $0.split(separator: "\n", omittingEmptySubsequences: false) }
  let first = zip(lines[0], lines[1]).prefix { $0 == $1 }.count
  let parts = lines.map { $0.dropFirst(first).prefix(5).joined(separator: "\n") }
  Issue.record(
    "\(path), line \(first + 1): wanted\n\(parts[0])\ncame\n\(parts[1])\n(RECORD=1 records)",
    sourceLocation: sourceLocation)
}
