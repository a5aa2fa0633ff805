/// How much a case asks of a trainee.
package enum CaseLevel: String, Sendable, CaseIterable {
  /// For somebody new to this way of prescribing.
  case introductory
  /// For somebody who knows the principles.
  case intermediate
  /// For somebody practised.
  case advanced
}
