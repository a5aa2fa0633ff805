/// Spoils the bytes of a file by chance.
struct Mutation {
  /// The chance it spoils by.
  var dice: Dice

  /// The bytes, spoilt in one to four ways.
  mutating func of(_ bytes: [UInt8]) -> [UInt8] {
    var spoilt = bytes
    for _ in 0...dice.roll(4) where !spoilt.isEmpty {
      if dice.happens(1, of: 2) { spoilBytes(&spoilt) } else { spoilLines(&spoilt) }
    }
    return spoilt
  }

  private static let inserted: [[UInt8]] = [
    [0x00], [0x1B], [0x7F], [0xC2, 0x85], [0xE2, 0x80, 0xAE], [0xFF], [0xC3], [0xE2, 0x80], [0xC2, 0xA0],
    [0xEF, 0xBB, 0xBF], [0x0D], [0x0A], [0x09],
    [0x20], [0x20, 0x5C, 0x0A], [0x5C], [0x22], [0xE2, 0x80, 0x9C], [0x7B], [0x7D], [0x28], [0x29], [0x2A],
    [0x2D, 0x3E], [0xE2, 0x86, 0x92], [0x3A],
    [0x2C], [0x2F, 0x2F], [0x39, 0x39, 0x39, 0x39, 0x39, 0x39, 0x39], [0xF0, 0x9F, 0x98, 0x80], [0x65, 0xCC, 0x81],
    [0x2B], [0x2D], [0x3D],
  ]

  private mutating func spoilBytes(_ bytes: inout [UInt8]) {
    let place = dice.roll(bytes.count)
    let end = min(bytes.count, place + 1 + dice.roll(6))
    switch dice.roll(5) {
    case 0: bytes.removeSubrange(place..<end)
    case 1: bytes.insert(contentsOf: bytes[place..<end], at: place)
    case 2: bytes.swapAt(place, dice.roll(bytes.count))
    case 3: bytes[place] = UInt8(truncatingIfNeeded: dice.roll(256))
    default: bytes.insert(contentsOf: dice.pick(Mutation.inserted), at: place)
    }
  }

  private mutating func spoilLines(_ bytes: inout [UInt8]) {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    let place = dice.roll(lines.count)
    switch dice.roll(6) {
    case 0: lines.remove(at: place)
    case 1: lines.insert(lines[place], at: dice.roll(lines.count))
    case 2: lines.swapAt(place, dice.roll(lines.count))
    case 3: lines[place] = [UInt8](repeating: 0x20, count: dice.roll(9)) + lines[place].drop { $0 == 0x20 }
    case 4: lines[place].insert(contentsOf: [0x09, 0x09], at: 0)
    default: lines[place].append(contentsOf: [0x20, 0x5C])
    }
    bytes = Array(lines.joined(separator: [0x0A]))
  }
}
