import Testing

/// A record whose claims are changed and whose digests are made to fit again, as a forger would do it.
struct ForgedRecord {
  private let workspace: Workspace
  /// What was done, line by line, as JSON.
  var entries: [String]

  /// The only record of a folder.
  init(_ workspace: Workspace) throws {
    self.workspace = workspace
    entries = try workspace.recordLines().map { line in
      let start = try #require(line.firstRange(of: "\"entry\":"))
      return String(line[start.upperBound...].dropLast())
    }
  }

  /// The record with digests that fit: each is the SHA-256 of the digest before it and of the entry, cut short.
  func text() throws -> String {
    var chain = ""
    var text = ""
    for entry in entries {
      chain = String(try workspace.run(tool: "/usr/bin/sha256sum", [], input: chain + entry).output.prefix(24))
      text += "{\"chain\":\"\(chain)\",\"entry\":\(entry)}\n"
    }
    return text
  }

  /// Puts the forgery in the record's place.
  func write() throws { try workspace.write(try text(), to: try workspace.onlyRecordPath()) }
}
