import VignetteEngine

/// A debrief as programs read it. `Sources/FORMATS.md` says what each key means; what has no value is left out.
struct DebriefRecord: Encodable {
  struct Rating: Encodable {
    let id: String
    let title: String
    let chapter: Int?
    let inFocus: Bool
    let earned: Int
    let best: Int
    let rating: Int?
    let band: String?
    let selfRating: String?
    let evidence: [Point]
  }

  struct Point: Encodable {
    let turn: Int
    let said: String
    let move: String
    let points: Int
    let why: String
    let rule: String
    let ruleLine: Int?
    let caseLine: Int?
  }

  struct Success: Encodable {
    let turn: Int
    let said: String
    let move: String
    let gain: [String: Int]
  }

  struct Attempt: Encodable {
    let end: String?
    let turns: Int
    let ratings: [String: Int]
  }

  struct Task: Encodable {
    let move: String
    let deadline: String
    let reason: String
    let met: Bool
    let turn: Int?
  }

  struct Failure: Encodable {
    let turn: Int
    let why: String
    let move: String?
  }

  struct Chance: Encodable {
    let turn: Int
    let said: String
    let better: String
    let gain: [String: Int]
    let change: String?
  }

  struct Series: Encodable {
    let label: String
    let better: String
    let lowest: Int
    let highest: Int
    let values: [Int]
  }

  struct Rupture: Encodable {
    let turn: Int
    let kind: String
  }

  struct Remark: Encodable {
    let turn: Int
    let said: String?
    let note: String
  }

  struct OffMenu: Encodable {
    let turn: Int
    let said: String
    let move: String
  }

  struct Hidden: Encodable {
    let id: String
    let text: String
    let ways: [String]
  }

  struct Answer: Encodable {
    let question: String
    let right: [String]
    let missed: [String]
    let wrong: [String]
  }

  struct Prospect: Encodable {
    let outcome: String?
    let ratings: [String: Int]
  }

  struct Cost: Encodable {
    let turn: Int
    let before: Prospect
    let after: Prospect
    let better: String?
  }

  struct Change: Encodable {
    let kind: String
    let turn: Int
    let said: String?
    let take: String?
  }

  struct Changes: Encodable {
    let ending: String
    let outcome: String
    let changes: [Change]
    let fallenAway: Int
  }

  let format = 1
  let `case`: String
  let title: String
  let mode: String
  let end: String?
  let outcome: String?
  let turns: Int
  let attempts: [Attempt]
  let hints: Int
  let measuredAgainst: String
  let failures: [Failure]
  let tasks: [Task]
  let principles: [Rating]
  let mean: Int?
  let courses: [Series]
  let ruptures: [Rupture]
  let repairs: [Int]
  let worked: [Success]
  let otherwise: [Chance]
  let costs: [Cost]
  let smallestChanges: [Changes]
  let missed: [Chance]
  let offMenu: [OffMenu]
  let notes: [Remark]
  let unrevealed: [Hidden]
  let hidden: String
  let feelings: String?
  let formulation: Answer?
  let supervisionQuestion: String
}
