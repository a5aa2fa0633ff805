import Glibc

/// Words as C wants them: pointers, and a null behind the last.
final class CStrings {
  /// The pointers.
  let pointers: [UnsafeMutablePointer<CChar>?]

  init(_ words: [String]) { pointers = words.map { strdup($0) } + [nil] }

  deinit { for pointer in pointers { free(pointer) } }
}
