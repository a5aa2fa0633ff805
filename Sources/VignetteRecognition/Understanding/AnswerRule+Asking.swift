/// What is asked where it is not sure enough what was meant.
extension AnswerRule {
  /// What may be meant, the likeliest first: no more than a few, and nothing unlikely. Where nothing is left, nothing.
  var ask: MoveAnswer {
    var choices = Array(likely.prefix(AnswerRule.choices))
    if isRiskPossible, let risk, !choices.contains(risk) { choices = choices.prefix(AnswerRule.choices - 1) + [risk] }
    return choices.isEmpty ? .nothing : .unsure(choices)
  }

  /// The moves that are likely enough to be named; last those that the words seem to deny.
  private var likely: [Int] {
    let weights = judgement.shares.indices.map { judgement.shares[$0] * weightAsked($0) }
    let whole = weights.reduce(judgement.hostility == .open ? 0 : judgement.none, +)
    let greatest = weights.max() ?? 0
    let least = max(whole * AnswerRule.leastAsked, greatest * AnswerRule.leastBesideGreatest)
    let moves = ranking.filter {
      weights[$0] > 0 && (isNearest($0) || weights[$0] >= least && isNear($0, limits.asked))
    }
    return moves.sorted { (isDoubtful($0) ? 1 : 0, -weights[$0], $0) < (isDoubtful($1) ? 1 : 0, -weights[$1], $1) }
  }

  /// How much belief in a move counts: less where it is not on offer, nothing where the words refuse it. Hostile words
  /// mean nothing good, or hardly.
  private func weightAsked(_ move: Int) -> Double {
    if judgement.refuses(move) || isPlainlyDenied(move) { return 0 }
    switch judgement.hostility {
    case .none: return offered.contains(move) ? 1 : AnswerRule.weightOfOthersAsked
    case .blaming: return isPoor(move) ? 1 : AnswerRule.weightOfOthersAsked
    case .open: return isPoor(move) ? 1 : 0
    }
  }

  /// Whether it is poor, and the words plainly deny it.
  private func isPlainlyDenied(_ move: Int) -> Bool { isPoor(move) && judgement.denial(of: move) == .plain }

  /// Whether it is poor, and there is a denial in the words which is not in its phrase, or the other way round.
  private func isDoubtful(_ move: Int) -> Bool { isPoor(move) && judgement.denial(of: move) != .none }

  /// Whether nothing is nearer, and it is near.
  private func isNearest(_ move: Int) -> Bool {
    isNear(move, limits.alike) && ranking.allSatisfy { likeness(of: $0) <= likeness(of: move) }
  }

  private static let leastAsked = 0.012
  private static let leastBesideGreatest = 0.03
  private static let weightOfOthersAsked = 0.1
  private static let choices = 3
}
