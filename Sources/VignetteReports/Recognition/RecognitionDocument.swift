/// Shows what words are taken for, and why.
package enum RecognitionDocument {
  /// The answer, the likeliest moves with their shares, and what is nearest in each.
  package static func document(_ view: RecognitionView) -> Document {
    var document = Document()
    document.say(view.answer.uppercasedFirst + ".", .heading)
    document.add(.gap)
    for candidate in view.candidates {
      let offer = candidate.isOffered ? "" : ", not on offer"
      document.add(
        .item([Span(candidate.move, .speaker), Span(" \(percent(candidate.share))\(offer)")], level: 0))
      let concepts = candidate.concepts.isEmpty ? "" : "; both of " + candidate.concepts.joined(separator: ", ")
      document.add(
        .item(
          [Span("\"\(candidate.phrase)\"", .trainee), Span(" alike \(hundredths(candidate.likeness))\(concepts)")],
          level: 1))
    }
    document.add(.item([Span("no move", .speaker), Span(" \(percent(view.none))")], level: 0))
    return document
  }

  private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }

  private static func hundredths(_ number: Double) -> String {
    let hundredths = Int((max(0, number) * 100).rounded())
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }
}
