/// The colours by which plays are marked.
enum PictureColours {
  /// The best play.
  static let best = "#0b5cad"
  /// The trainee's way.
  static let played = "#8e44ad"

  /// The colour of an arrow on a marked play; nothing of others.
  static func trail(_ arrow: PictureArrow) -> String? {
    if !arrow.playedTurns.isEmpty { return played }
    return arrow.bestTurns.isEmpty ? nil : best
  }
}
