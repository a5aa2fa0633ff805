/// What the chart holds when a session begins, and what only the debrief tells.
package struct PatientChart: Hashable, Sendable {
  /// What the patient comes with.
  package var presents = ""
  /// The history as it is known.
  package var history = ""
  /// The medicines, each with dose and course.
  package var medicines: [String] = []
  /// The hidden dynamic, told in the debrief only.
  package var hidden = ""

  /// An empty chart.
  package init() {}
}
