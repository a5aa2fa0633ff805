import VignetteEngine

/// A debrief as programs read it.
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
    let caseLine: Int?
  }

  struct Task: Encodable {
    let move: String
    let reason: String
    let met: Bool
    let turn: Int?
  }

  struct Failure: Encodable {
    let turn: Int
    let why: String
  }

  struct Chance: Encodable {
    let turn: Int
    let said: String
    let better: String
    let gain: [String: Int]
  }

  struct Series: Encodable {
    let label: String
    let better: String
    let values: [Int]
  }

  struct Hidden: Encodable {
    let id: String
    let text: String
    let ways: [String]
  }

  struct Answer: Encodable {
    let right: [String]
    let missed: [String]
    let wrong: [String]
  }

  let format = 1
  let `case`: String
  let title: String
  let mode: String
  let end: String
  let outcome: String?
  let turns: Int
  let attempts: Int
  let firstAttempt: [String: Int]
  let hints: Int
  let measuredAgainst: String
  let failures: [Failure]
  let tasks: [Task]
  let principles: [Rating]
  let mean: Int?
  let courses: [Series]
  let ruptures: [Int]
  let repairs: [Int]
  let worked: [Point]
  let otherwise: [Chance]
  let missed: [Chance]
  let offMenu: [String]
  let unrevealed: [Hidden]
  let hidden: String
  let feelings: String?
  let formulation: Answer?
  let supervisionQuestion: String
}
