import VignetteSource
import VignetteVerification

/// Writes the solutions of cases into a folder, to be installed with them.
enum SolutionExport {
  /// Solves each case that is called for.
  static func run(_ arguments: Arguments, to folder: String, _ loader: CaseLoader) throws -> ExitCode {
    var budget = SearchBudget(try SearchOptions(arguments), cases: arguments.words.count - 1)
    for name in arguments.words.dropFirst() {
      let loaded = try loader.load(calledFor: name)
      let watch = budget.next()
      let solution = SolutionStore.found(loaded, budget.conditions(watch))
      watch.clear()
      guard let solution else {
        throw CommandFailure(.undecided, "\(loaded.caseFile.name): it is too large to be solved within the limits")
      }
      try keep(solution, of: loaded, in: folder)
    }
    return .fine
  }

  private static func keep(_ solution: Solution, of loaded: LoadedCase, in folder: String) throws(CommandFailure) {
    do {
      try SolutionStore.keep(solution, of: loaded, in: folder, mode: 0o644)
    } catch {
      throw CommandFailure(.unusable, error.description)
    }
  }
}
