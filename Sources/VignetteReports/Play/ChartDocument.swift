package import VignetteEngine

/// The chart that the trainee can open: what was known at the beginning, and what was added since.
package enum ChartDocument {
  /// The chart at the present moment of an attempt.
  package static func document(_ attempt: Attempt) -> Document {
    let teachingCase = attempt.scenario.teachingCase
    let patient = teachingCase.people[0]
    var document = Document([.heading("Chart", level: 1)])
    document.say(patient.about.isEmpty ? patient.name : "\(patient.name), \(patient.about)", .speaker)
    add("Presents", teachingCase.chart.presents, to: &document)
    add("History", teachingCase.chart.history, to: &document)
    if !teachingCase.chart.medicines.isEmpty {
      document.say("Medicines:", .quiet)
      for medicine in teachingCase.chart.medicines { document.add(.item([Span(medicine)], level: 0)) }
    }
    let added = additions(attempt)
    if !added.isEmpty { document.say("Added since:", .quiet) }
    for prose in added { document.add(.item(prose.spans(.plain), level: 0)) }
    return document
  }

  private static func add(_ label: String, _ text: String, to document: inout Document) {
    guard !text.isEmpty else { return }
    document.add(.dialogue(label: Span(label + ":", .quiet), [Span(text)]))
  }

  private static func additions(_ attempt: Attempt) -> [Prose] {
    attempt.turns.flatMap(\.events).compactMap { event in
      if case .charted(let prose) = event { prose } else { nil }
    }
  }
}
