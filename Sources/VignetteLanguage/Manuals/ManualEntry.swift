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
  /// The fields under it.
  var fields: [ManualField: MarginLine<ManualField>] = [:]
}
