/// A place in a list, below 16 million, and how often something occurs there, which is counted up to 255. Both in one
/// number: there are many.
struct CountedPlace {
  private let both: UInt32

  /// A place at which something occurs so often.
  init(_ place: Int, count: Int) {
    precondition(place < 1 << 24, "a model compares with fewer than 16 million phrases and features")
    both = UInt32(place) << 8 | UInt32(min(count, 255))
  }

  /// The place.
  var place: Int { Int(both >> 8) }
  /// How often something occurs there.
  var count: Int { Int(both & 255) }
}
