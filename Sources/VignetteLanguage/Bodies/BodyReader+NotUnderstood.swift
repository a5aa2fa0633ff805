import VignetteEngine
import VignetteSource

/// What is said of a line that is none of the things a body can hold: what it was surely meant to be.
extension BodyReader {
  func notUnderstood(_ cursor: Cursor) -> Fault {
    if let fault = notIntervention(cursor) { return fault }
    if let head = SpeechHead(cursor), let fault = notSpeech(head, cursor) { return fault }
    var copy = cursor
    guard let word = copy.takeWord() else { return Fault(.bareProse, at: cursor.restRange) }
    if let fault = notEffect(word, cursor) { return fault }
    if let (words, meant) = ForeignWord.meaning(at: cursor) {
      return Fault(.foreignWord(words.text, meant: meant), at: words.range)
    }
    if beginsSmall(cursor), NearestName.of(word.text, among: BodyReader.openers) != nil {
      return Fault(.unknownBodyWord(word.text), at: word.range)
    }
    if case .speaker = names.people.meaning(of: word.text) {
      return Fault(.speechOrDirection(word.text), at: cursor.restRange)
    }
    return Fault(.bareProse, at: cursor.restRange)
  }

  /// A line with a move and quoted words, but without the sign of an intervention.
  private func notIntervention(_ start: Cursor) -> Fault? {
    Heading.resemblance(start, names: names).map { Fault(.missingSign($0.text), at: start.restRange) }
  }

  /// A line that begins with the name of a dynamic and is no effect.
  private func notEffect(_ word: Piece, _ cursor: Cursor) -> Fault? {
    let small = word.text.lowercased()
    guard names.dynamics[small] != nil || names.derived[small] != nil else { return nil }
    return Fault(
      small == word.text ? .expectedEffect : names.unknownQuantity(word.text),
      at: small == word.text ? cursor.restRange : word.range)
  }

  /// A line with a colon that nobody here speaks; nothing where the colon looks to be a part of prose.
  private func notSpeech(_ head: SpeechHead, _ cursor: Cursor) -> Fault? {
    if names.dynamics[head.name.text] != nil || names.derived[head.name.text] != nil {
      return Fault(.needlessColon(head.name.text), at: head.name.range)
    }
    if head.isEffect { return Fault(names.unknownQuantity(head.name.text), at: head.name.range) }
    if head.name.text.split(separator: " ").count <= 4, !beginsSmall(cursor) {
      return Fault(names.unknownPerson(head.name.text), at: head.name.range)
    }
    let isWord = head.name.text.allSatisfy { $0.isLetter || $0 == "-" }
    return isWord ? Fault(.unknownBodyWord(head.name.text), at: head.name.range) : nil
  }

  private func beginsSmall(_ cursor: Cursor) -> Bool { cursor.byte.map(ASCII.isLower) ?? false }

  /// The words a line of a body can begin with.
  private static let openers = BodyWord.allCases.map(\.rawValue)
}
