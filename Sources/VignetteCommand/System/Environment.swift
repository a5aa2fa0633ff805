@preconcurrency import Glibc

/// What the surroundings of the program say.
enum Environment {
  /// The value of a variable; nothing where it is not set or empty.
  static func value(_ name: String) -> String? {
    guard let pointer = getenv(name) else { return nil }
    let value = String(cString: pointer)
    return value.isEmpty ? nil : value
  }

  /// The folder in which records, texts and histories are kept.
  static var stateFolder: String {
    if let folder = value("XDG_STATE_HOME") { return Files.join(folder, "vignette") }
    return Files.join(value("HOME") ?? "/tmp", ".local/state/vignette")
  }

  /// The folders in which cases are sought by their ids, the nearest first.
  static var caseFolders: [String] {
    var folders = ["Scenarios"]
    folders += (value("VIGNETTE_SCENARIOS") ?? "").split(separator: ":").map(String.init)
    if let program = programPath {
      folders.append(Files.join(Files.folder(of: Files.folder(of: program)), "share/vignette/Scenarios"))
    }
    return folders
  }

  /// The folders in which solutions of cases are kept: the user's own, to which they are written, and the installed one.
  static var solutionFolders: [String] {
    let own = value("XDG_CACHE_HOME") ?? Files.join(value("HOME") ?? "/tmp", ".cache")
    let installed = programPath.map {
      Files.join(Files.folder(of: Files.folder(of: $0)), "share/vignette/Solutions")
    }
    return [Files.join(own, "vignette/solutions")] + [installed].compactMap { $0 }
  }

  /// The path of the running program.
  private static var programPath: String? {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    guard count > 0 else { return nil }
    return String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
