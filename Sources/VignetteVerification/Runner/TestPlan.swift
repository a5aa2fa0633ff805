package import VignetteEngine

/// Which tests of a file are to be run, each under a name that no other of the file has.
package struct TestPlan: Sendable {
  /// A test to be run.
  package enum Item: Sendable {
    /// A script, by its place in the file.
    case script(Int)
    /// A claim, by its place in the file.
    case claim(Int)
  }

  /// The tests with their names, in the order of the file: scripts, then claims.
  package private(set) var items: [(name: String, item: Item)] = []

  /// All tests of a file.
  package init(_ tests: TestFile) {
    var seen: [String: Int] = [:]
    for (index, script) in tests.scripts.enumerated() { add(script.name, .script(index), &seen) }
    for (index, claim) in tests.claims.enumerated() { add("claim: \(claim.text)", .claim(index), &seen) }
  }

  private mutating func add(_ name: String, _ item: Item, _ seen: inout [String: Int]) {
    let count = seen[name, default: 0] + 1
    seen[name] = count
    items.append((count == 1 ? name : "\(name) (\(count))", item))
  }

  /// Keeps the tests whose names contain some text, case aside.
  package mutating func filter(_ text: String) {
    items = items.filter { $0.name.lowercased().firstRange(of: text.lowercased()) != nil }
  }

  /// Keeps every `count`th test, beginning with number `shard` (from 1) of a run in which `before` tests came first.
  package mutating func keep(shard: Int, of count: Int, before: Int) {
    items = items.enumerated().filter { ($0.offset + before) % count == shard - 1 }.map(\.element)
  }
}
