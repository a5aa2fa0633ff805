/// What the trainee did once and what followed. The first of an attempt is the opening, in which nothing was done.
package struct Turn: Sendable {
  /// What the trainee did; nothing at the opening.
  package let choice: Choice?
  /// The trainee's own words, where words were typed.
  package let words: String?
  /// The state before.
  package let before: State
  /// The state after.
  package let after: State
  /// What happened, each variety settled to one wording.
  package let events: [Event]
}
