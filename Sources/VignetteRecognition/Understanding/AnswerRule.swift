package import VignetteEngine

/// How sure is sure enough.
///
/// All moves compete, those that are not open at a lower weight. Nothing is taken for meant but the likeliest of all,
/// open or not, and never where the words deny what it says.
package struct AnswerRule: Sendable {
  let judgement: Judgement
  let manual: Manual
  let offered: Set<Int>
  /// The moves to which the patient has an answer about something that was mentioned.
  let mentioned: Set<Int>
  /// The moves that may be named, those on offer and every spoken one, the likeliest first.
  let ranking: [Int]
  /// For each move its share among what competes: belief in a move that is not on offer counts for less.
  private let certainties: [Double]

  /// A rule for words that were judged, among moves on offer.
  package init(_ judgement: Judgement, offered: Set<Int>, mentioned: Set<Int> = [], in manual: Manual) {
    self.judgement = judgement
    self.offered = offered
    self.mentioned = mentioned
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
    guard !judgement.isCourtesy else { return .nothing }
    guard isInScope else { return isRiskPossible ? ask : .nothing }
    if let pair { return .both(pair.0, pair.1) }
    if let verbatim { return .sure(verbatim) }
    guard let best = ranking.first, best == judgement.ranking(1).first, judgement.shares[best] >= judgement.none,
      mayBeTaken(best)
    else { return ask }
    if offered.contains(best), certainty(of: best) >= AnswerRule.sure { return .sure(best) }
    if !offered.contains(best), certainty(of: best) >= AnswerRule.sureOfOther, isNear(best, leastElsewhere(best)) {
      return .notOpen(best)
    }
    return ask
  }

  /// Whether the words may be a move at all.
  private var isInScope: Bool {
    let least = mentioned.isEmpty ? 0 : AnswerRule.leastScopeOfMentioned
    return judgement.scope >= least || judgement.hostility == .open
  }

  /// A move's share among what competes, 0 to 1.
  package func certainty(of move: Int) -> Double { certainties[move] }

  // MARK: Taking

  /// The move on offer of which one phrase is nearly what was typed, and nothing else is.
  private var verbatim: Int? {
    let best = offered.max { (likeness(of: $0), -$0) < (likeness(of: $1), -$1) }
    guard let best, isNear(best, AnswerRule.verbatim), isSafe(best) else { return nil }
    let others = judgement.nearest.indices.filter { $0 != best }.map(likeness).max() ?? 0
    return likeness(of: best) - others >= AnswerRule.verbatimLead ? best : nil
  }

  /// Nothing else is taken for meant where the question about suicide may be; and that only where it is very likely, and
  /// nothing else nearer: it has so many phrases that much is near to one of them.
  private func mayBeTaken(_ move: Int) -> Bool {
    guard isSafe(move), isNear(move, limits.taken), isAskedLast(move) else { return false }
    guard move == risk else { return !isRiskPossible }
    return judgement.shares[move] >= AnswerRule.sureOfRisk
      && judgement.nearest.indices.allSatisfy { likeness(of: $0) <= likeness(of: move) }
  }

  /// How near a move that is not on offer must be: hardly anybody means a poor one who does not say just that.
  private func leastElsewhere(_ move: Int) -> Double {
    move == risk ? limits.takenRisk : isPoor(move) ? limits.takenPoorElsewhere : limits.takenElsewhere
  }

  /// Whether the question that stands last, if there is one, may mean a move: it is what the patient answers.
  private func isAskedLast(_ move: Int) -> Bool {
    guard judgement.endsAsking, judgement.sentences.count > 1, let last = judgement.sentences.last else {
      return true
    }
    return last[move] >= AnswerRule.leastOfLast
  }

  /// Whether the words neither deny the move nor attack the patient while it does not.
  private func isSafe(_ move: Int) -> Bool {
    !isDenied(move) && !judgement.refuses(move) && (judgement.hostility == .none || isPoor(move))
  }

  /// Whether the words deny the move. A poor one is never taken so; any other may hold a denial further on.
  private func isDenied(_ move: Int) -> Bool {
    (isPoor(move) || judgement.reach.beginsDenying) && judgement.denial(of: move) != .none
  }

  func isPoor(_ move: Int) -> Bool { manual.moves[move].sense == .poor }

  func likeness(of move: Int) -> Double { judgement.nearest[move]?.likeness ?? 0 }

  func isNear(_ move: Int, _ least: Double) -> Bool { likeness(of: move) >= least }

  var limits: ModelConstants.Limits { judgement.hasTable ? ModelConstants.limits : ModelConstants.plainLimits }

  /// The question about suicide: it must never be lost, so where it is at all likely it is among what is asked.
  var risk: Int? { manual.suicideQuestion }

  var isRiskPossible: Bool { risk.map { judgement.shares[$0] >= AnswerRule.leastRisk } ?? false }

  // MARK: Two moves

  /// Two moves on offer, each meant by a sentence of its own.
  private var pair: (Int, Int)? {
    guard judgement.sentences.count > 1 else { return nil }
    var meant: [Int] = []
    for shares in judgement.sentences {
      let best = ranking.max { (shares[$0], -$0) < (shares[$1], -$1) }
      guard let best, offered.contains(best), shares[best] >= AnswerRule.sureOfSentence, !meant.contains(best),
        isSafe(best)
      else { continue }
      meant.append(best)
    }
    guard meant.count == 2, meant.allSatisfy({ judgement.shares[$0] >= AnswerRule.leastOfPair }),
      !isRiskPossible || meant.contains(where: { $0 == risk })
    else { return nil }
    return (meant[0], meant[1])
  }

  private static let sure = 0.6
  private static let sureOfOther = 0.85
  private static let sureOfSentence = 0.6
  private static let leastOfLast = 0.3
  private static let leastOfPair = 0.15
  private static let leastRisk = 0.1
  private static let sureOfRisk = 0.7
  private static let weightOfOthers = 0.15
  /// Words that mention what the patient has an answer about are a little less likely to be no move.
  private static let leastScopeOfMentioned = -1.0
  private static let verbatim = 0.8
  private static let verbatimLead = 0.15
}
