import Testing

/// Playing, and what is kept of it.
extension Workspace {
  /// A folder in which the window case lies.
  static func withWindow() throws -> Workspace { try Workspace(["window.vignette": SmallCase.window]) }

  /// Plays a case on some lines.
  @discardableResult
  func play(_ lines: [String], case name: String = "window.vignette", options: [String] = []) throws -> Outcome {
    let text = lines.map { $0 + "\n" }.joined()
    return try run(["play", name, "--seed", "1"] + options, input: .bytes(Array(text.utf8)))
  }

  /// Plays the window case to its end by some lines, and skips every question.
  @discardableResult
  func playToEnd(_ lines: [String] = [], options: [String] = []) throws -> Outcome {
    try play(lines + ["Same time"] + Workspace.skips, options: options)
  }

  /// Enter for every question behind the end of the window case, and to leave.
  static let skips = Array(repeating: "", count: 9)

  /// The ids of the records kept, the oldest first.
  var records: [String] { names(in: "state/vignette/records").map { String($0.dropLast(".jsonl".count)) } }

  /// The id of the only record kept.
  func onlyRecord(sourceLocation: SourceLocation = #_sourceLocation) throws -> String {
    try #require(records.count == 1, "\(records)", sourceLocation: sourceLocation)
    return records[0]
  }

  /// The path of the only record kept.
  func onlyRecordPath(sourceLocation: SourceLocation = #_sourceLocation) throws -> String {
    "state/vignette/records/\(try onlyRecord(sourceLocation: sourceLocation)).jsonl"
  }

  /// The lines of the only record kept, without their ends.
  func recordLines(sourceLocation: SourceLocation = #_sourceLocation) throws -> [String] {
    try text(of: try onlyRecordPath(sourceLocation: sourceLocation)).split(separator: "\n").map(String.init)
  }
}
