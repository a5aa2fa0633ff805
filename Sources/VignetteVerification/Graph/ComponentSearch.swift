/// The search behind `Components`, without recursion, since graphs are deep.
struct ComponentSearch {
  private(set) var ordered: [Int32] = []
  private(set) var first: [Int32] = [0]
  private let graph: StateGraph
  private var number: [Int32]
  private var low: [Int32]
  private var isOpen: [Bool]
  private var open: [Int32] = []
  private var calls: [(state: Int32, edge: Int32)] = []
  private var count: Int32 = 0

  init(_ graph: StateGraph) {
    self.graph = graph
    number = [Int32](repeating: -1, count: graph.count)
    low = number
    isOpen = [Bool](repeating: false, count: graph.count)
    ordered.reserveCapacity(graph.count)
  }

  mutating func run() {
    for state in 0..<graph.count where number[state] < 0 {
      enter(state)
      while let call = calls.last { advance(Int(call.state), Int(call.edge)) }
    }
  }

  private mutating func enter(_ state: Int) {
    number[state] = count
    low[state] = count
    count += 1
    open.append(Int32(state))
    isOpen[state] = true
    calls.append((Int32(state), Int32(graph.edges(from: state).lowerBound)))
  }

  private mutating func advance(_ state: Int, _ edge: Int) {
    guard edge < graph.edges(from: state).upperBound else { return leave(state) }
    calls[calls.count - 1].edge += 1
    let target = Int(graph.edges[edge].target)
    if number[target] < 0 {
      enter(target)
    } else if isOpen[target] {
      low[state] = min(low[state], number[target])
    }
  }

  private mutating func leave(_ state: Int) {
    calls.removeLast()
    if let caller = calls.last.map({ Int($0.state) }) { low[caller] = min(low[caller], low[state]) }
    guard low[state] == number[state] else { return }
    while let last = open.popLast() {
      isOpen[Int(last)] = false
      ordered.append(last)
      if Int(last) == state { break }
    }
    first.append(Int32(ordered.count))
  }
}
