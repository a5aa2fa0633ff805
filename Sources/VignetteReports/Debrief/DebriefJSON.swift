import FoundationEssentials
import VignetteEngine

/// Writes a debrief as JSON, for programs. The keys are stable; new ones may be added.
package enum DebriefJSON {
  /// The JSON of a report, ended by a line end.
  package static func text(_ report: DebriefReport) -> String { JSONText.pretty(DebriefRecord(report)) }
}
