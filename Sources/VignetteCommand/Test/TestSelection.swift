import VignetteVerification

/// Which tests are run: those that a filter and a shard leave.
struct TestSelection {
  private let filter: String?
  private let shard: (number: Int, count: Int)?

  init(_ arguments: Arguments) throws(UsageError) {
    filter = arguments.value(.filter)
    shard = try arguments.value(.shard).map { (text) throws(UsageError) in try TestSelection.shard(text) }
  }

  /// What to run of each file.
  func plans(of loaded: [LoadedTests]) -> [TestPlan] {
    var before = 0
    return loaded.map { tests in
      var plan = TestPlan(tests.tests)
      if let filter { plan.filter(filter) }
      let count = plan.items.count
      if let shard { plan.keep(shard: shard.number, of: shard.count, before: before) }
      before += count
      return plan
    }
  }

  /// That a filter leaves nothing is hardly meant, and must not pass for a run in which all is well.
  func checkFilter(_ loaded: [LoadedTests]) throws(CommandFailure) {
    guard let filter else { return }
    let plans = loaded.map { tests in
      var plan = TestPlan(tests.tests)
      plan.filter(filter)
      return plan
    }
    guard plans.contains(where: { !$0.items.isEmpty }) else {
      throw CommandFailure(.unusable, "no test has \"\(filter)\" in its name; see vignette test --list")
    }
  }

  private static func shard(_ text: String) throws(UsageError) -> (number: Int, count: Int) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let number = parts[0], let count = parts[1], count >= 1, (1...count).contains(number)
    else {
      throw UsageError("--shard takes I/N, such as 1/4, not \"\(text)\"")
    }
    return (number, count)
  }
}
