import VignetteEngine
import VignetteRecognition
import VignetteSource

/// What a line typed at the prompt asks for.
enum PlayInput: Equatable {
  /// Nothing was typed.
  case nothing
  /// Dots alone, which stand for saying nothing.
  case silence
  /// An intervention on offer, by its place in the case; with the trainee's words where words were typed.
  case take(Int, words: String?)
  /// Words that fit no intervention on offer, but a move of the manual.
  case say(move: Int, words: String)
  /// Words that are near to what stands in the case or the manual.
  case near(Understanding, words: String)
  /// A number that stands for nothing on offer.
  case noSuchNumber(Int)
  /// Words that several lines on offer begin with.
  case several([Int])
  /// Words that fit nothing.
  case notUnderstood(words: String)
  /// A single word that stands for a command to any program, without its sign.
  case bareCommand
  /// A command with what follows it.
  case command(PlayCommand, String)
  /// A command there is not, and perhaps the one that was meant.
  case unknownCommand(String, nearest: String?)

  /// Understands a typed line among what is on offer. Where the lines are not shown, nobody means their beginnings.
  static func understand(
    _ line: String, offers: [Offer], showsLines: Bool, recognizer: @autoclosure () -> Recognizer
  ) -> PlayInput {
    let text = line.trimmingSpaces
    if text.isEmpty { return .nothing }
    if text.hasPrefix("/") { return command(text) }
    if text.allSatisfy({ $0 == "." || $0 == "…" || $0 == " " }) { return .silence }
    if let number = number(text) {
      return offers.indices.contains(number - 1)
        ? .take(offers[number - 1].intervention, words: nil) : .noSuchNumber(number)
    }
    return words(text, offers, showsLines: showsLines, recognizer())
  }

  /// A number as it is typed or as it is printed before a line.
  static func number(_ text: String) -> Int? {
    Int(text.last == "." || text.last == ")" ? text.dropLast() : text[...])
  }

  private static func command(_ text: String) -> PlayInput {
    let parts = text.dropFirst().split(separator: " ", maxSplits: 1).map(String.init)
    let word = (parts.first ?? "").lowercased()
    let rest = parts.count > 1 ? parts[1].trimmingSpaces : ""
    if let command = PlayCommand(rawValue: word) { return .command(command, rest) }
    let known = PlayCommand.allCases.map(\.rawValue)
    let beginning = known.filter { !word.isEmpty && $0.hasPrefix(word) }
    if beginning.count == 1, let command = PlayCommand(rawValue: beginning[0]) { return .command(command, rest) }
    return .unknownCommand("/\(word)", nearest: NearestName.of(word, among: known).map { "/\($0)" })
  }

  /// A whole wording fits before the beginning of a line, that of one line before what is near to the words, and what
  /// is surely meant before the beginning of several.
  private static func words(
    _ text: String, _ offers: [Offer], showsLines: Bool, _ recognizer: Recognizer
  ) -> PlayInput {
    let places = offers.map(\.intervention).sorted()
    if let known = recognizer.knownUnderstanding(of: text, offers: places), known != .nothing {
      return input(known, text, offers)
    }
    if bareCommands.contains(text.lowercased()) { return .bareCommand }
    let wording = Wording(text)
    let begun = showsLines ? offers.filter { wording.isBeginning(of: Wording($0.line)) }.map(\.intervention) : []
    if begun.count == 1 { return .take(begun[0], words: nil) }
    let near = recognizer.understanding(of: text, offers: places)
    if !begun.isEmpty, !near.isSure { return .several(begun) }
    return near == .nothing ? .notUnderstood(words: text) : .near(near, words: text)
  }

  private static let bareCommands: Set<String> = ["quit", "exit", "help", "back", "?"]

  private static func input(_ known: Understanding, _ text: String, _ offers: [Offer]) -> PlayInput {
    switch known {
    case .sure(.intervention(let place)):
      let line = offers.first { $0.intervention == place }?.line
      return .take(place, words: line.map { Wording($0) == Wording(text) } == true ? nil : text)
    case .sure(.offMenu(let move)): return .say(move: move, words: text)
    case .unsure, .both, .nothing: return .notUnderstood(words: text)
    }
  }
}

extension String {
  /// Without the space around it.
  var trimmingSpaces: String {
    var text = Substring(self)
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
