import Glibc

/// How many columns the C library says that a character takes.
enum SystemWidth {
  private typealias Measure = @convention(c) (wchar_t) -> Int32
  nonisolated(unsafe) private static let locale = newlocale(Int32(LC_CTYPE_MASK), "C.UTF-8", nil)
  private static let measure: Measure? = dlsym(nil, "wcwidth").map { unsafeBitCast($0, to: Measure.self) }

  /// The columns of a character; less than 0 where it cannot be shown.
  static func of(_ scalar: Unicode.Scalar) -> Int {
    let before = uselocale(locale)
    defer { uselocale(before) }
    return Int(measure?(wchar_t(scalar.value)) ?? 1)
  }
}
