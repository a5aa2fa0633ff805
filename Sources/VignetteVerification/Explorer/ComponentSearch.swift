/// The search behind `Components`, without recursion, since graphs are deep.
struct ComponentSearch {
  private let graph: StateGraph
  private var number: [Int32]
  private var low: [Int32]
  private var isOpen: [Bool]
  private var open: [Int32] = []
  private var calls: [(state: Int, edge: Int)] = []
  private var count: Int32 = 0
  private(set) var component: [Int32]
  private(set) var members: [[Int32]] = []

  init(_ graph: StateGraph) {
    self.graph = graph
    number = [Int32](repeating: -1, count: graph.states.count)
    low = number
    component = number
    isOpen = [Bool](repeating: false, count: graph.states.count)
  }

  mutating func run() {
    for state in graph.states.indices where number[state] < 0 {
      enter(state)
      while let call = calls.last { advance(call) }
    }
  }

  private mutating func enter(_ state: Int) {
    number[state] = count
    low[state] = count
    count += 1
    open.append(Int32(state))
    isOpen[state] = true
    calls.append((state, graph.firstEdges[state]))
  }

  private mutating func advance(_ call: (state: Int, edge: Int)) {
    guard call.edge < graph.firstEdges[call.state + 1] else { return leave(call.state) }
    calls[calls.count - 1].edge += 1
    let target = Int(graph.edges[call.edge].target)
    if number[target] < 0 {
      enter(target)
    } else if isOpen[target] {
      low[call.state] = min(low[call.state], number[target])
    }
  }

  private mutating func leave(_ state: Int) {
    calls.removeLast()
    if let caller = calls.last?.state { low[caller] = min(low[caller], low[state]) }
    guard low[state] == number[state] else { return }
    var together: [Int32] = []
    while let last = open.popLast() {
      isOpen[Int(last)] = false
      component[Int(last)] = Int32(members.count)
      together.append(last)
      if Int(last) == state { break }
    }
    members.append(together)
  }
}
