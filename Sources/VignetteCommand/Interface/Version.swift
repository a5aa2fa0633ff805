/// The version of the tool.
enum Version {
  /// As records and the manual page name it.
  static let current = "0.1.0"
}
