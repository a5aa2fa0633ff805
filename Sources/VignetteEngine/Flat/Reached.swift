/// Something of a case that a play can reach.
package enum Reached: Hashable, Sendable {
  /// An intervention was on offer.
  case offered(Int)
  /// An intervention was not on offer, though not used up, because its `when` did not hold.
  case withheld(Int)
  /// A side of an `if` was passed, by its place in the program.
  case side(Int)
  /// A rule fired.
  case rule(Int)
  /// The answer to a move said off the menu ran, by the move's place in the manual.
  case reply(Int)
  /// The `otherwise` of a scene ran.
  case otherwise(Int)
  /// A scene's body ran.
  case scene(Int)
  /// A scene was led to, whether or not its body ran.
  case arrival(Int)
  /// A visit's body ran.
  case visit(Int)
  /// An ending was reached.
  case ending(Int)
  /// The turns of the case ran out.
  case outOfTime
  /// A fact came to light.
  case fact(Int)
  /// A safety task was missed, by its place among the requirements.
  case missed(Int)
  /// An instruction, by its place in the program, changed a dynamic or opened a rupture.
  case effect(Int)
  /// An instruction was to change a dynamic and found it as it was, mostly at its limit.
  case idleEffect(Int)
}
