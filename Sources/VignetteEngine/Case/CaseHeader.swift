package import VignetteSource

/// What stands at the head of a case.
package struct CaseHeader: Sendable {
  /// By what the case is called for; the file's name unless it says another.
  package var id = ""
  /// Its title.
  package var title = ""
  /// One or two sentences for a list of cases.
  package var summary = ""
  /// The phase of treatment, by its place in the manual.
  package var phase: Int?
  /// How much it asks of a trainee.
  package var level: CaseLevel?
  /// Who the trainee is, and where.
  package var setting = ""
  /// How many spoken interventions the whole case holds.
  package var turns = 40
  /// Where the case says so; its beginning where it does not.
  package var turnsRange = SourceRange.fileStart
  /// The principles in focus, by their places in the manual; empty where the case names none.
  package var focus: [Int] = []
  /// Where the case names them.
  package var focusRange = SourceRange.fileStart
  /// The patterns a trainee meets in it beside those its formulation asks for, by their places in the manual.
  package var patterns: [Int] = []
  /// The chapters it practises beside those its principles, patterns and phase stand for.
  package var chapters: [Int] = []
  /// What a trainee is to learn.
  package var objectives: [String] = []
  /// The safety tasks.
  package var requirements: [Requirement] = []
  /// The medical and safety facts the case rests on.
  package var safety: [String] = []
  /// What a trainee may want to know before beginning.
  package var warnings: [String] = []
  /// Who wrote it.
  package var authors: [String] = []
  /// Who reviewed it, and when.
  package var reviewed: [String] = []
  /// What it rests on.
  package var references: [String] = []
  /// The language it is written in (BCP 47).
  package var language = "en"
  /// Whether it is meant to be played by typed words.
  package var isTyped: Bool { typedRange != nil }
  /// Where it says so.
  package var typedRange: SourceRange?
  /// About how long it takes.
  package var minutes: Int?

  /// An empty head.
  package init() {}
}
