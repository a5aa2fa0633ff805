/// One instruction of a compiled body. Numbers are places in the tables of its program.
package enum Instruction: Hashable, Sendable {
  /// Shows a speech.
  case say(Int32)
  /// Shows what can be seen or heard.
  case narrate(Int32)
  /// Shows one wording of a variety.
  case vary(Int32)
  /// Shows the educator's comment.
  case note(Int32)
  /// Adds to the chart.
  case chart(Int32)
  /// Changes a dynamic by some points, within its bounds.
  case change(dynamic: Int32, by: Int32)
  /// Gives a dynamic a value, within its bounds.
  case set(dynamic: Int32, to: Int32)
  /// Makes a fact known.
  case reveal(Int32)
  /// Opens a rupture.
  case rupture(RuptureKind)
  /// Closes the open rupture.
  case repair
  /// Earns or costs points.
  case credit(Int32)
  /// Records a safety failure.
  case critical(Int32)
  /// Goes on, on the named side, if the formula holds; goes to `otherwise` if not.
  case test(formula: Int32, side: Int32, otherwise: Int32)
  /// Passes the side of an `if` that runs when none of its conditions holds.
  case side(Int32)
  /// Goes on elsewhere.
  case jump(Int32)
  /// Ends the body and leads on.
  case lead(Destination)
  /// Ends the body.
  case end
}
