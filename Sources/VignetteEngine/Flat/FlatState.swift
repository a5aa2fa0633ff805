/// A state in cells of memory that somebody else owns: for searches that step through millions of states.
package struct FlatState: StateStore {
  /// The cells, as `layout` places them. They must outlive the state.
  package let cells: UnsafeMutablePointer<Int32>
  /// Where each part stands.
  package let layout: FlatLayout

  /// A state in some cells.
  package init(_ cells: UnsafeMutablePointer<Int32>, _ layout: FlatLayout) {
    self.cells = cells
    self.layout = layout
  }

  /// The scene, by its place in the case.
  package var scene: Int {
    get { Int(cells[FlatLayout.scene]) }
    nonmutating set { cells[FlatLayout.scene] = Int32(newValue) }
  }

  /// How the session ended; nothing while it goes on.
  package var end: SessionEnd? {
    get { FlatEnd.end(cells[FlatLayout.end]) }
    nonmutating set { cells[FlatLayout.end] = FlatEnd.code(newValue) }
  }

  var rupture: RuptureKind? {
    get {
      switch cells[FlatLayout.rupture] {
      case 0: nil
      case 1: .withdrawal
      default: .confrontation
      }
    }
    nonmutating set {
      switch newValue {
      case nil: cells[FlatLayout.rupture] = 0
      case .withdrawal: cells[FlatLayout.rupture] = 1
      case .confrontation: cells[FlatLayout.rupture] = 2
      }
    }
  }

  var ruptures: Int32 {
    get { cells[FlatLayout.ruptures] }
    nonmutating set { cells[FlatLayout.ruptures] = newValue }
  }

  var turn: Int32 {
    get { cells[FlatLayout.turn] }
    nonmutating set { cells[FlatLayout.turn] = newValue }
  }

  var sceneTurns: Int32 {
    get { cells[FlatLayout.sceneTurns] }
    nonmutating set { cells[FlatLayout.sceneTurns] = newValue }
  }

  var hasRunOtherwise: Bool {
    get { cells[FlatLayout.hasRunOtherwise] != 0 }
    nonmutating set { cells[FlatLayout.hasRunOtherwise] = newValue ? 1 : 0 }
  }

  func value(_ dynamic: Int) -> Int32 { cells[layout.values + dynamic] }

  func setValue(_ dynamic: Int, _ value: Int32) { cells[layout.values + dynamic] = value }

  func isMarked(_ mark: Int) -> Bool { cells[layout.marks + mark >> 5] >> Int32(mark & 31) & 1 != 0 }

  func mark(_ mark: Int) { cells[layout.marks + mark >> 5] |= 1 << Int32(mark & 31) }

  /// Takes over all cells of another state.
  package func copy(from other: FlatState) {
    for cell in 0..<layout.count { cells[cell] = other.cells[cell] }
  }

  /// The state as a value. In `scenario` is where its marks stand.
  package func value(in scenario: Scenario) -> State {
    var state = State(scenario.teachingCase, layout: scenario.layout)
    state.scene = scene
    state.end = end
    state.rupture = rupture
    state.ruptures = ruptures
    state.turn = turn
    state.sceneTurns = sceneTurns
    state.hasRunOtherwise = hasRunOtherwise
    for index in state.values.indices { state.values[index] = value(index) }
    for mark in 0..<scenario.layout.count where isMarked(mark) { state.mark(mark) }
    return state
  }

  /// Takes over a state that is kept as a value.
  package func load(_ state: State) {
    cells.update(repeating: 0, count: layout.count)
    scene = state.scene
    end = state.end
    rupture = state.rupture
    ruptures = state.ruptures
    turn = state.turn
    sceneTurns = state.sceneTurns
    hasRunOtherwise = state.hasRunOtherwise
    for (index, value) in state.values.enumerated() { setValue(index, value) }
    for member in state.marks.members { mark(member) }
  }
}
