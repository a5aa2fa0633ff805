import Testing
import VignetteSource

@Suite struct NearestNameTests {
  private static let known = ["trust", "bond", "tasks", "goals", "mother-pills", "empathize", "Ines Alvarez"]

  @Test(arguments: [
    ("trsut", "trust"), ("trus", "trust"), ("trustt", "trust"), ("trost", "trust"), ("Bond", "bond"),
    ("task", "tasks"),
    ("mother-pill", "mother-pills"), ("mohter-pils", "mother-pills"), ("empathise", "empathize"),
    ("ines alvares", "Ines Alvarez"), ("bon", "bond"),
  ])
  func `a slip is near the name that was meant`(slip: String, meant: String) {
    #expect(NearestName.of(slip, among: NearestNameTests.known) == meant)
  }

  @Test(arguments: ["", "x", "fear", "wednesday", "lithium-level", "tr"])
  func `what is no slip is near nothing`(word: String) {
    #expect(NearestName.of(word, among: NearestNameTests.known) == nil)
  }

  @Test func `the nearest is taken, and of those equally near the first`() {
    #expect(NearestName.of("tasts", among: ["taste", "tasks"]) == "taste")
    #expect(NearestName.of("tasts", among: ["tasks", "taste"]) == "tasks")
    #expect(NearestName.of("goal", among: ["gals", "goals"]) == "goals")
  }

  @Test func `a name is not near itself`() {
    #expect(NearestName.of("trust", among: ["trust"]) == nil)
  }

  @Test func `among no names none is near`() {
    #expect(NearestName.of("trust", among: []) == nil)
  }

  @Test func `one slip in a name of four letters or more always finds it again`() {
    var dice = Dice(seed: 2)
    for _ in 0..<2_000 {
      let name = dice.pick(NearestNameTests.known)
      let slip = slipped(name, &dice)
      #expect(NearestName.of(slip, among: [name]) == (slip == name ? nil : name), "\(slip)")
    }
  }

  /// A name with one letter left out, put in, changed, or swapped with its neighbour.
  private func slipped(_ name: String, _ dice: inout Dice) -> String {
    var letters = Array(name)
    let place = dice.roll(letters.count - 1)
    switch dice.roll(4) {
    case 0: letters.remove(at: place)
    case 1: letters.insert("q", at: place)
    case 2: letters[place] = "q"
    default: letters.swapAt(place, place + 1)
    }
    return String(letters)
  }
}
