import VignetteEngine
import VignetteVerification

/// Says what a turn gave away.
struct ProspectWords {
  private let report: DebriefReport

  init(_ report: DebriefReport) { self.report = report }

  /// One sentence: the ending that went out of reach, and the ratings that did.
  func sentence(_ cost: TurnCost) -> String {
    var parts: [String] = []
    if cost.before.outcome != cost.after.outcome {
      parts.append(
        "Before it \(ending(cost.before.outcome)) could still be reached, after it \(after(cost.after.outcome)).")
    }
    let ratings = zip(names, zip(cost.before.ratings, cost.after.ratings)).compactMap { name, pair -> String? in
      let (before, after) = (pair.0 ?? 0, pair.1 ?? 0)
      return after < before ? "\(name) from \(before) to \(after)" : nil
    }
    if !ratings.isEmpty {
      let noun = ratings.count == 1 ? "rating" : "ratings"
      parts.append("The best \(noun) in reach fell: \(ratings.joined(separator: ", ")).")
    }
    return parts.joined(separator: " ")
  }

  private var names: [String] { report.focus.map { report.scenario.manual.principles[$0].id } }

  private func ending(_ outcome: Outcome?) -> String { outcome.map { "a \($0.rawValue) ending" } ?? "an ending" }

  private func after(_ outcome: Outcome?) -> String { outcome.map { "at best a \($0.rawValue) one" } ?? "none" }
}
