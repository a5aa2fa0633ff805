/// A case ready to be lived through: the case, the manual it is scored by, and the program both compile to.
///
/// Play, tests and the explorer call the same two functions on it: `offers(in:)` and `step(from:taking:)`.
package final class Scenario: Sendable {
  /// The case as it was written.
  package let teachingCase: Case
  /// The manual it is played under.
  package let manual: Manual
  /// Where the marks of its states stand.
  package let layout: MarkLayout
  /// What the step runs over.
  package let program: Program
  /// The same, as the step reads it.
  let tables: ProgramTables

  /// A scenario of a case whose names are resolved against this manual.
  package init(_ teachingCase: Case, manual: Manual) {
    self.teachingCase = teachingCase
    self.manual = manual
    layout = MarkLayout(teachingCase, manual: manual)
    program = ProgramCompiler.compile(teachingCase, manual: manual, layout: layout)
    tables = ProgramTables(teachingCase, manual: manual, layout: layout, program: program)
  }

  /// The principles in focus: those the case names.
  package var focus: [Int] { teachingCase.header.focus }
}
