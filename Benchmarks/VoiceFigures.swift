import VignetteEngine
import VignetteRecognition

/// How much of whole plays in typed words is understood, and what is not.
enum VoiceFigures {
  /// Prints, for each play in the folder beside the utterances, a line of figures, and each line that was not understood.
  static func run(besides utterances: String, scenarios: String) {
    let plays = String(utterances[..<(utterances.lastIndex(of: "/") ?? utterances.startIndex)]) + "/Plays"
    var lines = 0, understood = 0, atOnce = 0, wrong = 0
    for play in CaseFiles.names(ending: ".tsv", in: plays) {
      let name = play.prefix { $0 != "." }
      guard let scenario = CaseFiles.scenario("\(scenarios)/\(name).vignette"),
        let text = CaseFiles.text("\(plays)/\(play)")
      else { continue }
      let recognizer = Recognizer(scenario)
      let heard = TypedPlay(text, manual: scenario.manual).heard(by: recognizer)
      let missed = heard.filter { !$0.isUnderstood }
      print("typed play \(play): \(heard.count - missed.count) of \(heard.count) lines understood within one step")
      for line in missed { print(VoiceFigures.missed(line, recognizer)) }
      lines += heard.count
      understood += heard.count - missed.count
      atOnce += heard.count { $0.isUnderstood && $0.understanding.isSure }
      wrong += missed.count { $0.isTakenWrongly }
    }
    print(
      "typed plays: \(understood) of \(lines) lines understood within one step, \(atOnce) of them at once; \(wrong) taken "
        + "wrongly")
  }

  private static func missed(_ line: TypedPlay.HeardLine, _ recognizer: Recognizer) -> String {
    let meant = line.line.meant.map { recognizer.manual.moves[$0].id }.sorted().joined(separator: ",")
    let labels = line.understanding.choices.map { recognizer.label(of: $0, for: line.line.words) }
    let taken = labels.map { "\"\($0)\"" }.joined(separator: " ")
    let verdict = line.isTakenWrongly ? "taken for" : taken.isEmpty ? "declined" : "asked"
    return "  \(meant): \(line.line.words)\n    \(verdict) \(taken)"
  }
}
