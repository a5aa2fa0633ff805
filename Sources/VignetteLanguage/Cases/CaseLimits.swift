/// How large a case may be. A case beyond a limit is refused with that limit's own message.
enum CaseLimits {
  /// Interventions in one scene: more than a trainee can look over.
  static let interventionsInScene = 60
  /// Blocks of one `if`: itself, each `else if`, and `else`.
  static let blocks = 100
  /// Dynamics and counts together.
  static let dynamics = 64
  /// Scenes that may lead to one another without an offer between.
  static let chain = 100
}
