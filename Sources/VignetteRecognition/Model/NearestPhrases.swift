/// The phrases that are most like an utterance, by class.
struct NearestPhrases: Sendable {
  /// For each class, the mean likeness of its nearest phrases.
  let means: [Double]
  /// For each class, its nearest phrase; nothing where it has none.
  let nearest: [Int?]
  /// For each class, its nearest phrase among those that stand in manual and case; nothing where it has none.
  let nearestWritten: [Int?]
  /// How like each phrase is.
  let likenesses: [Double]

  /// The nearest of phrases whose likenesses and classes are known.
  init(_ likenesses: [Double], _ classes: [Int], isOfVoice: [Bool], count: Int) {
    var best = [[Double]](repeating: [], count: count)
    var nearest = [Int?](repeating: nil, count: count)
    var written = nearest
    for (place, likeness) in likenesses.enumerated() {
      let own = classes[place]
      if nearest[own].map({ likenesses[$0] < likeness }) ?? true { nearest[own] = place }
      if !isOfVoice[place], written[own].map({ likenesses[$0] < likeness }) ?? true { written[own] = place }
      NearestPhrases.keep(likeness, in: &best[own])
    }
    means = best.map { $0.isEmpty ? 0 : $0.reduce(0, +) / Double($0.count) }
    self.nearest = nearest
    nearestWritten = written
    self.likenesses = likenesses
  }

  /// Keeps the greatest few, the greatest first.
  private static func keep(_ likeness: Double, in best: inout [Double]) {
    guard best.count < most || likeness > best[best.count - 1] else { return }
    let place = best.firstIndex { $0 < likeness } ?? best.count
    best.insert(likeness, at: place)
    if best.count > most { best.removeLast() }
  }

  private static let most = 2
}
