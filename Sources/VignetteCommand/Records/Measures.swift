import VignetteEngine
import VignetteVerification

/// What the attempts of a session are measured against.
enum Measures {
  /// A yardstick for each attempt, from one exploration of the case.
  static func yardsticks(of session: Session) -> [Yardstick] {
    var analysis = CaseAnalysis(session.scenario)
    return session.attempts.map { analysis.yardstick(for: $0) }
  }
}
