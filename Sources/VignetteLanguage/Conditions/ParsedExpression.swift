import VignetteEngine

/// What a stretch of a condition turned out to be.
enum ParsedExpression {
  /// Something that holds or does not.
  case condition(Condition)
  /// A number.
  case quantity(Quantity)
}
