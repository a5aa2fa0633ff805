/// Logarithm and exponential, computed alike on every machine: a system's own differ in their last digits.
enum Numbers {
  /// The natural logarithm of a positive number.
  static func logarithm(_ number: Double) -> Double {
    let isSmall = number.significand < 2.0.squareRoot()
    let significand = isSmall ? number.significand : number.significand / 2
    let exponent = Int(number.exponent) + (isSmall ? 0 : 1)
    let ratio = (significand - 1) / (significand + 1)
    var sum = 0.0
    var power = ratio
    for odd in stride(from: 1.0, through: 23, by: 2) {
      sum += power / odd
      power *= ratio * ratio
    }
    return 2 * sum + Double(exponent) * logarithmOfTwo
  }

  /// e to the power of a number; 0 far below it.
  static func exponential(_ number: Double) -> Double {
    guard number > -700 else { return 0 }
    let exponent = (min(number, 700) / logarithmOfTwo).rounded()
    let rest = min(number, 700) - exponent * logarithmOfTwo
    var sum = 1.0
    var term = 1.0
    for place in 1...16 {
      term *= rest / Double(place)
      sum += term
    }
    return Double(sign: .plus, exponent: Int(exponent), significand: sum)
  }

  /// Logarithms of shares that add up to 1, from logarithms of weights divided by a temperature.
  static func logarithmsOfShares(_ logarithms: [Double], temperature: Double) -> [Double] {
    let cooled = logarithms.map { $0 / temperature }
    let greatest = cooled.max() ?? 0
    let sum = cooled.reduce(0) { $0 + exponential($1 - greatest) }
    let whole = greatest + logarithm(max(sum, 1))
    return cooled.map { $0 - whole }
  }

  private static let logarithmOfTwo = 0.693_147_180_559_945_3
}
