import VignetteEngine
import VignetteReports

/// Following a scripted test: what it does next is marked, and Enter does it.
extension PlayLoop {
  /// What the test does next; nothing where none is followed, or its way was left or has ended.
  var nextOfWitness: Witness.Turn? { witness?.next(after: session.current.choices) }

  /// The intervention on offer that the test takes next.
  var markedOffer: Int? {
    if case .intervention(let place)? = nextOfWitness?.choice { place } else { nil }
  }

  /// Tells that a test is followed.
  func tellWitness() {
    guard let witness else { return }
    screen.say(
      "You follow the test \"\(VisibleText.of(witness.name))\", \(turns(witness.turns.count)) long. "
        + "Enter does what it does next; anything else leaves its way.", .quiet)
    if let stop = witness.stop {
      screen.say("It stops there, before its last step: \(VisibleText.of(stop)).", .warning)
    }
  }

  /// Tells below the offer what the test does next, or that it ended here.
  func tellNextOfWitness() {
    if witness?.isDone(by: session.current.choices) == true {
      return screen.say("Here the test ends. Go on as you like.", .quiet)
    }
    guard let next = nextOfWitness else { return }
    if let words = next.words {
      return screen.say("Enter says what the test says next: \"\(VisibleText.of(words))\"", .quiet)
    }
    guard let number = offers.firstIndex(where: { $0.intervention == markedOffer }) else { return }
    screen.say("Enter takes \(number + 1), as the test does.", .quiet)
  }

  /// Does what the test does next; says whether it does anything.
  mutating func followWitness() -> Bool {
    guard let next = nextOfWitness else { return false }
    take(next.choice, words: next.words, asked: nil)
    return true
  }

  /// Tells that the way of the test is left by a choice that is about to be taken.
  func tellLeavingWitness(_ choice: Choice) {
    guard let next = nextOfWitness, next.choice != choice else { return }
    screen.say("You have left the way of the test; /back returns to it.", .quiet)
  }

  private func turns(_ count: Int) -> String { "\(count) \(count == 1 ? "turn" : "turns")" }
}
