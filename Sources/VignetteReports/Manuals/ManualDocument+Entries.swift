package import VignetteEngine

/// One entry of a manual, of whatever kind.
extension ManualDocument {
  /// Everything of a manual that goes by a name or title, case, hyphens and spaces aside; nothing where nothing does.
  package static func entries(named name: String, in manual: Manual) -> Document? {
    let wanted = Wording(String(name.map { $0 == "-" ? " " : $0 }))
    let fits = { (names: String...) in
      names.contains { Wording(String($0.map { $0 == "-" ? " " : $0 })) == wanted }
    }
    var found: [[Block]] = []
    for entry in manual.principles where fits(entry.id, entry.title) { found.append(blocks(entry)) }
    for entry in manual.moves where fits(entry.id, entry.title) { found.append(blocks(entry, manual)) }
    for entry in manual.dynamics where fits(entry.id, entry.label) {
      let better = "A dynamic; \(entry.better.rawValue) is better."
      found.append(blocks(entry.id, entry.label, better, entry.means, entry.source))
    }
    for entry in manual.derived where fits(entry.id, entry.label) {
      let mean = "The mean of \(entry.parts.joined(separator: ", "))."
      found.append(blocks(entry.id, entry.label, mean, entry.means, entry.source))
    }
    for entry in manual.patterns where fits(entry.id, entry.title) {
      found.append(blocks(entry.id, entry.title, "A pattern: \(entry.kind).", entry.means, entry.source))
    }
    for entry in manual.phases where fits(entry.id, entry.title) { found.append(blocks(entry)) }
    for entry in manual.terms where fits(entry.id, entry.name) {
      found.append(blocks(entry.id, entry.name, "A term of the glossary.", entry.means, entry.source))
    }
    return found.isEmpty ? nil : Document(Array(found.joined(separator: [.gap])))
  }

  /// Every name an entry of a manual goes by.
  package static func names(in manual: Manual) -> [String] {
    manual.principles.map(\.id) + manual.moves.map(\.id) + manual.dynamics.map(\.id) + manual.derived.map(\.id)
      + manual.patterns.map(\.id) + manual.phases.map(\.id) + manual.terms.map(\.id)
  }

  private static func blocks(
    _ id: String, _ title: String, _ kind: String, _ means: String, _ source: String
  ) -> [Block] {
    let name = title == id ? title : "\(title) (\(id))"
    let head: [Block] = [.heading(name, level: 1), .paragraph([Span(kind, .quiet)])]
    return head + (means.isEmpty ? [] : [.paragraph([Span(means)])]) + self.source(source)
  }

  private static func source(_ source: String) -> [Block] {
    source.isEmpty ? [] : [.paragraph([Span("Source: \(source)", .quiet)])]
  }

  private static func blocks(_ entry: Principle) -> [Block] {
    let kind = entry.chapter.map { "A principle, chapter \($0)." } ?? "A principle."
    let head = blocks(entry.id, entry.title, kind, entry.means, entry.source)
    guard !entry.checklist.isEmpty else { return head }
    return head + [.paragraph([Span("To ask yourself (in our words):")])]
      + entry.checklist.map { .item([Span($0)], level: 0) }
  }

  private static func blocks(_ entry: Move, _ manual: Manual) -> [Block] {
    let kind = "A \(entry.sense.rawValue) move\(entry.isInward ? ", made to oneself" : "")."
    let names = manual.principles.map(\.id)
    let weights = entry.weights.map { "\(names[$0.principle]) \(abs($0.points))" }.joined(separator: ", ")
    let worth = weights.isEmpty ? "" : (entry.sense == .poor ? " It violates " : " It serves ") + weights + "."
    let head = blocks(entry.id, entry.title, kind + worth, entry.means, entry.source)
    let phrases = entry.phrases.prefix(3).map { Block.item([Span("\"\($0)\"", .speech)], level: 0) }
    return head + (phrases.isEmpty ? [] : [.paragraph([Span("Such as:")])]) + phrases + reply(entry)
  }

  /// What the manual has a patient do who has no reaction of their own.
  private static func reply(_ entry: Move) -> [Block] {
    let words = (entry.reply?.allStatements ?? []).compactMap { statement in
      if case .narration(let text) = statement.kind { text.words } else { nil }
    }
    guard !words.isEmpty else { return [] }
    return [.gap, .paragraph([Span("Where a case says nothing else, the patient:")])]
      + words.map { .paragraph([Span($0, .stage)]) }
  }

  private static func blocks(_ entry: Phase) -> [Block] {
    let kind = entry.chapter.map { "A phase of treatment, chapter \($0)." } ?? "A phase of treatment."
    let head = blocks(entry.id, entry.title, kind, entry.means, entry.source)
    return head + (entry.tasks.isEmpty ? [] : [.paragraph([Span("Its tasks:")])])
      + entry.tasks.map { .item([Span($0)], level: 0) }
  }
}
