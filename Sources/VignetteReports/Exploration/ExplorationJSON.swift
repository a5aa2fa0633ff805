import VignetteEngine
import VignetteSource
import VignetteVerification

/// Writes an exploration as JSON. The keys are stable; new ones may be added.
package enum ExplorationJSON {
  /// A report, ended by a line end.
  package static func text(of report: ExplorationReport) -> String {
    JSONText.pretty(ExplorationRecord(report))
  }
}
