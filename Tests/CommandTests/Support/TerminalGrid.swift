/// A small terminal: what stands on the screen after some bytes were written to it.
struct TerminalGrid {
  private let columns: Int
  private var cells: [[String]] = [[]]
  private var row = 0
  private var column = 0

  /// What stands in a window of some columns after some bytes.
  init(_ bytes: [UInt8], columns: Int) {
    self.columns = columns
    var rest = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)[...]
    while let scalar = rest.popFirst() {
      if scalar == "\u{1B}" { obey(&rest) } else { write(scalar) }
    }
  }

  /// The lines, without the spaces at their ends.
  var lines: [String] {
    cells.map { line in
      var text = line.joined()
      while text.last == " " { text.removeLast() }
      return text
    }
  }

  private mutating func write(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\r": column = 0
    case "\n": row += 1
    case "\u{8}": column = max(0, column - 1)
    case "\u{7}": break
    default: put(scalar, width: max(0, SystemWidth.of(scalar)))
    }
    while cells.count <= row { cells.append([]) }
  }

  /// A wide character leaves an empty cell behind it; one that does not fit goes to the next line.
  private mutating func put(_ scalar: Unicode.Scalar, width: Int) {
    if width == 0, column > 0, column <= cells[row].count { return cells[row][column - 1].append(String(scalar)) }
    if column + width > columns {
      row += 1
      column = 0
      while cells.count <= row { cells.append([]) }
    }
    while cells[row].count < column + width { cells[row].append(" ") }
    cells[row][column] = String(scalar)
    if width == 2 { cells[row][column + 1] = "" }
    column += width
  }

  /// Does what a control sequence says, as far as a line editor needs it.
  private mutating func obey(_ rest: inout ArraySlice<Unicode.Scalar>) {
    guard rest.popFirst() == "[" else { return }
    var digits = ""
    while let scalar = rest.popFirst() {
      if !(0x40...0x7E).contains(scalar.value) {
        digits.unicodeScalars.append(scalar)
        continue
      }
      return obey(scalar, Int(digits))
    }
  }

  private mutating func obey(_ command: Unicode.Scalar, _ number: Int?) {
    switch command {
    case "A": row = max(0, row - (number ?? 1))
    case "C": column += number ?? 1
    case "D": column = max(0, column - (number ?? 1))
    case "K" where (number ?? 0) == 0: cells[row] = Array(cells[row].prefix(column))
    case "K": cells[row] = []
    case "J":
      cells[row] = Array(cells[row].prefix(column))
      cells.removeLast(cells.count - row - 1)
    case "P": cells[row].removeSubrange(min(column, cells[row].count)..<min(column + (number ?? 1), cells[row].count))
    case "@":
      while cells[row].count < column { cells[row].append(" ") }
      cells[row].insert(contentsOf: Array(repeating: " ", count: number ?? 1), at: column)
    default: break
    }
  }
}
