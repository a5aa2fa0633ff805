import FoundationEssentials
import Glibc
import Testing

/// An open file of the test, which no child inherits by chance.
final class Descriptor {
  /// The system's number for it.
  let number: Int32
  private var isOpen = true

  /// Takes over an open file.
  init(_ number: Int32) throws {
    try #require(number >= 0, "\(String(cString: strerror(errno)))")
    self.number = number
  }

  /// Opens a file.
  convenience init(opening path: String, _ flags: Int32) throws {
    try self.init(open(path, flags | O_CLOEXEC, 0o600))
  }

  deinit { close() }

  /// Closes it, once.
  func close() {
    if isOpen { Glibc.close(number) }
    isOpen = false
  }

  /// A pipe. It is made by name, since the other way a child started meanwhile by another test would inherit it.
  static func pipe() throws -> (reading: Descriptor, writing: Descriptor) {
    let name = "/tmp/vignette-pipe-\(UUID().uuidString)"
    try #require(mkfifo(name, 0o600) == 0)
    defer { unlink(name) }
    let reading = try Descriptor(opening: name, O_RDONLY | O_NONBLOCK)
    let writing = try Descriptor(opening: name, O_WRONLY)
    try #require(fcntl(reading.number, F_SETFL, 0) == 0)
    return (reading, writing)
  }

  /// A file without a name that holds some bytes, to be read from its beginning.
  static func holding(_ bytes: [UInt8]) throws -> Descriptor {
    let name = "/tmp/vignette-file-\(UUID().uuidString)"
    let file = try Descriptor(opening: name, O_RDWR | O_CREAT | O_EXCL)
    unlink(name)
    try file.write(bytes)
    try #require(lseek(file.number, 0, SEEK_SET) == 0)
    return file
  }

  /// All that a file without a name holds; nothing of what is no such file.
  var contents: String {
    guard lseek(number, 0, SEEK_SET) == 0 else { return "" }
    var bytes: [UInt8] = []
    while let more = read() { bytes += more }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Writes all of some bytes.
  func write(_ bytes: [UInt8]) throws {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { Glibc.write(number, $0.baseAddress, $0.count) }
      try #require(count > 0 || errno == EINTR, "\(String(cString: strerror(errno)))")
      written += max(0, count)
    }
  }

  /// Reads what is there; nothing at the end.
  func read() -> [UInt8]? {
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(number, &chunk, chunk.count)
    return count > 0 ? Array(chunk[..<count]) : nil
  }

  /// Waits until there is something to read, or the other side is closed; says whether that came in time.
  func waitForInput(until deadline: ContinuousClock.Instant) -> Bool {
    var polled = pollfd(fd: number, events: Int16(POLLIN), revents: 0)
    while ContinuousClock.now < deadline {
      let left = ContinuousClock.now.duration(to: deadline) / .milliseconds(1)
      if poll(&polled, 1, Int32(max(1, left))) > 0 { return true }
    }
    return false
  }
}
