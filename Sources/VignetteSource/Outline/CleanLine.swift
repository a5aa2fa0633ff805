/// A line of the file after cleaning: where its text lies in the cleaned bytes, and what kind of line it is.
struct CleanLine {
  /// How many spaces or tabs stand before the text.
  let indentation: Int
  /// What it is indented with, where it is indented.
  let indentedBy: Indentation?
  /// Where the text begins in the cleaned bytes.
  let start: Int
  /// Where the text ends, without space at the end and without a continuation mark.
  let end: Int
  /// Whether it begins with two slashes.
  let isComment: Bool
  /// Whether the next line goes on with it.
  let goesOn: Bool

  /// Whether nothing stands in it.
  var isBlank: Bool { start == end && !goesOn }
}
