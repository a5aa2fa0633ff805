/// How well utterances were understood, counted.
package struct EvaluationFigures: Sendable {
  /// The utterances.
  package let rows: [EvaluatedRow]

  /// The figures of utterances.
  package init(_ rows: [EvaluatedRow]) { self.rows = rows }

  /// The utterances that mean a move.
  package var meant: EvaluationFigures { EvaluationFigures(rows.filter { $0.row.move != nil }) }

  /// The utterances by which no move is meant.
  package var unmeant: EvaluationFigures { EvaluationFigures(rows.filter { $0.row.move == nil }) }

  /// The utterances that mean a move which is on offer.
  package var open: EvaluationFigures {
    EvaluationFigures(rows.filter { row in row.row.move.map { row.offered.contains($0) } ?? false })
  }

  /// The utterances that mean a move which is not on offer.
  package var closed: EvaluationFigures {
    EvaluationFigures(rows.filter { row in row.row.move.map { !row.offered.contains($0) } ?? false })
  }

  /// Those whose move is the likeliest of all.
  package var top1: Int { rows.count { $0.row.move != nil && $0.ranking.first == $0.row.move } }
  /// Those whose move is among the likeliest three of all.
  package var top3: Int { rows.count { row in row.ranking.contains { $0 == row.row.move } } }
  /// Those whose move is the likeliest of those on offer.
  package var offeredTop1: Int { rows.count { $0.row.move != nil && $0.offeredRanking.first == $0.row.move } }
  /// Those whose move is among the likeliest three of those on offer.
  package var offeredTop3: Int { rows.count { row in row.offeredRanking.contains { $0 == row.row.move } } }
  /// Those taken for a move at once.
  package var accepted: Int { acceptedRight + acceptedWrong }
  /// Those taken at once for the move that was meant.
  package var acceptedRight: Int { count(.accepted(isRight: true)) }
  /// Those taken at once for a move that was not meant.
  package var acceptedWrong: Int { count(.accepted(isRight: false)) }
  /// Those of which it was asked what they meant.
  package var asked: Int { askedHolding + count(.asked(isHolding: false)) }
  /// Those of which it was asked what they meant, with the right move among the choices.
  package var askedHolding: Int { count(.asked(isHolding: true)) }
  /// Those taken for no move.
  package var declined: Int { count(.declined) }
  /// Those that were right at once or after one question.
  package var understoodWithinOneStep: Int { acceptedRight + askedHolding }

  private func count(_ verdict: EvaluationVerdict) -> Int { rows.count { $0.verdict == verdict } }

  /// Pairs of moves that were taken for one another at the top, the most frequent first.
  package var confusions: [(meant: Int, taken: Int, count: Int)] {
    var counts: [[Int]: Int] = [:]
    for row in rows {
      guard let meant = row.row.move, let taken = row.ranking.first, taken != meant else { continue }
      counts[[meant, taken], default: 0] += 1
    }
    return counts.sorted { (-$0.value, $0.key[0], $0.key[1]) < (-$1.value, $1.key[0], $1.key[1]) }
      .map { ($0.key[0], $0.key[1], $0.value) }
  }

  /// By tenths of certainty, how many utterances there are and of how many the likeliest move was right.
  package var calibration: [(count: Int, right: Int)] {
    var tenths = [(count: Int, right: Int)](repeating: (0, 0), count: 10)
    for row in rows where row.row.move != nil {
      let tenth = min(9, Int(row.certainty * 10))
      tenths[tenth].count += 1
      if row.ranking.first == row.row.move { tenths[tenth].right += 1 }
    }
    return tenths
  }
}
