/// Draws a tree of lines by chance: as an author may have indented it, and with two spaces a level.
struct DrawnTree {
  /// The chance it is drawn by.
  private(set) var dice: Dice
  private let usesTabs: Bool
  private var written = ""
  private var wanted = ""
  private var count = 0

  /// A tree drawn by some dice.
  init(dice: Dice, usesTabs: Bool) {
    self.dice = dice
    self.usesTabs = usesTabs
  }

  /// The tree as it was indented, with blank lines and comments between, and its plain form.
  mutating func texts() -> (written: String, wanted: String) {
    draw(indentation: 0, level: 0)
    return (written, wanted)
  }

  private mutating func draw(indentation: Int, level: Int) {
    for _ in 0..<(level == 0 ? 1 + dice.roll(4) : dice.roll(4)) {
      count += 1
      let words = "line \(count)"
      noise()
      written += String(repeating: usesTabs ? "\t" : " ", count: indentation) + words + "\n"
      wanted += String(repeating: "  ", count: level) + words + "\n"
      if level < 5 { draw(indentation: indentation + 1 + dice.roll(4), level: level + 1) }
    }
  }

  private mutating func noise() {
    let noises = ["\n", "   \n", "\t\n", "// a comment\n", "\t // another \\\n"]
    if dice.happens(1, of: 5) { written += dice.pick(noises) }
  }
}
