package import VignetteSource

/// Every explanation.
package enum Explanations {
  /// The explanations in the order of their topics.
  package static let all: [Explanation] = lines

  /// The explanation of a code. A test proves that every code has one.
  package static func of(_ code: DiagnosticCode) -> Explanation? { all.first { $0.code == code } }
}
