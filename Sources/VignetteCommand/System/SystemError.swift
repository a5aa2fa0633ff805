@preconcurrency import Glibc

/// What the system said when it refused something.
struct SystemError: Error, Equatable, CustomStringConvertible {
  /// The system's number for it.
  let code: Int32

  /// What the system said last.
  static var last: SystemError { SystemError(code: errno) }

  /// The system's words for it, in small letters.
  var description: String {
    switch code {
    case ENOENT: "there is no such file"
    case EACCES, EPERM: "it may not be opened"
    case EISDIR: "it is a folder"
    case ENOTDIR: "a part of the path is no folder"
    case ENOSPC, EDQUOT: "the disk is full"
    case EROFS: "the disk can only be read"
    case EEXIST: "it is there already"
    default: String(cString: strerror(code))
    }
  }
}
