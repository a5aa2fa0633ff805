/// A text with marks such as 1️⃣ in it: the text without them, and where each stood.
struct MarkedText {
  /// The text without marks.
  let text: String
  /// The offsets, in bytes, at which the marks stood.
  let offsets: [Int: Int]

  /// Takes the marks out of a text.
  init(_ marked: String) {
    var text = ""
    var offsets: [Int: Int] = [:]
    for character in marked {
      if let number = MarkedText.marks.firstIndex(of: character) {
        offsets[number + 1] = text.utf8.count
      } else {
        text.append(character)
      }
    }
    self.text = text
    self.offsets = offsets
  }

  private static let marks: [Character] = ["1️⃣", "2️⃣", "3️⃣", "4️⃣", "5️⃣", "6️⃣", "7️⃣", "8️⃣", "9️⃣"]
}
