import VignetteEngine
import VignetteSource

/// Speech: a name, perhaps a manner in parentheses, a colon, the words.
extension BodyReader {
  /// The speech that stands at a cursor; nothing where the line begins with no name of anybody here.
  func speech(_ start: Cursor) throws(Fault) -> Statement? {
    guard let head = SpeechHead(start) else { return nil }
    switch names.people.meaning(of: head.name.text) {
    case .nobody: return nil
    case .several: throw Fault(.ambiguousPerson(head.name.text), at: head.name.range)
    case .speaker(let speaker):
      guard place.allowsEffects else { throw Fault(.notHere("speech", in: place.name), at: start.restRange) }
      return Statement(.speech(try speech(speaker, head)), at: start.restRange)
    }
  }

  private func speech(_ speaker: Speaker, _ head: SpeechHead) throws(Fault) -> Speech {
    guard !head.rest.isAtEnd else { throw Fault(.emptyValue("\(head.name.text):"), at: head.name.range) }
    var manner: Text?
    if let range = head.manner {
      manner = try TextReader.text(outline, from: range.lowerBound, to: range.upperBound, names: names)
    }
    return Speech(speaker: speaker, name: head.name.text, manner: manner, text: try text(head.rest))
  }

  /// What is said of a line that is none of the things a body can hold.
  func notUnderstood(_ cursor: Cursor) -> Fault {
    if let head = SpeechHead(cursor), let fault = notSpeech(head, cursor) { return fault }
    var copy = cursor
    guard let word = copy.takeWord() else { return Fault(.bareProse, at: cursor.restRange) }
    if names.dynamics[word.text.lowercased()] != nil || names.derived[word.text.lowercased()] != nil {
      return Fault(.expectedEffect, at: cursor.restRange)
    }
    if beginsSmall(cursor), NearestName.of(word.text, among: BodyReader.openers) != nil {
      return Fault(.unknownBodyWord(word.text), at: word.range)
    }
    return Fault(.bareProse, at: cursor.restRange)
  }

  /// A line with a colon that nobody here speaks; nothing where the colon looks to be a part of prose.
  private func notSpeech(_ head: SpeechHead, _ cursor: Cursor) -> Fault? {
    if head.name.text.split(separator: " ").count <= 4, !beginsSmall(cursor) {
      return Fault(names.unknownPerson(head.name.text), at: head.name.range)
    }
    let isWord = head.name.text.allSatisfy { $0.isLetter || $0 == "-" }
    return isWord ? Fault(.unknownBodyWord(head.name.text), at: head.name.range) : nil
  }

  private func beginsSmall(_ cursor: Cursor) -> Bool { cursor.byte.map(ASCII.isLower) ?? false }

  /// The words a line of a body can begin with.
  static let openers = BodyWord.allCases.map(\.rawValue)
}
