import VignetteSource
import VignetteVerification

/// Keeps solutions of cases under the hash of what they are solutions of, so that no case is explored twice: those that were
/// installed with the cases, and the user's own.
enum SolutionStore {
  /// The solution of a case, kept or found now; nothing where the case is too large. One that is found is kept; that it
  /// could not be kept is no failure.
  static func solution(of loaded: LoadedCase) -> Solution? {
    let name = name(of: loaded)
    for folder in Environment.solutionFolders {
      if let bytes = try? Files.read(Files.join(folder, name)), let kept = Solution.read(bytes, of: loaded.scenario) {
        return kept
      }
    }
    guard let solution = found(loaded) else { return nil }
    keep(solution, name, in: Environment.solutionFolders[0])
    return solution
  }

  /// The solution of a case, found now, whatever was kept.
  static func found(_ loaded: LoadedCase) -> Solution? {
    var analysis = CaseAnalysis(loaded.scenario, under: SearchConditions(workers: .all))
    return analysis.earnings().map { Solution($0) }
  }

  /// The name of the file: it differs with the case, the manual and the program.
  private static func name(of loaded: LoadedCase) -> String {
    let hashes = [loaded.caseFile, loaded.manualFile].map { ContentHash($0.bytes).description }
    return ContentHash(of: ([Version.current] + hashes).joined(separator: "\n")).description + ".solution"
  }

  private static func keep(_ solution: Solution, _ name: String, in folder: String) {
    try? Files.makeFolder(folder)
    try? Files.write(solution.bytes, to: Files.join(folder, name), mode: 0o600)
  }
}
