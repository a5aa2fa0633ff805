package import VignetteEngine

/// Shows a manual, or an entry of it.
package struct ManualDocument {
  private let manual: Manual

  /// Views of a manual.
  package init(_ manual: Manual) { self.manual = manual }

  /// What the manual holds.
  package var overview: Document {
    var document = Document([.heading(manual.title, level: 1)])
    if !manual.source.isEmpty { document.say(manual.source, .quiet) }
    document.blocks += principles.blocks
    document.add(.heading("Phases", level: 2))
    for phase in manual.phases { document.add(item(phase.id, phase.title + chapter(phase.chapter))) }
    document.blocks += moves + patterns
    document.add(.heading("Dynamics", level: 2))
    for dynamic in manual.dynamics { document.add(item(dynamic.id, dynamic.label)) }
    document.add(.heading("Glossary", level: 2))
    document.say(manual.terms.map(\.id).joined(separator: ", "))
    document.blocks += [.gap, .paragraph([Span("More about one of them: vignette manual TERM", .quiet)])]
    return document
  }

  /// The principles.
  package var principles: Document {
    var document = Document([.heading("Principles", level: 2)])
    for principle in manual.principles {
      document.add(item(principle.id, principle.title + chapter(principle.chapter)))
    }
    return document
  }

  private var moves: [Block] {
    [MoveSense.good, .neutral, .poor].flatMap { sense -> [Block] in
      let moves = manual.moves.filter { $0.sense == sense }
      guard !moves.isEmpty else { return [] }
      return [.heading("Moves, \(sense.rawValue)", level: 2)] + moves.map { item($0.id, $0.title) }
    }
  }

  private var patterns: [Block] {
    var kinds: [String] = []
    for pattern in manual.patterns where !kinds.contains(pattern.kind) { kinds.append(pattern.kind) }
    return kinds.flatMap { kind in
      [.heading("Patterns: \(kind)", level: 2)]
        + manual.patterns.filter { $0.kind == kind }.map { item($0.id, $0.title) }
    }
  }

  private func item(_ id: String, _ text: String) -> Block {
    .item([Span(id, .speaker), Span(": \(text)")], level: 0)
  }

  private func chapter(_ chapter: Int?) -> String { chapter.map { " (chapter \($0))" } ?? "" }
}
