/// What a line is indented with.
enum Indentation: String {
  /// Spaces only.
  case spaces
  /// Tabs only.
  case tabs
  /// Both, which no file may have.
  case both = "tabs and spaces"
}
