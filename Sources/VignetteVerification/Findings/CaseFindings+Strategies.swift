import VignetteEngine
import VignetteSource

/// Ways of playing without listening that come to a good ending.
extension CaseFindings {
  mutating func findStrategies() {
    var told: Set<Int> = []
    for strategy in ConstantStrategy.all(in: scenario) {
      let play = strategy.play(scenario)
      for (ending, declared) in teachingCase.endings.enumerated() where declared.outcome == .good {
        guard play.arrived.contains(.ending(ending)), told.insert(ending).inserted else { continue }
        report(
          Finding(
            .winsWithoutListening(strategy.name(in: scenario), declared.title), at: declared.range,
            shownBy: play.choices))
      }
    }
  }
}
