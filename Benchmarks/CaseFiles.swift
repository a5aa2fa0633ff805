import Glibc
import VignetteEngine
import VignetteLanguage
import VignetteSource
import VignetteVerification

/// The files of the cases that are measured.
enum CaseFiles {
  /// The names of the cases in a folder, without their ending.
  static func names(in folder: String) -> [String] {
    names(ending: ".vignette", in: folder).map { String($0.dropLast(".vignette".count)) }
  }

  /// The names of the files in a folder that end so, in their order.
  static func names(ending: String, in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(ending) { names.append(name) }
    }
    return names.sorted()
  }

  /// The text of a file.
  static func text(_ path: String) -> String? { bytes(path).map { String(decoding: $0, as: UTF8.self) } }

  /// A case that can be played.
  static func scenario(_ path: String) -> Scenario? {
    guard let outline = outline(path),
      let manual = ManualReader.read(OutlineReader.read(BookManual.file).outline).manual,
      let teachingCase = CaseReader.read(outline, manual: manual, fileID: path).teachingCase
    else { return nil }
    return Scenario(teachingCase, manual: manual)
  }

  /// The tests of a case.
  static func tests(_ path: String, of scenario: Scenario) -> TestFile? {
    outline(path).flatMap { TestReader.read($0, of: scenario).tests }
  }

  /// How many words a file has.
  static func words(_ path: String) -> Int {
    (bytes(path) ?? []).split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }.count
  }

  private static func outline(_ path: String) -> Outline? {
    bytes(path).map { OutlineReader.read(SourceFile(name: path, bytes: $0)).outline }
  }

  private static func bytes(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
    return bytes
  }
}
