package import VignetteEngine

/// How sure is sure enough.
///
/// All moves compete, those that are not open at a lower weight. Nothing is taken for meant but the likeliest of all,
/// open or not, and never where the words deny what it says.
package struct AnswerRule: Sendable {
  private let judgement: Judgement
  private let manual: Manual
  private let offered: Set<Int>
  /// The moves that may be named, those on offer and every spoken one, the likeliest first.
  private let ranking: [Int]
  /// For each move its share among what competes: belief in a move that is not on offer counts for less.
  private let certainties: [Double]

  /// A rule for words that were judged, among moves on offer.
  package init(_ judgement: Judgement, offered: Set<Int>, in manual: Manual) {
    self.judgement = judgement
    self.offered = offered
    self.manual = manual
    let weights = judgement.shares.indices.map { offered.contains($0) ? 1 : AnswerRule.weightOfOthers }
    let weighed = zip(judgement.shares, weights).map(*)
    let whole = weighed.reduce(AnswerRule.weightOfOthers * judgement.none, +)
    let certainties = weighed.map { whole > 0 ? $0 / whole : 0 }
    self.certainties = certainties
    ranking = certainties.indices
      .filter { certainties[$0] > 0 && (offered.contains($0) || !manual.moves[$0].isInward) }
      .sorted { (-certainties[$0], $0) < (-certainties[$1], $1) }
  }

  /// What the words are taken for.
  package var answer: MoveAnswer {
    guard judgement.scope >= 0 else { return isRiskPossible ? ask : .nothing }
    if let pair { return .both(pair.0, pair.1) }
    guard let best = ranking.first, best == judgement.ranking(1).first, judgement.shares[best] >= judgement.none,
      mayBeTaken(best)
    else { return ask }
    if offered.contains(best), certainty(of: best) >= AnswerRule.sure { return .sure(best) }
    if !offered.contains(best), certainty(of: best) >= AnswerRule.sureOfOther { return .notOpen(best) }
    return ask
  }

  /// A move's share among what competes, 0 to 1.
  package func certainty(of move: Int) -> Double { certainties[move] }

  /// Nothing else is taken for meant where the question about suicide may be, and that only where it is very likely: it
  /// has so many phrases that much is near to one of them.
  private func mayBeTaken(_ move: Int) -> Bool {
    guard !isDenied(move) else { return false }
    return move == risk ? judgement.shares[move] >= AnswerRule.sureOfRisk : !isRiskPossible
  }

  /// Whether the words deny the move. A poor one is never taken so; any other may hold a denial further on.
  private func isDenied(_ move: Int) -> Bool {
    (manual.moves[move].sense == .poor || judgement.beginsDenying) && judgement.denies(move)
  }

  // MARK: Asking

  private var ask: MoveAnswer {
    let weights = judgement.shares.indices.map { offered.contains($0) ? 1 : AnswerRule.weightOfOthersAsked }
    let ranked = ranking.sorted {
      (-judgement.shares[$0] * weights[$0], $0) < (-judgement.shares[$1] * weights[$1], $1)
    }
    var choices = Array(ranked.prefix(AnswerRule.choices))
    if isRiskPossible, let risk, !choices.contains(risk), !choices.isEmpty { choices[choices.count - 1] = risk }
    return choices.isEmpty ? .nothing : .unsure(choices)
  }

  /// The question about suicide: it must never be lost, so where it is at all likely it is among what is asked.
  private var risk: Int? { manual.suicideQuestion }

  private var isRiskPossible: Bool { risk.map { judgement.shares[$0] >= AnswerRule.leastRisk } ?? false }

  // MARK: Two moves

  /// Two moves on offer, each meant by a sentence of its own.
  private var pair: (Int, Int)? {
    guard judgement.sentences.count > 1 else { return nil }
    var meant: [Int] = []
    for shares in judgement.sentences {
      let best = ranking.max { (shares[$0], -$0) < (shares[$1], -$1) }
      guard let best, offered.contains(best), shares[best] >= AnswerRule.sureOfSentence, !meant.contains(best),
        !isDenied(best)
      else { continue }
      meant.append(best)
    }
    guard meant.count == 2, meant.allSatisfy({ judgement.shares[$0] >= AnswerRule.leastOfPair }),
      !isRiskPossible || meant.contains(where: { $0 == risk })
    else { return nil }
    return (meant[0], meant[1])
  }

  private static let sure = 0.6
  private static let sureOfOther = 0.9
  private static let sureOfSentence = 0.6
  private static let leastOfPair = 0.15
  private static let leastRisk = 0.1
  private static let sureOfRisk = 0.8
  private static let weightOfOthers = 0.15
  private static let weightOfOthersAsked = 0.1
  private static let choices = 3
}
