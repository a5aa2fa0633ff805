import FoundationEssentials

/// The time of day and the passing of time.
enum Clock {
  /// The moment in universal time, as ISO 8601 writes it, to the second.
  static var now: String { Date.now.formatted(.iso8601) }

  /// The seconds that something takes, beside what it gives.
  static func timed<Value>(_ work: () -> Value) -> (value: Value, seconds: Double) {
    let start = ContinuousClock.now
    let value = work()
    let elapsed = ContinuousClock.now - start
    return (value, Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18)
  }
}
