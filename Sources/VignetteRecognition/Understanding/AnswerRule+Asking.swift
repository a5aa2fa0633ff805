/// What is asked where it is not sure enough what was meant.
extension AnswerRule {
  /// What may be meant, the likeliest first: no more than a few, and nothing unlikely. Where nothing is left, nothing.
  var ask: MoveAnswer {
    var choices = Array(likely.prefix(AnswerRule.choices))
    if isRiskPossible, let risk, !choices.contains(risk) { choices = choices.prefix(AnswerRule.choices - 1) + [risk] }
    return choices.isEmpty ? .nothing : .unsure(choices)
  }

  /// A move that may be named, and how much belief in it counts.
  private typealias Candidate = (move: Int, weight: Double)

  /// The moves that are likely enough to be named; last those that the words seem to deny.
  private var likely: [Int] {
    let nearest = nearest
    let candidates = ranking.filter { judgement.shares[$0] >= AnswerRule.leastShare || $0 == nearest }
      .compactMap(candidate)
    let believed = candidates.reduce(judgement.hostility == .open ? 0 : judgement.none) { $0 + $1.weight }
    let greatest = candidates.map(\.weight).max() ?? 0
    let least = max(believed * AnswerRule.leastAsked, greatest * AnswerRule.leastBesideGreatest)
    let named = candidates.filter { $0.move == nearest || $0.weight >= least && isNear($0.move, limits.asked) }
      .sorted { (-$0.weight, $0.move) < (-$1.weight, $1.move) }.map(\.move)
    let doubtful = named.map { isPoor($0) && judgement.denial(of: $0) != .none }
    return zip(named, doubtful).filter { !$1 }.map(\.0) + zip(named, doubtful).filter { $1 }.map(\.0)
  }

  /// A move as a candidate; nothing where the words refuse it or plainly deny it.
  private func candidate(_ move: Int) -> Candidate? {
    let importance = importance(of: move)
    guard importance > 0, !judgement.refuses(move), !isPlainlyDenied(move) else { return nil }
    let favour = mentioned.contains(move) ? AnswerRule.favour : 1
    return (move, judgement.shares[move] * importance * favour)
  }

  /// Whether words that hold a denial deny a move that is poor, or begin with denying one that is not. The question about
  /// suicide is asked about all the same.
  private func isPlainlyDenied(_ move: Int) -> Bool {
    guard move != risk, isPoor(move) ? judgement.reach.count > 0 : judgement.reach.beginsDenying else { return false }
    return judgement.denial(of: move) == .plain
  }

  /// How much belief in a move counts: less where it is not on offer. Hostile words mean nothing good, or hardly.
  private func importance(of move: Int) -> Double {
    switch judgement.hostility {
    case .none:
      offered.contains(move) ? 1 : isPoor(move) ? AnswerRule.importanceOfPoor : AnswerRule.importanceOfOthers
    case .blaming: isPoor(move) ? 1 : AnswerRule.importanceOfGoodInBlame
    case .open: isPoor(move) ? 1 : 0
    }
  }

  /// The move that is nearest, where it is near.
  private var nearest: Int? {
    ranking.max { likeness(of: $0) < likeness(of: $1) }.flatMap { isNear($0, limits.alike) ? $0 : nil }
  }

  /// What is believed less is not looked at.
  private static let leastShare = 0.0003
  private static let leastAsked = 0.012
  private static let leastBesideGreatest = 0.03
  private static let importanceOfOthers = 0.1
  /// Few mean something unkind who say nothing unkind, and to be asked whether one does offends.
  private static let importanceOfPoor = 0.03
  private static let importanceOfGoodInBlame = 0.02
  /// How much more belief counts where the patient has an answer about what was mentioned.
  private static let favour = 3.0
  private static let choices = 3
}
