/// One wording of a variety: what is said and seen if it is chosen.
package struct Variant: Hashable, Sendable {
  /// What it is about: words of the trainee that call for it, each in its plain form. None where it may be said whatever
  /// the trainee said.
  package let topics: [Wording]
  /// Its speech and stage directions.
  package let statements: [Statement]

  /// A wording of a variety.
  package init(topics: [Wording] = [], statements: [Statement]) {
    self.topics = topics
    self.statements = statements
  }
}
