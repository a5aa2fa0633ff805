/// Something that happened in a step, in the order in which it happened.
package enum Event: Hashable, Sendable {
  /// Somebody spoke.
  case speech(SpokenLine)
  /// Something could be seen or heard.
  case narration(Prose)
  /// One of several wordings is to be shown; which one is the session's to say, and changes nothing.
  case variety(place: Int, wordings: [[Event]])
  /// The educator's comment.
  case note(Prose)
  /// Something was added to the chart.
  case charted(Prose)
  /// A dynamic was changed; `to` is what it is after clamping.
  case changed(dynamic: Int, from: Int, to: Int)
  /// A fact came to light.
  case revealed(Int)
  /// A rupture opened.
  case ruptured(RuptureKind)
  /// The open rupture was closed.
  case repaired
  /// Points were earned (above 0) or cost (below 0) on a principle.
  case credited(principle: Int, points: Int, reason: CreditReason)
  /// A safety failure.
  case failed(CriticalReason)
  /// A side of an `if` was passed, by its place in the program.
  case passed(side: Int)
  /// A rule fired, by its place in the case.
  case fired(rule: Int)
  /// The answer of a move said off the menu ran.
  case replied(move: Int)
  /// The `otherwise` of a scene ran.
  case ranOtherwise(scene: Int)
  /// A visit's body was entered.
  case enteredVisit(Int)
  /// A scene or an ending was entered.
  case entered(Destination)
  /// The session ended.
  case ended(SessionEnd)
}
