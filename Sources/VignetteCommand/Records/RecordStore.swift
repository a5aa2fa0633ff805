import VignetteSource

/// The records kept on this machine, with the texts of the cases and manuals they used.
struct RecordStore {
  /// The folder of everything.
  let folder: String

  /// The store in the user's own folder for state.
  static var own: RecordStore { RecordStore(folder: Environment.stateFolder) }

  /// The folder of the records.
  var records: String { Files.join(folder, "records") }
  private var texts: String { Files.join(folder, "texts") }

  /// A path for a new record of a case, begun at a moment.
  func newPath(for caseID: String, at moment: String) -> String {
    let stamp = String(moment.prefix(19).filter { $0.isNumber || $0 == "T" })
    var path = Files.join(records, "\(stamp)-\(caseID).jsonl")
    var number = 2
    while Files.exists(path) {
      path = Files.join(records, "\(stamp)-\(caseID)-\(number).jsonl")
      number += 1
    }
    return path
  }

  /// Keeps a text under its hash, unless it is there already.
  func keep(_ file: SourceFile, ending: String) throws(FileError) -> String {
    let hash = ContentHash(file.bytes).description
    let path = Files.join(texts, "\(hash).\(ending)")
    guard !Files.exists(path) else { return hash }
    try Files.makeFolder(texts)
    try Files.write(file.bytes, to: path, mode: 0o600)
    return hash
  }

  /// The text that was kept under a hash, under a name for messages. Texts lie in `texts` beside the records' folder.
  static func text(_ hash: String, ending: String, of record: Record, name: String) throws(FileError) -> SourceFile {
    let folder = Files.folder(of: Files.folder(of: record.path))
    let path = Files.join(Files.join(folder, "texts"), "\(hash).\(ending)")
    let bytes: [UInt8]
    do {
      bytes = try Files.read(path)
    } catch {
      throw FileError(record.path, "the text of its \(name) is gone (\(path)), so it cannot be replayed")
    }
    guard ContentHash(bytes).description == hash else {
      throw FileError(record.path, "the text of its \(name) was edited (\(path)), so it cannot be replayed")
    }
    return SourceFile(name: path, bytes: bytes)
  }

  /// Whether a path is that of a record of this store, so that it can be called for by its id.
  func holds(_ path: String) -> Bool { Files.folder(of: path) == records }

  /// The paths of all records, the latest last.
  var paths: [String] {
    let names = ((try? Files.names(in: records)) ?? []).filter { $0.hasSuffix(".jsonl") }
    return names.sorted { RecordStore.age(of: $0) < RecordStore.age(of: $1) }.map { Files.join(records, $0) }
  }

  /// What puts records in order: the second in which they were begun, then their number within it, which makes the
  /// longer of two names the later.
  private static func age(of name: String) -> (moment: String, length: Int, name: String) {
    (String(name.prefix { $0 != "-" }), name.utf8.count, name)
  }

  /// What stands behind the moment in a record's name: the id of its case, and a number where another was begun in the
  /// same second.
  static func caseName(of path: String) -> Substring { CaseLoader.id(of: path).drop { $0 != "-" }.dropFirst() }

  /// The path of the latest record of a case.
  func latestPath(ofCase id: String) -> String? {
    let names = ((try? Files.names(in: records)) ?? []).filter { name in
      let rest = RecordStore.caseName(of: name)
      return rest.hasPrefix(id) && rest.dropFirst(id.count).allSatisfy { $0 == "-" || $0.isNumber }
    }
    return names.max { RecordStore.age(of: $0) < RecordStore.age(of: $1) }.map { Files.join(records, $0) }
  }

  /// The path of a record called for by path, id or the beginning of an id, or by the beginning of its case's id: of
  /// these the latest.
  func path(of name: String) throws(CommandFailure) -> String {
    if name.contains("/") || name.hasSuffix(".jsonl") {
      guard Files.exists(name) else { throw CommandFailure(.unusable, "\(name): there is no such file") }
      return name
    }
    let matches = paths.filter { CaseLoader.id(of: $0).hasPrefix(name) }
    if let whole = matches.first(where: { CaseLoader.id(of: $0) == name }) { return whole }
    if matches.isEmpty, let latest = paths.last(where: { RecordStore.caseName(of: $0).hasPrefix(name) }) {
      return latest
    }
    guard let match = matches.first else {
      throw CommandFailure(.unusable, "there is no record \"\(name)\"; see vignette records")
    }
    guard matches.count == 1 else {
      throw CommandFailure(.unusable, "\(matches.count) records begin with \"\(name)\"; see vignette records")
    }
    return match
  }
}
