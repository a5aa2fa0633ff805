/// Finds the files of the language that a command is to look at.
enum FileFinder {
  /// The endings of the language's files.
  static let endings = ["vignette", "manual", "vtest"]

  /// How deep folders are looked through.
  private static let depthLimit = 16

  /// The files at some paths, and those in folders among them that have one of some endings, each once, in order.
  static func files(at paths: [String], endings: [String]) throws(CommandFailure) -> [String] {
    var found: [String] = []
    for path in paths {
      guard Files.exists(path) else { throw CommandFailure(.unusable, "\(path): there is no such file") }
      if Files.isFolder(path) {
        let inside = try files(in: path, endings, depth: 0)
        if inside.isEmpty { throw CommandFailure(.unusable, "\(path): there is nothing to look at in this folder") }
        found += inside
      } else {
        found.append(path)
      }
    }
    var seen: Set<String> = []
    return found.filter { seen.insert(Files.identity(of: $0)).inserted }
  }

  private static func files(in folder: String, _ endings: [String], depth: Int) throws(CommandFailure) -> [String] {
    guard depth <= depthLimit else { return [] }
    let names: [String]
    do {
      names = try Files.names(in: folder)
    } catch {
      throw CommandFailure(.unusable, error.description)
    }
    var found: [String] = []
    for name in names where !name.hasPrefix(".") {
      let path = Files.join(folder, name)
      if Files.isFolder(path) {
        found += try files(in: path, endings, depth: depth + 1)
      } else if endings.contains(where: { name.hasSuffix(".\($0)") }) {
        found.append(path)
      }
    }
    return found
  }
}
