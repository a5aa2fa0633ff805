/// Words without their endings, by Porter's rules (An algorithm for suffix stripping, 1980).
struct Stemmer {
  private var word: [UInt8]

  /// The stem of a word in small ASCII letters.
  static func stem(_ word: String) -> String {
    var stemmer = Stemmer(word: Array(word.utf8))
    guard stemmer.word.count > 2 else { return word }
    stemmer.dropPlural()
    stemmer.dropPast()
    if stemmer.ends(with: "y"), stemmer.hasVowel(before: 1) { stemmer.replace(1, with: "i") }
    stemmer.exchange(Stemmer.second, from: 1)
    stemmer.exchange(Stemmer.third, from: 1)
    stemmer.dropFourth()
    stemmer.dropFinal()
    return String(decoding: stemmer.word, as: UTF8.self)
  }

  private mutating func dropPlural() {
    if ends(with: "sses") || ends(with: "ies") {
      word.removeLast(2)
    } else if !ends(with: "ss"), ends(with: "s") {
      word.removeLast()
    }
  }

  private mutating func dropPast() {
    if ends(with: "eed") {
      if measure(before: 3) > 0 { word.removeLast() }
    } else if ends(with: "ed"), hasVowel(before: 2) {
      word.removeLast(2)
      mendAfterPast()
    } else if ends(with: "ing"), hasVowel(before: 3) {
      word.removeLast(3)
      mendAfterPast()
    }
  }

  private mutating func mendAfterPast() {
    if ends(with: "at") || ends(with: "bl") || ends(with: "iz") {
      word.append(UInt8(ascii: "e"))
    } else if endsDoubled(before: 0), !"lsz".utf8.contains(word[word.count - 1]) {
      word.removeLast()
    } else if measure(before: 0) == 1, endsShort(before: 0) {
      word.append(UInt8(ascii: "e"))
    }
  }

  private mutating func exchange(_ endings: KeyValuePairs<String, String>, from least: Int) {
    for (ending, other) in endings where ends(with: ending) {
      if measure(before: ending.utf8.count) >= least { replace(ending.utf8.count, with: other) }
      return
    }
  }

  private mutating func dropFourth() {
    for ending in Stemmer.fourth where ends(with: ending) {
      let rest = word.count - ending.utf8.count
      let isDropped = ending != "ion" || (rest > 0 && "st".utf8.contains(word[rest - 1]))
      if measure(before: ending.utf8.count) > 1, isDropped { word.removeLast(ending.utf8.count) }
      return
    }
  }

  private mutating func dropFinal() {
    if ends(with: "e") {
      let measure = measure(before: 1)
      if measure > 1 || (measure == 1 && !endsShort(before: 1)) { word.removeLast() }
    }
    if measure(before: 0) > 1, endsDoubled(before: 0), ends(with: "l") { word.removeLast() }
  }

  private static let second: KeyValuePairs<String, String> = [
    "ational": "ate", "tional": "tion", "enci": "ence", "anci": "ance", "izer": "ize", "abli": "able", "alli": "al",
    "entli": "ent", "eli": "e", "ousli": "ous", "ization": "ize", "ation": "ate", "ator": "ate", "alism": "al",
    "iveness": "ive", "fulness": "ful", "ousness": "ous", "aliti": "al", "iviti": "ive", "biliti": "ble",
  ]
  private static let third: KeyValuePairs<String, String> = [
    "icate": "ic", "ative": "", "alize": "al", "iciti": "ic", "ical": "ic", "ful": "", "ness": "",
  ]
  private static let fourth = [
    "ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ion", "ism", "ate", "iti", "ous", "ive", "ize",
    "al", "er", "ic", "ou",
  ]
}

extension Stemmer {
  private mutating func replace(_ count: Int, with ending: String) {
    word.removeLast(count)
    word += ending.utf8
  }

  private func ends(with ending: String) -> Bool {
    word.count >= ending.utf8.count && word.suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }

  private func isConsonant(_ place: Int) -> Bool {
    switch word[place] {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): false
    case UInt8(ascii: "y"): place == 0 || !isConsonant(place - 1)
    default: true
    }
  }

  /// How often a vowel is followed by a consonant, but for a number of letters at the end.
  private func measure(before end: Int) -> Int {
    var count = 0
    var afterVowel = false
    for place in 0..<max(0, word.count - end) {
      let isConsonant = isConsonant(place)
      if isConsonant, afterVowel { count += 1 }
      afterVowel = !isConsonant
    }
    return count
  }

  private func hasVowel(before end: Int) -> Bool {
    (0..<max(0, word.count - end)).contains { !isConsonant($0) }
  }

  private func endsDoubled(before end: Int) -> Bool {
    let last = word.count - end - 1
    return last > 0 && word[last] == word[last - 1] && isConsonant(last)
  }

  /// Whether it ends consonant, vowel, consonant, the last not w, x or y.
  private func endsShort(before end: Int) -> Bool {
    let last = word.count - end - 1
    guard last > 1 else { return false }
    return isConsonant(last - 2) && !isConsonant(last - 1) && isConsonant(last) && !"wxy".utf8.contains(word[last])
  }
}
