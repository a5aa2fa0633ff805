import VignetteSource
import VignetteVerification

/// Keeps solutions of cases under the hash of what they are solutions of, so that no case is explored twice: the user's own,
/// and those that were installed with the cases.
enum SolutionStore {
  /// The solution of a case, kept or found now; nothing where the case is too large. One that is found is kept; that it
  /// could not be kept is no failure.
  static func solution(of loaded: LoadedCase) -> Solution? {
    if let kept = kept(of: loaded) { return kept }
    guard let solution = found(loaded) else { return nil }
    let own = Environment.solutionFolders[0]
    try? Files.makeFolder(own)
    try? keep(solution, of: loaded, in: own, mode: 0o600)
    removeOldest(in: own)
    return solution
  }

  /// The solution of a case, if one is kept. A file that is damaged or of something else is passed over.
  static func kept(of loaded: LoadedCase) -> Solution? {
    let subject = subject(of: loaded)
    for folder in Environment.solutionFolders {
      if let bytes = try? Files.read(Files.join(folder, name(of: subject))),
        let kept = Solution.read(bytes, of: loaded.scenario, subject: subject)
      {
        return kept
      }
    }
    return nil
  }

  /// The solution of a case, found now, whatever was kept; nothing where the case is too large. How long that takes does
  /// not decide whether it is found: a debrief must not differ from machine to machine.
  static func found(_ loaded: LoadedCase) -> Solution? {
    let watch = SearchWatch(seconds: .infinity)
    defer { watch.clear() }
    return found(loaded, SearchConditions(workers: .all, goesOn: { watch.goesOn($0) }))
  }

  /// The solution of a case, found now under some conditions; nothing where they do not let it.
  static func found(_ loaded: LoadedCase, _ conditions: SearchConditions) -> Solution? {
    var analysis = CaseAnalysis(loaded.scenario, under: conditions)
    return analysis.earnings().map { Solution($0) }
  }

  /// Writes a solution into a folder. One that is too large to be read again is left out.
  static func keep(_ solution: Solution, of loaded: LoadedCase, in folder: String, mode: UInt32) throws(FileError) {
    let subject = subject(of: loaded)
    let bytes = solution.bytes(of: subject)
    guard bytes.count <= Files.sizeLimit else { return }
    try Files.write(bytes, to: Files.join(folder, name(of: subject)), mode: mode)
  }

  /// What a solution is one of: it differs with the case, the manual and the program.
  private static func subject(of loaded: LoadedCase) -> ContentHash {
    let hashes = [loaded.caseFile, loaded.manualFile].map { ContentHash($0.bytes).description }
    return ContentHash(of: ([Version.current] + hashes).joined(separator: "\n"))
  }

  private static func name(of subject: ContentHash) -> String { "\(subject).solution" }

  /// How many solutions of their own users have: of a case that is edited, each edition has one.
  private static let limit = 50

  private static func removeOldest(in folder: String) {
    let paths = ((try? Files.names(in: folder)) ?? []).filter { $0.hasSuffix(".solution") }
      .map { Files.join(folder, $0) }
    for path in Files.oldestFirst(paths).dropLast(limit) { Files.remove(path) }
  }
}
