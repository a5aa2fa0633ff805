import Testing

/// What SARIF 2.1.0 and GitHub ask of a log, as far as one is written here.
struct SarifLaw {
  /// The one run of the log.
  let run: JSON

  /// The results.
  var results: [JSON] { run["results"]?.items ?? [] }

  /// A log that is held against the law.
  init(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let log = try JSON.reading(text)
    #expect(log["$schema"]?.words == "https://json.schemastore.org/sarif-2.1.0.json", sourceLocation: sourceLocation)
    #expect(log["version"]?.words == "2.1.0", sourceLocation: sourceLocation)
    let runs = try #require(log["runs"]?.items, sourceLocation: sourceLocation)
    try #require(runs.count == 1, sourceLocation: sourceLocation)
    run = runs[0]
    let faults = SarifLaw.driverFaults(run) + SarifLaw.resultFaults(run)
    #expect(faults == [], sourceLocation: sourceLocation)
  }

  private static func driverFaults(_ run: JSON) -> [String] {
    let driver = run["tool"]?["driver"]
    var faults: [String] = []
    if driver?["name"]?.words != "vignette" { faults.append("the driver has no name") }
    if driver?["semanticVersion"]?.words?.contains(".") != true { faults.append("the driver has no version") }
    if run["columnKind"]?.words != "utf16CodeUnits" { faults.append("columns of no kind") }
    if run["invocations"]?.items.first?["executionSuccessful"] != .truth(true) { faults.append("no invocation") }
    for rule in driver?["rules"]?.items ?? [] {
      for key in ["shortDescription", "fullDescription", "help"] where rule[key]?["text"]?.words?.isEmpty != false {
        faults.append("a rule without \(key)")
      }
      if !levels.contains(rule["defaultConfiguration"]?["level"]?.words ?? "") { faults.append("a rule of no level") }
    }
    let ids = driver?["rules"]?.items.compactMap { $0["id"]?.words } ?? []
    if Set(ids).count != ids.count { faults.append("rules of one name") }
    return faults
  }

  private static func resultFaults(_ run: JSON) -> [String] {
    let rules = run["tool"]?["driver"]?["rules"]?.items ?? []
    return (run["results"]?.items ?? []).flatMap { result -> [String] in
      var faults = (result["locations"]?.items ?? []).flatMap { locationFaults($0) }
      if result["locations"]?.items.count != 1 { faults.append("not one place") }
      if result["message"]?["text"]?.words?.isEmpty != false { faults.append("no message") }
      if !levels.contains(result["level"]?.words ?? "") { faults.append("no level") }
      let index = result["ruleIndex"]?.whole ?? -1
      if !rules.indices.contains(index) || rules[index]["id"] != result["ruleId"] { faults.append("no such rule") }
      let print = result["partialFingerprints"]?["primaryLocationLineHash"]?.words ?? ""
      if print.wholeMatch(of: /[0-9a-f]{16}:[0-9]+/) == nil { faults.append("no fingerprint") }
      return faults + (result["codeFlows"]?.items ?? []).flatMap { flowFaults($0, result) }
    }
  }

  private static func flowFaults(_ flow: JSON, _ result: JSON) -> [String] {
    let threads = flow["threadFlows"]?.items ?? []
    let places = threads.first?["locations"]?.items.compactMap { $0["location"] } ?? []
    var faults = places.flatMap { locationFaults($0) }
    if threads.count != 1 || places.isEmpty { faults.append("no flow") }
    if places.contains(where: { $0["message"]?["text"]?.words?.isEmpty != false }) {
      faults.append("a step without words")
    }
    let end = places.last?["physicalLocation"]
    if end != result["locations"]?.items.first?["physicalLocation"] { faults.append("a flow that ends elsewhere") }
    return faults
  }

  private static func locationFaults(_ location: JSON) -> [String] {
    let place = location["physicalLocation"]
    let address = place?["artifactLocation"]?["uri"]?.words ?? ""
    var faults: [String] = []
    if address.wholeMatch(of: /[A-Za-z0-9._~%-]+(\/[A-Za-z0-9._~%-]+)*/) == nil {
      faults.append("the address \(address)")
    }
    let region = ["startLine", "startColumn", "endLine", "endColumn"].compactMap { place?["region"]?[$0]?.whole }
    guard region.count == 4 else { return faults + ["no region"] }
    let isOrdered = region[2] > region[0] || (region[2] == region[0] && region[3] > region[1])
    if region.contains(where: { $0 < 1 }) || !isOrdered { faults.append("the region \(region)") }
    return faults
  }

  private static let levels: Set<String> = ["none", "note", "warning", "error"]
}
