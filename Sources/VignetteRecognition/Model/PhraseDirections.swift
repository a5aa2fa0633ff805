/// Where phrases point in the word table, in whole numbers, so that every machine adds them up alike.
struct PhraseDirections: Sendable {
  private var numbers: [Int16] = []

  /// Adds the direction of the next phrase.
  mutating func add(_ direction: [Double]) { numbers += direction.map(PhraseDirections.whole) }

  /// Blends how alike the directions are, from -1 to 1, with what is there.
  func blend(_ direction: [Double], into likenesses: inout [Double]) {
    let wanted = direction.map(PhraseDirections.whole)
    numbers.withUnsafeBufferPointer { numbers in
      wanted.withUnsafeBufferPointer { wanted in
        for phrase in likenesses.indices {
          let own = UnsafeBufferPointer(rebasing: numbers[phrase * wanted.count..<(phrase + 1) * wanted.count])
          let likeness = Double(PhraseDirections.product(own, wanted)) / (PhraseDirections.one * PhraseDirections.one)
          likenesses[phrase] = (1 - PhraseDirections.share) * likenesses[phrase] + PhraseDirections.share * likeness
        }
      }
    }
  }

  private static func product(_ one: UnsafeBufferPointer<Int16>, _ other: UnsafeBufferPointer<Int16>) -> Int32 {
    var sum: Int32 = 0
    for place in 0..<WordTable.width { sum &+= Int32(one[place]) &* Int32(other[place]) }
    return sum
  }

  private static func whole(_ number: Double) -> Int16 { Int16((number * one).rounded()) }
  private static let one = 2_048.0
  /// How much of a likeness is that of the directions.
  private static let share = 0.65
}
