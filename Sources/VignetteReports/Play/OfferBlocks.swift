package import VignetteEngine

/// Shows what is on offer, numbered; inward moves stand apart.
package enum OfferBlocks {
  /// The offer as a list, in the order given.
  package static func blocks(_ offers: [Offer]) -> [Block] {
    let width = String(offers.count).count
    let rows = offers.enumerated().map { index, offer in row(index + 1, offer, width: width) }
    let spoken = zip(offers, rows).filter { !$0.0.isInward }.map(\.1)
    let inward = zip(offers, rows).filter { $0.0.isInward }.map(\.1)
    guard !inward.isEmpty else { return spoken }
    return spoken + [.paragraph([Span("To yourself:", .quiet)])] + inward
  }

  private static func row(_ number: Int, _ offer: Offer, width: Int) -> Block {
    let digits = String(number)
    let mark = String(repeating: " ", count: width + 1 - digits.count) + digits + ". "
    return .marked(mark, [Span(offer.line, offer.isInward ? .stage : .plain)])
  }
}
