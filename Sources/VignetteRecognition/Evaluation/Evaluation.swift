package import VignetteEngine

/// How well a model understands utterances whose right answers are known.
package struct Evaluation: Sendable {
  private let model: MoveModel
  private let manual: Manual

  /// An evaluation of a model of a manual.
  package init(_ model: MoveModel, of manual: Manual) {
    self.model = model
    self.manual = manual
  }

  /// What comes of a row. Where it names no moves on offer, four to eight are drawn, the right one among them, the same
  /// for the same number on every machine.
  package func outcome(of row: EvaluationRow, number: Int) -> EvaluatedRow {
    let offered = row.offered ?? drawn(for: row, number)
    let judgement = model.judgement(of: row.text)
    let rule = AnswerRule(judgement, offered: Set(offered), in: manual)
    let answer = rule.answer
    let all = judgement.ranking(manual.moves.count)
    return EvaluatedRow(
      row: row, offered: offered, ranking: Array(all.prefix(3)),
      offeredRanking: Array(all.filter(offered.contains).prefix(3)), answer: answer,
      certainty: all.first.map(rule.certainty) ?? 0, verdict: Evaluation.verdict(on: answer, right: row.move))
  }

  private static func verdict(on answer: MoveAnswer, right move: Int?) -> EvaluationVerdict {
    switch answer {
    case .sure(let taken), .notOpen(let taken): .accepted(isRight: taken == move)
    case .unsure(let choices): .asked(isHolding: choices.contains { $0 == move })
    case .both(let first, let second): .asked(isHolding: first == move || second == move)
    case .nothing: .declined
    }
  }

  private func drawn(for row: EvaluationRow, _ number: Int) -> [Int] {
    let chance = SeededChance(seed: 1)
    var others = manual.moves.indices.filter { $0 != row.move && !manual.moves[$0].isInward }
    var drawn = row.move.map { [$0] } ?? []
    let wanted = min(others.count, (row.move == nil ? 4 : 3) + chance.index(below: 5, for: [number]))
    for turn in 0..<wanted {
      drawn.append(others.remove(at: chance.index(below: others.count, for: [number, turn])))
    }
    return drawn.sorted()
  }
}
