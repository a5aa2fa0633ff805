import VignetteSource

/// A declaration of a manual: its id, its quoted part, and the fields under it.
struct ManualEntry {
  /// What it declares.
  let key: ManualKey
  /// Its id.
  let id: Piece
  /// What stands in quotation marks behind the id.
  let quoted: String
  /// What follows the quoted part.
  let rest: Cursor
  /// Whether the line could not be read, and the entry stands only so that its name is known.
  var isGuessed = false
  /// The fields under it.
  var fields: [ManualField: MarginLine<ManualField>] = [:]
}
