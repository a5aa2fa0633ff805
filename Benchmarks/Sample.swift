/// Figures of several runs: the median is the one to quote.
struct Sample {
  private let sorted: [Double]

  init(_ values: [Double]) { sorted = values.sorted() }

  /// The middle of the values.
  var median: Double { sorted[sorted.count / 2] }

  /// The least, the middle and the greatest value, each with some decimals.
  func text(decimals: Int) -> String {
    [sorted[0], median, sorted[sorted.count - 1]].map { Sample.text($0, decimals) }.joined(separator: " / ")
  }

  /// A number with some decimals.
  static func text(_ value: Double, _ decimals: Int) -> String {
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let scaled = Int((value * scale).rounded())
    guard decimals > 0 else { return String(scaled) }
    let digits = String(abs(scaled) % Int(scale))
    return "\(scaled / Int(scale))." + String(repeating: "0", count: decimals - digits.count) + digits
  }
}
