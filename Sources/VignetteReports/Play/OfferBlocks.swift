package import VignetteEngine

/// Shows what is on offer, numbered; inward moves stand apart.
package enum OfferBlocks {
  /// The offer as a list, in the order given. One may be marked: what a test that is followed takes next.
  package static func blocks(_ offers: [Offer], marking marked: Int? = nil) -> [Block] {
    let width = String(offers.count).count
    let rows = offers.enumerated().map { index, offer in
      row(index + 1, offer, width: width, isMarked: offer.intervention == marked)
    }
    let spoken = zip(offers, rows).filter { !$0.0.isInward }.map(\.1)
    let inward = zip(offers, rows).filter { $0.0.isInward }.map(\.1)
    guard !inward.isEmpty else { return spoken }
    return spoken + [.paragraph([Span("To yourself:", .quiet)])] + inward
  }

  private static func row(_ number: Int, _ offer: Offer, width: Int, isMarked: Bool) -> Block {
    let digits = String(number)
    let mark = (isMarked ? ">" : " ") + String(repeating: " ", count: width - digits.count) + digits + ". "
    return .marked(mark, [Span(offer.line, isMarked ? .good : offer.isInward ? .stage : .plain)])
  }
}
