/// The words of the field by concept: medicine, fear, parents, safety.
struct Lexicon: Sendable {
  private var words: [String: [FeatureKey]] = [:]
  private var beginnings: [String: [FeatureKey]] = [:]
  private var names: [FeatureKey: String] = [:]
  private var turns: [String: [(rest: [String], concept: FeatureKey)]] = [:]

  /// The lexicon of a text: a concept a line, its name before a colon, then words, beginnings of words (ending in `*`)
  /// and turns of phrase, between commas.
  init(_ text: String) {
    for line in text.split(separator: "\n") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let concept = FeatureKey(.concept, line[..<colon].utf8)
      names[concept] = String(line[..<colon])
      for entry in line[line.index(after: colon)...].split(separator: ",") { add(String(entry), to: concept) }
    }
  }

  private mutating func add(_ entry: String, to concept: FeatureKey) {
    let tokens = Tokenizer.tokens(of: entry).compactMap(\.word)
    guard let first = tokens.first else { return }
    if tokens.count > 1 {
      turns[first, default: []].append((Array(tokens.dropFirst()), concept))
    } else if entry.hasSuffix("*") {
      beginnings[first, default: []].append(concept)
    } else {
      words[first, default: []].append(concept)
    }
  }

  /// The names of the concepts that words belong to, each once.
  func names(in words: [String]) -> [String] {
    var found: [String] = []
    for place in words.indices {
      for concept in concepts(at: place, of: words, concepts(of: words[place])) {
        if let name = names[concept], !found.contains(name) { found.append(name) }
      }
    }
    return found
  }

  /// The concepts that a word belongs to by itself.
  func concepts(of word: String) -> [FeatureKey] {
    var found = words[word] ?? []
    let letters = Array(word.utf8)
    for length in stride(from: 3, through: letters.count, by: 1) {
      guard let concepts = beginnings[String(decoding: letters[..<length], as: UTF8.self)] else { continue }
      for concept in concepts where !found.contains(concept) { found.append(concept) }
    }
    return found
  }

  /// The concepts of the word at a place, and of the turns of phrase that begin there.
  func concepts(at place: Int, of words: [String], _ own: [FeatureKey]) -> [FeatureKey] {
    guard let turns = turns[words[place]] else { return own }
    var found = own
    for (rest, concept) in turns where words[(place + 1)...].starts(with: rest) && !found.contains(concept) {
      found.append(concept)
    }
    return found
  }
}
