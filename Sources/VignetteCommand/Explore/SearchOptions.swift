import VignetteVerification

/// The options that say how far searches may go.
struct SearchOptions {
  /// How far a search may go.
  let limits: SearchLimits
  /// How many seconds all searches may take together.
  let seconds: Int
  /// Who works.
  let workers: Workers

  /// The options of a command line.
  init(_ arguments: Arguments) throws(CommandFailure) {
    do {
      var limits = SearchLimits()
      limits.states = try arguments.number(.maxStates, from: 1) ?? limits.states
      limits.bytes = try arguments.number(.memory, from: 1).map { $0 * 1_000_000 } ?? limits.bytes
      self.limits = limits
      seconds = try arguments.number(.seconds, from: 1) ?? 60
      workers = try arguments.number(.threads, from: 1).map { Workers.threads(min($0, 64)) } ?? .all
    } catch {
      throw CommandFailure(.unusable, error.description)
    }
  }

  /// The conditions of searches under a watch.
  func conditions(_ watch: SearchWatch) -> SearchConditions {
    SearchConditions(limits: limits, workers: workers, goesOn: { watch.goesOn($0) }, isOver: { watch.isOver })
  }

  /// The options as the table of commands tells them.
  static let specifications = [
    OptionSpecification(.maxStates, value: "N", "keep at most N states (default 5000000)"),
    OptionSpecification(.memory, value: "MB", "take at most so much memory for states (default 1000)"),
    OptionSpecification(.seconds, value: "N", "explore for at most N seconds (default 60)"),
    OptionSpecification(
      .threads, value: "N", "explore with N threads (default: as many as the machine runs at once)"),
  ]
}
