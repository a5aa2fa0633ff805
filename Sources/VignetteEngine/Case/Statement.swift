package import VignetteSource

/// A line of a body, with the lines under it.
package struct Statement: Hashable, Sendable {
  /// What a line of a body does.
  package enum Kind: Hashable, Sendable {
    /// Somebody speaks.
    case speech(Speech)
    /// What can be seen or heard.
    case narration(Text)
    /// A dynamic changes by some points.
    case change(dynamic: Int, by: Int)
    /// A dynamic takes a value.
    case set(dynamic: Int, to: Int)
    /// A fact is known from now on.
    case reveal(Int)
    /// A rupture opens.
    case rupture(RuptureKind)
    /// The open rupture closes.
    case repair
    /// Stands in the chart from now on.
    case chart(Text)
    /// The intervention earns points on a principle (above 0) or costs them (below 0).
    case credit(principle: Int, points: Int, why: String)
    /// The intervention earns nothing.
    case noCredit
    /// A safety failure.
    case critical(String)
    /// The educator's comment.
    case note(Text)
    /// The first block whose condition holds runs.
    case branch([Arm])
    /// One of several wordings is shown.
    case vary([Variant])
    /// Leads to a scene or an ending.
    case lead(Destination)
  }

  /// What it does.
  package let kind: Kind
  /// Where it stands.
  package let range: SourceRange

  /// A line of a body.
  package init(_ kind: Kind, at range: SourceRange) {
    self.kind = kind
    self.range = range
  }
}
