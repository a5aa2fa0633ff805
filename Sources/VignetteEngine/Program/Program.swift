package import VignetteSource

/// A case compiled to flat tables: what the step runs over.
///
/// Bodies are stretches of `instructions`, each ended by `.end` or `.lead`, and are named by where they begin.
package struct Program: Sendable {
  /// All bodies.
  package internal(set) var instructions: [Instruction] = []
  /// The line of the case that each instruction comes from.
  package internal(set) var ranges: [SourceRange] = []
  /// All conditions and quantities.
  package internal(set) var formulas: [Formula] = []
  /// What is said.
  package internal(set) var speeches: [Speech] = []
  /// Narration, notes and chart lines.
  package internal(set) var texts: [Text] = []
  /// The `credit` and `fault` lines.
  package internal(set) var credits: [CreditLine] = []
  /// The `critical` lines.
  package internal(set) var criticals: [CriticalLine] = []
  /// The sides of every `if`.
  package internal(set) var sides: [Side] = []
  /// The varieties.
  package internal(set) var varieties: [Variety] = []

  /// The interventions, by their places in the case.
  package internal(set) var interventions: [InterventionEntry] = []
  /// The scenes, by their places in the case.
  package internal(set) var scenes: [SceneEntry] = []
  /// Where the body of each visit begins.
  package internal(set) var visits: [Int32] = []
  /// Where the body of each ending begins.
  package internal(set) var endings: [Int32] = []
  /// When each rule fires.
  package internal(set) var ruleConditions: [Int32] = []
  /// Where the body of each rule begins.
  package internal(set) var rules: [Int32] = []
  /// Where the answer to each move begins when it is said off the menu; nothing where there is none.
  package internal(set) var replies: [Int32?] = []
  /// Where the body for the end of time begins.
  package internal(set) var outOfTime: Int32 = 0
}
