/// Something the tab key may complete to.
struct Candidate: Equatable {
  /// What is put in.
  let text: String
  /// What it does, or what it is.
  let description: String
  /// Whether it is shown only when something of it was typed; of a command, the command itself.
  let isHidden: Bool

  init(_ text: String, _ description: String, isHidden: Bool = false) {
    self.text = text
    self.description = description
    self.isHidden = isHidden
  }
}
