import FoundationEssentials
import Testing

/// A folder of a test's own with the program to run in it, and nothing of the user's. It goes when it is let go of.
final class Workspace {
  /// The folder in which the program runs.
  let folder: String
  /// The environment in which the program runs.
  var environment: [String: String]
  /// The path of the program.
  var program: String

  /// A folder in which some files lie.
  init(_ files: [String: String] = [:]) throws {
    folder = "/tmp/vignette-\(UUID().uuidString)"
    environment = [
      "HOME": folder, "XDG_STATE_HOME": folder + "/state", "PATH": "/usr/bin:/bin", "TERM": "xterm",
      "LANG": "C.UTF-8", "INPUTRC": "/dev/null",
    ]
    program = try ChildProcess.programPath()
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for (name, text) in files { try write(text, to: name) }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// The path of a file or folder in it.
  func path(_ name: String) -> String { name.hasPrefix("/") ? name : "\(folder)/\(name)" }

  // MARK: Files

  /// Writes a file, and the folders above it.
  func write(_ bytes: [UInt8], to name: String) throws {
    let above = path(name).split(separator: "/").dropLast().map { "/" + $0 }.joined()
    try FileManager.default.createDirectory(atPath: above, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(filePath: path(name)))
  }

  /// Writes a file of text.
  func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

  /// The bytes of a file.
  func bytes(of name: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(filePath: path(name)))) }

  /// The text of a file.
  func text(of name: String) throws -> String { String(decoding: try bytes(of: name), as: UTF8.self) }

  /// The names in a folder, sorted; none where there is no such folder.
  func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path(folder))) ?? []).sorted()
  }

  /// Who may do what with a file or folder, such as 0o600.
  func permissions(of name: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path(name))
    return try #require(attributes[.posixPermissions] as? Int)
  }

  // MARK: Running

  /// Runs the program on some lines.
  @discardableResult
  func run(_ arguments: String..., input: String = "") throws -> Outcome {
    try run(arguments, input: .bytes(Array(input.utf8)))
  }

  /// Runs the program.
  func run(_ arguments: [String], input: Program.Input, target: Program.Target = .test) throws -> Outcome {
    try Program(path: program, folder: folder, environment: environment, input: input, target: target)
      .run(arguments)
  }

  /// Runs another program.
  func run(tool: String, _ arguments: [String], input: String = "") throws -> Outcome {
    try Program(path: tool, folder: folder, environment: environment, input: .bytes(Array(input.utf8)))
      .run(arguments)
  }
}
