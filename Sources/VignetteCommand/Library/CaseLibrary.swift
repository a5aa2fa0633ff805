import VignetteSource

/// The cases that can be called for by id: those in the folders where cases are sought.
enum CaseLibrary {
  /// The file of a case called for by path, id, or the beginning of an id that no other has.
  static func path(of name: String) throws(CommandFailure) -> String {
    if name.contains("/") || name.hasSuffix(".vignette") {
      guard Files.exists(name) else { throw CommandFailure(.unusable, "\(name): there is no such file") }
      return name
    }
    if let path = paths.first(where: { CaseLoader.id(of: $0) == name }) { return path }
    let begun = paths.filter { CaseLoader.id(of: $0).hasPrefix(name) }
    if begun.count == 1, !Files.exists(name) { return begun[0] }
    if Files.exists(name), !Files.isFolder(name) { return name }
    let ids = paths.map { CaseLoader.id(of: $0) }
    let guess = NearestName.of(name, among: ids).map { "; did you mean \"\($0)\"?" } ?? ""
    let folders = Environment.caseFolders.filter(Files.isFolder)
    let sought = folders.isEmpty ? "" : " in " + folders.joined(separator: ", ")
    throw CommandFailure(.unusable, "there is no case \"\(name)\"\(sought)\(guess); vignette alone lists them")
  }

  /// The files of all cases in the folders where cases are sought; of one id, the first found.
  static var paths: [String] {
    var seen: Set<String> = []
    return Environment.caseFolders.flatMap { folder in
      ((try? Files.names(in: folder)) ?? []).filter { $0.hasSuffix(".vignette") }.map { Files.join(folder, $0) }
    }.filter { seen.insert(CaseLoader.id(of: $0)).inserted }
  }
}
