/// How likely the features of an utterance are in the phrases of each class: naive Bayes over presence.
struct NaiveBayes: Sendable {
  private let index: PhraseIndex
  /// The class of each phrase; the phrases of a class stand together.
  private let classOfPhrase: [Int]
  private let classes: Int
  /// For each kind, the logarithm of a feature's likelihood in a class that does not have it.
  private let absences: [[Double]]
  /// How much more likely a feature is in a class that has it so many times.
  private let gains: [Double]

  /// Learns from phrases, each with its class.
  init(_ index: PhraseIndex, _ draft: PhraseIndexDraft, classOfPhrase: [Int], classes: Int) {
    self.index = index
    self.classOfPhrase = classOfPhrase
    self.classes = classes
    gains = (0...draft.count).map { Numbers.logarithm((Double($0) + NaiveBayes.smoothing) / NaiveBayes.smoothing) }
    var totals = [[Int]](repeating: [Int](repeating: 0, count: classes), count: FeatureKind.allCases.count)
    var kinds = [UInt8](repeating: 0, count: draft.vocabulary.count)
    draft.forEachPhrase { phrase, kind, entries in
      totals[kind.rawValue][classOfPhrase[phrase]] += entries.count
      for entry in entries { kinds[entry.place] = UInt8(kind.rawValue) }
    }
    absences = totals.enumerated().map { kind, totals in
      let distinct = Double(kinds.count { $0 == kind })
      return totals.map {
        Numbers.logarithm(NaiveBayes.smoothing / (Double($0) + NaiveBayes.smoothing * max(1, distinct)))
      }
    }
  }

  /// The weighted logarithm of how likely the features are in each class.
  func logarithms(of features: FeatureSet) -> [Double] {
    var sums = [Double](repeating: 0, count: classes)
    for (kind, weight) in NaiveBayes.weights {
      for entry in features[kind] {
        guard let place = index.place(of: entry.key) else { continue }
        for number in 0..<classes { sums[number] += weight * absences[kind.rawValue][number] }
        add(weight, ofFeatureAt: place, to: &sums)
      }
    }
    return sums
  }

  private func add(_ weight: Double, ofFeatureAt place: Int, to sums: inout [Double]) {
    var (current, count) = (0, 0)
    index.forEachPhrase(with: place) { phrase in
      if classOfPhrase[phrase] != current {
        sums[current] += weight * gains[count]
        (current, count) = (classOfPhrase[phrase], 0)
      }
      count += 1
    }
    sums[current] += weight * gains[count]
  }

  private static let smoothing = 0.2
  private static let weights: KeyValuePairs<FeatureKind, Double> = [.word: 1, .concept: 2, .surface: 1]
}
