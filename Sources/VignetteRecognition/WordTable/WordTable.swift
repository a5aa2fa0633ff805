/// What words mean, as directions: words, and pairs of words, that are used alike point alike.
///
/// Made outside the program from a public sentence encoder (NOTICE says which), and read when words are first typed.
struct WordTable: Sendable {
  private let places: [String: Int]
  private let pairs: [Int: Int]
  private let numbers: [UInt8]
  private let scales: [Double]

  /// The table that ships with the program.
  static let shipped = WordTable()

  private init() {
    let words = WordTable.words
    var places: [String: Int] = [:]
    places.reserveCapacity(words.count)
    for (place, word) in words.enumerated() { places[word] = place }
    self.places = places
    pairs = WordTable.pairs(behind: words.count)
    numbers = Base64.bytes(of: WordTableNumbers.text)
    scales = (0..<256).map { Numbers.exponential(WordTableNumbers.logarithm(ofScale: Double($0) / 255)) }
  }

  private static var words: [String] {
    WordTableWords.text.withUTF8Buffer { letters in
      letters.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }.map {
        String(decoding: $0, as: UTF8.self)
      }
    }
  }

  /// The places of the pairs, which stand behind the words.
  private static func pairs(behind count: Int) -> [Int: Int] {
    let bytes = Base64.bytes(of: WordTablePairs.text)
    var pairs: [Int: Int] = [:]
    pairs.reserveCapacity(bytes.count / 4)
    for place in 0..<(bytes.count / 4) {
      let first = Int(bytes[4 * place]) << 8 | Int(bytes[4 * place + 1])
      let second = Int(bytes[4 * place + 2]) << 8 | Int(bytes[4 * place + 3])
      pairs[first << 16 | second] = count + place
    }
    return pairs
  }

  /// How many numbers a direction has.
  static let width = 64

  /// Whether it holds a word or what the word is made from.
  func knows(_ word: String) -> Bool { place(of: word) != nil }

  /// The direction in which words point together, of length 1; zeros where it knows none.
  func direction(of words: [String]) -> [Double] {
    var sum = [Double](repeating: 0, count: WordTable.width)
    var last: Int?
    for word in words {
      let place = place(of: word)
      if let place { add(place, to: &sum) }
      if let last, let place, let pair = pairs[last << 16 | place] { add(pair, to: &sum) }
      last = place
    }
    let length = sum.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return sum.map { length > 0 ? $0 / length : 0 }
  }

  /// A row of numbers: a scale, then two numbers of four bits a byte.
  private func add(_ place: Int, to sum: inout [Double]) {
    let start = place * WordTable.stride
    let scale = scales[Int(numbers[start])]
    for byte in 0..<(WordTable.width / 2) {
      let pair = Int(numbers[start + 1 + byte])
      sum[2 * byte] += scale * Double((pair >> 4) - 8)
      sum[2 * byte + 1] += scale * Double((pair & 15) - 8)
    }
  }

  private func place(of word: String) -> Int? {
    if let place = places[word] { return place }
    for (ending, other) in WordTable.endings
    where word.utf8.count >= ending.utf8.count + 3 && word.hasSuffix(ending) {
      if let place = places[word.dropLast(ending.count) + other] { return place }
    }
    return nil
  }

  private static let stride = 1 + width / 2
  private static let endings: KeyValuePairs<String, String> = [
    "s": "", "es": "", "ed": "", "ed": "e", "ing": "", "ing": "e", "ly": "", "er": "", "er": "e", "ies": "y",
    "ied": "y", "est": "", "ize": "ise", "or": "our", "iness": "y", "ness": "", "ment": "", "able": "", "un": "",
  ]
}
