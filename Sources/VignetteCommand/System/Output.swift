@preconcurrency import Glibc

/// Writes text to a file descriptor at once, whole.
struct Output {
  /// Standard output.
  static let standard = Output(descriptor: 1)
  /// Standard error.
  static let error = Output(descriptor: 2)

  private let descriptor: Int32

  /// Writes a text; says how that went.
  @discardableResult
  func write(_ text: String) -> OutputResult {
    var text = text
    return text.withUTF8 { buffer in
      var written = 0
      while written < buffer.count {
        let count = Glibc.write(descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
        if count < 0 {
          if errno == EINTR { continue }
          return errno == EPIPE ? .closed : .failed(SystemError.last)
        }
        written += count
      }
      return .written
    }
  }
}

/// How writing went.
enum OutputResult: Equatable {
  /// Everything was written.
  case written
  /// Nobody reads any more.
  case closed
  /// It could not be written.
  case failed(SystemError)
}
