import VignetteEngine
import VignetteReports

/// Words that were not understood at once, taken from the records on this machine.
extension RecordCommands {
  /// A wording that a trainee said was meant as a move.
  private struct Correction: Encodable {
    let move: String
    let words: String
    let record: String
  }

  /// Lists the wordings of which it was asked what they meant, under the moves that were meant, as phrases to add.
  static func listPhrases(_ format: String?) throws -> ExitCode {
    let found = RecordStore.own.paths.flatMap { corrections(in: $0) }
    if format == "json" { return print(JSONText.pretty(["phrases": found])) }
    guard !found.isEmpty else {
      return print("There is nothing to add: no record holds words of which it was asked what they meant.\n")
    }
    let moves = Set(found.map(\.move)).sorted()
    return print(moves.map { move in "\(move)\n" + lines(of: found.filter { $0.move == move }) }.joined())
  }

  private static func lines(of corrections: [Correction]) -> String {
    var seen: Set<String> = []
    return corrections.filter { seen.insert(Wording($0.words).key).inserted }.map { "  - \"\($0.words)\"\n" }.joined()
  }

  private static func corrections(in path: String) -> [Correction] {
    guard let record = try? RecordReader.read(path), let replay = try? Replay(record) else { return [] }
    let scenario = replay.loaded.scenario
    return record.entries.compactMap { entry in
      guard entry.asked != nil, let words = entry.words else { return nil }
      let taken = entry.intervention.map { scenario.manual.moves[scenario.teachingCase.interventions[$0].move].id }
      return (entry.move ?? taken).map { Correction(move: $0, words: words, record: record.id) }
    }
  }
}
