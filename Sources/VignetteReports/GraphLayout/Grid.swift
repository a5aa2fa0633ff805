/// Where boxes stand on a grid: the layers of the groups flow down columns, as text does in a newspaper.
struct Grid {
  /// The place of a box.
  struct Cell: Hashable {
    /// The column, from 0 at the left.
    let column: Int
    /// The row, from 0 at the top.
    let row: Int
    /// Its place among the boxes of its row and column.
    let slot: Int
    /// How many boxes these are.
    let slots: Int
  }

  /// The part of a group that stands in one column.
  struct Section {
    /// The group.
    let group: Int
    /// The column.
    let column: Int
    /// The rows.
    let rows: Range<Int>
    /// Whether the group began in an earlier column.
    let goesOn: Bool
  }

  /// The place of each box; nothing for boxes at the foot.
  private(set) var cells: [Cell?]
  /// The parts of groups.
  private(set) var sections: [Section] = []
  /// How many columns there are.
  private(set) var columns = 0
  /// How many boxes stand side by side in each column.
  private(set) var slots: [Int] = []
  /// How many rows each column has.
  private(set) var heights: [Int] = []

  /// How many rows there are.
  var rows: Int { heights.max() ?? 0 }

  /// The grid of a graph whose groups were put in layers, in columns of no more rows than some number.
  init(_ graph: GridGraph, _ layers: [BoxLayers], rows most: Int) {
    cells = [Cell?](repeating: nil, count: graph.boxes.count)
    for (group, layers) in layers.enumerated() where !layers.layers.isEmpty { place(group, layers.layers, most) }
  }

  /// A group stands whole under the one before if there is room; else it begins a column, and more if it must.
  private mutating func place(_ group: Int, _ layers: [[Int]], _ most: Int) {
    let pieces = (layers.count + most - 1) / most
    let height = (layers.count + pieces - 1) / pieces
    for piece in 0..<pieces {
      let part = layers[(piece * height)..<min(layers.count, (piece + 1) * height)]
      if piece > 0 || columns == 0 || heights[columns - 1] + part.count > most { addColumn() }
      let first = heights[columns - 1]
      for (offset, boxes) in part.enumerated() { fill(row: first + offset, boxes) }
      heights[columns - 1] = first + part.count
      sections.append(
        Section(group: group, column: columns - 1, rows: first..<(first + part.count), goesOn: piece > 0))
    }
  }

  private mutating func addColumn() {
    columns += 1
    slots.append(1)
    heights.append(0)
  }

  private mutating func fill(row: Int, _ boxes: [Int]) {
    for (slot, box) in boxes.enumerated() {
      cells[box] = Cell(column: columns - 1, row: row, slot: slot, slots: boxes.count)
    }
    slots[columns - 1] = max(slots[columns - 1], boxes.count)
  }

  /// The section in which a box stands.
  func section(of box: Int) -> Int? {
    guard let cell = cells[box] else { return nil }
    return sections.firstIndex { $0.column == cell.column && $0.rows.contains(cell.row) }
  }
}
