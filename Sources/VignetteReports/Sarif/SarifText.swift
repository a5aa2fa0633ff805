/// Writes results as SARIF 2.1.0.
struct SarifText {
  /// What the log is of, such as `check`: results of different kinds are kept apart by it.
  let kind: String
  /// The version of the program.
  let version: String
  /// Where addresses begin.
  let places: SarifPlaces

  /// The most results that GitHub takes of a run.
  private static let limit = 25_000

  /// The log of some results, each under one of the rules, ended by a line end.
  func text(
    _ results: [(rule: String, result: SarifResult)], rules: [SarifRule], files: [String],
    notifications: [SarifLog.Notification]
  ) -> String {
    let indices = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($1.id, $0) })
    var numbers: [String: Int] = [:]
    let records = results.prefix(SarifText.limit).map { rule, result in
      numbers[result.fingerprint(rule), default: 0] += 1
      return result.record(
        rule, at: indices[rule] ?? -1, places, number: numbers[result.fingerprint(rule)] ?? 1)
    }
    let run = SarifLog.Run(
      tool: SarifLog.Tool(driver: SarifLog.Driver(semanticVersion: version, rules: rules.map(\.record))),
      automationDetails: SarifLog.Identity(id: "vignette/\(kind)/"),
      artifacts: files.map { SarifLog.Artifact(location: places.artifact($0)) },
      invocations: [SarifLog.Invocation(toolExecutionNotifications: notifications + cut(results.count))],
      results: records)
    return JSONText.pretty(SarifLog(runs: [run]))
  }

  private func cut(_ count: Int) -> [SarifLog.Notification] {
    guard count > SarifText.limit else { return [] }
    let words = "there are \(count) results; the first \(SarifText.limit) are told"
    return [SarifLog.Notification(level: .warning, message: SarifLog.Message(text: words), locations: [])]
  }
}
