@preconcurrency import Glibc

/// Reads and writes files and folders.
enum Files {
  /// The most bytes a file may have to be read: more than any text of the language.
  static let sizeLimit = 64 * 1024 * 1024

  /// The bytes of a file.
  static func read(_ path: String) throws(FileError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(path, SystemError.last.description) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileError(path, SystemError.last.description) }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw FileError(path, "it is a folder") }
    guard status.st_size <= sizeLimit else { throw FileError(path, "it has more than \(sizeLimit / 1_048_576) MB") }
    return try read(descriptor, path, expecting: Int(status.st_size))
  }

  private static func read(_ descriptor: Int32, _ path: String, expecting size: Int) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size + 1)
    var chunk = [UInt8](repeating: 0, count: max(4096, min(size + 1, 1 << 20)))
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw FileError(path, SystemError.last.description)
      }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
      guard bytes.count <= sizeLimit else { throw FileError(path, "it has more than \(sizeLimit / 1_048_576) MB") }
    }
  }

  /// The absolute path of the folder that the program was called in.
  static var currentFolder: String {
    var buffer = [CChar](repeating: 0, count: 4096)
    guard getcwd(&buffer, buffer.count) != nil else { return "/" }
    return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Whether something stands at a path.
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Whether a path is a folder.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// What tells a file from others, by whatever path it is called: the same for the same file.
  static func identity(of path: String) -> String {
    var status = stat()
    return stat(path, &status) == 0 ? "\(status.st_dev):\(status.st_ino)" : path
  }

  /// The names in a folder, sorted.
  static func names(in folder: String) throws(FileError) -> [String] {
    guard let stream = opendir(folder) else { throw FileError(folder, SystemError.last.description) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Files in the order in which they were last written, the oldest first.
  static func oldestFirst(_ paths: [String]) -> [String] {
    let written = paths.map { path -> (path: String, at: timespec) in
      var status = stat()
      return (path, stat(path, &status) == 0 ? status.st_mtim : timespec())
    }
    return written.sorted { ($0.at.tv_sec, $0.at.tv_nsec, $0.path) < ($1.at.tv_sec, $1.at.tv_nsec, $1.path) }
      .map(\.path)
  }

  /// Removes a file, if there is one.
  static func remove(_ path: String) { unlink(path) }

  /// Makes a folder and those above it, for the user alone.
  static func makeFolder(_ path: String) throws(FileError) {
    var current = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      current += (current.isEmpty || current == "/" ? "" : "/") + part
      if mkdir(current, 0o700) != 0, errno != EEXIST { throw FileError(current, SystemError.last.description) }
    }
    guard isFolder(path) else { throw FileError(path, "it is no folder") }
  }

  /// Writes a file anew: first beside it, then in its place, so that no half of it is ever seen.
  static func write(_ bytes: [UInt8], to path: String, mode: mode_t) throws(FileError) {
    let draft = "\(path).\(getpid()).new"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw FileError(path, SystemError.last.description) }
    let failure = writeAll(bytes, descriptor) ?? (fsync(descriptor) == 0 ? nil : SystemError.last)
    close(descriptor)
    guard failure == nil, rename(draft, path) == 0 else {
      let error = failure ?? SystemError.last
      unlink(draft)
      throw FileError(path, error.description)
    }
    syncFolder(of: path)
  }

  /// Waits until the folder of a path is on the disk, so that a new name in it outlasts a power cut. Some file systems
  /// cannot do that, which is no failure.
  static func syncFolder(of path: String) {
    let descriptor = open(folder(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  /// Writes bytes to an open file; says what went wrong, if something did.
  static func writeAll(_ bytes: [UInt8], _ descriptor: Int32) -> SystemError? {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
      }
      if count < 0, errno != EINTR { return SystemError.last }
      written += max(0, count)
    }
    return nil
  }

  /// A path from the root of all folders on.
  static func absolute(_ path: String) -> String {
    guard !path.hasPrefix("/"), let pointer = getcwd(nil, 0) else { return path }
    defer { free(pointer) }
    return join(String(cString: pointer), path)
  }

  /// A path behind a folder.
  static func join(_ folder: String, _ name: String) -> String {
    name.hasPrefix("/")
      ? name : folder.isEmpty || folder == "." ? name : folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }

  /// The folder of a path; "." where it names none.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last part of a path.
  static func name(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }
}
