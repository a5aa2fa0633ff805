import VignetteEngine
import VignetteSource

/// Speech: a name, perhaps a manner in parentheses, a colon, the words.
extension BodyReader {
  /// The speech that stands at a cursor; nothing where the line begins with no name of anybody here.
  func speech(_ start: Cursor) throws(Fault) -> Statement? {
    guard let head = SpeechHead(start) else { return nil }
    switch names.people.meaning(of: head.name.text) {
    case .nobody:
      if !place.allowsEffects { throw Fault(.notHere("speech", in: place.name), at: start.restRange) }
      return nil
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
}
