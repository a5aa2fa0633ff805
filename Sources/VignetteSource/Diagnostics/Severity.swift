/// How much a diagnostic weighs.
package enum Severity: String, Sendable, Comparable {
  /// What can be used and is surely not meant. Fails only a strict check.
  case warning
  /// What cannot be used as written.
  case error

  /// A warning weighs less than an error.
  package static func < (left: Severity, right: Severity) -> Bool { left == .warning && right == .error }
}
