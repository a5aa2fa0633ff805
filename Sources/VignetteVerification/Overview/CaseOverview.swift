package import VignetteEngine

/// What a case holds over all its plays.
package struct CaseOverview: Sendable {
  /// An end of sessions that some play comes to.
  package struct End: Sendable {
    /// The end.
    package let end: SessionEnd
    /// How many states end so.
    package let states: Int
    /// The shortest play that ends so.
    package let shortest: [Choice]
    /// The play that ends so and earns the most on the principles in focus; nothing where choices were not followed.
    package let best: [Choice]?
  }

  /// What one dynamic or count takes over all plays.
  package struct Span: Sendable {
    /// Its place in the case.
    package let dynamic: Int
    /// The least and the greatest value; nothing where that could not be decided.
    package let values: ClosedRange<Int>?
  }

  /// What one principle can earn.
  package struct Reach: Sendable {
    /// Its place in the manual.
    package let principle: Int
    /// The most points that any play has at its end.
    package let best: Int
    /// The fewest points that any play has at its end, faults taken off, which may be below 0.
    package let worst: Int
    /// The best rating of any play without a safety failure; nothing where no play can earn anything.
    package let safeRating: Int?
  }

  /// Whether states were explored as they are, or each question in its own slice.
  package let isPlain: Bool
  /// Why not every state was seen; nothing where all were.
  package let stop: SearchStop?
  /// States that tell apart where plays lead and what they earn.
  package let states: Int
  /// Choices that lead from one to another.
  package let transitions: Int
  /// How many choices the longest of the shortest ways to a state has.
  package let depth: Int
  /// Bytes that the states take, with what finds them and the state each was found from.
  package let bytes: Int
  /// The ends that plays come to: endings in the order of the file, then other ends.
  package let ends: [End]
  /// The dynamics and counts in the order of the file.
  package let dynamics: [Span]
  /// The principles of the manual; empty where choices were not followed.
  package let principles: [Reach]
  /// The play that earns the most on the principles in focus without a safety failure, among those with the best outcome;
  /// nothing where there is none.
  package let bestPlay: [Choice]?
}
