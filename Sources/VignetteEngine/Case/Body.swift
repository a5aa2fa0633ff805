/// The lines that run, from top to bottom.
package struct Body: Hashable, Sendable {
  /// The lines in order.
  package var statements: [Statement]

  /// A body of lines.
  package init(_ statements: [Statement] = []) { self.statements = statements }

  /// Whether it has no lines.
  package var isEmpty: Bool { statements.isEmpty }

  /// Every line of it, those under `if` and `vary` too, in the order of the file.
  package var allStatements: [Statement] { statements.flatMap(\.withNested) }

  /// Every `if` block of it, however deep.
  package var allArms: [Arm] { allStatements.flatMap(\.arms) }

  /// Where it can lead.
  package var destinations: [Destination] { allStatements.compactMap(\.destination) }
}

extension Statement {
  /// Itself and every line under it.
  package var withNested: [Statement] {
    switch kind {
    case .branch(let arms): [self] + arms.flatMap(\.body.allStatements)
    case .vary(let items): [self] + items.flatMap { $0.statements.flatMap(\.withNested) }
    case .speech, .narration, .change, .set, .reveal, .rupture, .repair, .chart, .credit, .noCredit, .critical,
      .note, .lead:
      [self]
    }
  }

  /// Where it leads; nothing of any line but an arrow.
  package var destination: Destination? { if case .lead(let destination) = kind { destination } else { nil } }

  /// The scene it leads to; nothing of any line but an arrow to a scene.
  package var sceneLedTo: Int? { if case .lead(.scene(let scene)) = kind { scene } else { nil } }

  /// The blocks of an `if`; none of any other line.
  package var arms: [Arm] { if case .branch(let arms) = kind { arms } else { [] } }
}
