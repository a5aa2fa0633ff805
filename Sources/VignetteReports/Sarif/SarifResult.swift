import VignetteSource

/// Something to tell of a place in a file, before it is written as a result of SARIF.
struct SarifResult {
  /// What is said.
  let message: String
  /// The file and the place.
  let file: SourceFile
  let range: SourceRange
  /// How much it weighs.
  let level: SarifLog.Level
  /// Other places that belong to it.
  var related: [DiagnosticNote] = []
  /// The play that shows it, and the file of the case it runs through; nothing where no play does.
  var witness: (file: SourceFile, steps: [DiagnosticNote])?

  /// The result under a rule. Nothing but its number among equal ones changes when lines move.
  func record(_ rule: String, at index: Int, _ places: SarifPlaces, number: Int) -> SarifLog.Result {
    SarifLog.Result(
      ruleId: rule, ruleIndex: index, level: level, message: SarifLog.Message(text: VisibleText.of(message)),
      locations: [places.location(file, range)], relatedLocations: relatedLocations(places),
      codeFlows: codeFlow(places).map { [$0] },
      partialFingerprints: ["primaryLocationLineHash": "\(fingerprint(rule)):\(number)"])
  }

  /// A digest of what is told and of the line it is told of.
  func fingerprint(_ rule: String) -> String {
    let line = file.text(ofLine: file.place(of: range.lower).line).split(separator: " ").joined(separator: " ")
    return String(ContentHash(of: "\(rule)\n\(line)").description.prefix(16))
  }

  private func relatedLocations(_ places: SarifPlaces) -> [SarifLog.Location]? {
    guard !related.isEmpty else { return nil }
    return related.enumerated().map { places.location(file, $0.element.range, id: $0.offset + 1, $0.element.text) }
  }

  /// The steps of the witness in order, and behind them what is told.
  private func codeFlow(_ places: SarifPlaces) -> SarifLog.CodeFlow? {
    guard let witness else { return nil }
    let steps = witness.steps.map { places.location(witness.file, $0.range, $0.text) }
    let locations = (steps + [places.location(file, range, message)]).map {
      SarifLog.ThreadFlowLocation(location: $0)
    }
    return SarifLog.CodeFlow(
      message: SarifLog.Message(text: "the shortest play that shows it"),
      threadFlows: [SarifLog.ThreadFlow(locations: locations)])
  }
}
