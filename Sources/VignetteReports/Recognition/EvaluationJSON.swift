package import VignetteRecognition

/// Tells how well utterances were understood, as JSON. The keys are stable; new ones may be added.
package enum EvaluationJSON {
  /// Counts of utterances.
  private struct Counts: Encodable {
    let rows, top1, top3, offeredTop1, offeredTop3, accepted, acceptedRight, acceptedWrong: Int
    let asked, askedHolding, declined, understoodWithinOneStep: Int

    init(_ figures: EvaluationFigures) {
      rows = figures.rows.count
      (top1, top3, offeredTop1, offeredTop3) = (figures.top1, figures.top3, figures.offeredTop1, figures.offeredTop3)
      (accepted, acceptedRight) = (figures.accepted, figures.acceptedRight)
      (acceptedWrong, asked, askedHolding) = (figures.acceptedWrong, figures.asked, figures.askedHolding)
      (declined, understoodWithinOneStep) = (figures.declined, figures.understoodWithinOneStep)
    }
  }

  private struct Run: Encodable {
    let counts: Counts
    let onOffer, notOnOffer, noMove: Counts
    let microsecondsPerInput: Double

    private enum Key: String, CodingKey {
      case format, onOffer, notOnOffer, noMove, microsecondsPerInput
    }

    func encode(to encoder: any Encoder) throws {
      try counts.encode(to: encoder)
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(1, forKey: .format)
      try container.encode(onOffer, forKey: .onOffer)
      try container.encode(notOnOffer, forKey: .notOnOffer)
      try container.encode(noMove, forKey: .noMove)
      try container.encode(microsecondsPerInput, forKey: .microsecondsPerInput)
    }
  }

  /// The counts of all utterances, and of those whose move is on offer, is not, or is none; ended by a line end.
  package static func text(_ figures: EvaluationFigures, microsecondsPerInput: Double) -> String {
    let run = Run(
      counts: Counts(figures), onOffer: Counts(figures.open), notOnOffer: Counts(figures.closed),
      noMove: Counts(figures.unmeant), microsecondsPerInput: (microsecondsPerInput * 10).rounded() / 10)
    return JSONText.pretty(run)
  }
}
