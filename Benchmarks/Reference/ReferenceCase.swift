import VignetteEngine
import VignetteLanguage
import VignetteSource

/// The case that explorers are measured on, as a table: an opening, 14 layers of 4 scenes, 3 endings; 4 lines a scene, the
/// last under a condition, each changing 2 or 3 of 6 values between 0 and 100.
struct ReferenceCase {
  /// A line of a scene.
  struct Line {
    /// What it changes, and by how much.
    let effects: [(value: Int, points: Int)]
    /// When it is on offer; nothing where always.
    let condition: (value: Int, sign: String, bound: Int)?
    /// Where it leads, by place among the scenes, or behind them the endings.
    let target: Int
  }

  /// The names of the values.
  static let names = ["hope", "dread", "candour", "insight", "unrest", "danger"]
  /// What the values are at first.
  static let starts = [40, 60, 30, 20, 50, 30]
  /// How many endings there are.
  static let endings = 3

  private(set) var scenes: [[Line]] = []
  private var chance = MersenneTwister(seed: 7)

  private static let layers = 14
  private static let width = 4

  /// The case whose values move in some step: 3,233,543 states with 20, 11.7 million with 10.
  init(step: Int) {
    for scene in 0...ReferenceCase.layers * ReferenceCase.width {
      drawWords()
      let lines = (0..<4).map { line(scene, $0, step) }
      scenes.append(lines)
    }
  }

  private mutating func line(_ scene: Int, _ place: Int, _ step: Int) -> Line {
    let count = chance.choice([2, 2, 3])
    let values = chance.sample(count, below: 6)
    let effects = values.map { (value: $0, points: chance.choice([-2, -1, 1, 2]) * step) }
    let condition =
      place == 3
      ? (value: chance.number(below: 6), sign: chance.choice([">=", "<="]), bound: chance.choice([30, 40, 50, 60]))
      : nil
    _ = chance.number(below: 8)
    return Line(effects: effects, condition: condition, target: target(scene, place))
  }

  /// The case, ready to be explored.
  var scenario: Scenario? {
    let outline = OutlineReader.read(SourceFile(name: "reference.vignette", text: caseText)).outline
    guard let manual = ManualReader.read(OutlineReader.read(BookManual.file).outline).manual,
      let teachingCase = CaseReader.read(outline, manual: manual, fileID: "reference").teachingCase
    else { return nil }
    return Scenario(teachingCase, manual: manual)
  }

  /// The words that the case had where it was first drawn are passed over.
  private mutating func drawWords() {
    for count in [6, 8, 6] { _ = chance.number(below: count) }
  }

  private func target(_ scene: Int, _ place: Int) -> Int {
    let layer = (scene + ReferenceCase.width - 1) / ReferenceCase.width
    let first = layer * ReferenceCase.width + 1
    let count = layer == ReferenceCase.layers ? ReferenceCase.endings : ReferenceCase.width
    return first + (place + scene) % count
  }
}
