import FoundationEssentials
import Glibc

/// The files of the project, as tests read and record them.
enum Project {
  /// The folder of the project.
  static let folder = #filePath.split(separator: "/").dropLast(4).map { "/" + $0 }.joined()

  /// Whether what comes is to be written down as what is wanted.
  static var isRecording: Bool { getenv("RECORD") != nil }

  /// The text of a file.
  static func text(of path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: "\(folder)/\(path)")), as: UTF8.self)
  }

  /// Writes a file.
  static func write(_ text: String, to path: String) throws {
    try Data(text.utf8).write(to: URL(filePath: "\(folder)/\(path)"))
  }

  /// The names in a folder, sorted.
  static func names(in path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(path)").sorted()
  }
}
