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
    for part in Part.allCases { document.blocks += blocks(part) }
    document.blocks += [.gap, .paragraph([Span("More about one of them: vignette manual TERM", .quiet)])]
    return document
  }

  /// A part of a manual, as it is called for.
  package enum Part: String, CaseIterable {
    case principles, phases, moves, patterns, dynamics, glossary
  }

  /// One part of the manual, such as its moves; nothing where a name is that of no part.
  package func part(named name: String) -> Document? {
    Part(rawValue: name.lowercased()).map { part in
      Document(blocks(part) + [.gap, .paragraph([Span("More about one of them: vignette manual NAME", .quiet)])])
    }
  }

  private func blocks(_ part: Part) -> [Block] {
    switch part {
    case .principles: principles.blocks
    case .phases:
      [.heading("Phases", level: 2)] + manual.phases.map { item($0.id, $0.title + chapter($0.chapter)) }
    case .moves: moves
    case .patterns: patterns
    case .dynamics: [.heading("Dynamics", level: 2)] + manual.dynamics.map { item($0.id, $0.label) }
    case .glossary:
      [.heading("Glossary", level: 2), .paragraph([Span(manual.terms.map(\.id).joined(separator: ", "))])]
    }
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
