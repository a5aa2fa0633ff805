import VignetteEngine
import VignetteSource

/// Parentheses in what somebody says. In the middle or at the end they show what is done meanwhile, as in a printed play;
/// at the beginning, or left open, they are surely not meant so.
extension CaseChecks {
  mutating func checkSpeech() {
    for statement in statements {
      guard case .speech(let speech) = statement.kind else { continue }
      let words = speech.text.words
      if words.first == "(" {
        report(.spokenManner(speech.name, words.firstInParentheses), at: statement.range)
      } else if words.isLeftOpen {
        report(.openParenthesis, at: statement.range)
      }
    }
  }
}

extension Text {
  /// Its words, without the values it shows.
  fileprivate var words: String {
    parts.map { part in
      switch part.content {
      case .words(let words): words
      case .value: ""
      }
    }.joined()
  }
}

extension String {
  /// What stands between the first parentheses.
  fileprivate var firstInParentheses: String {
    String(drop { $0 != "(" }.dropFirst().prefix { $0 != ")" })
  }

  /// Whether a parenthesis is opened and not closed.
  fileprivate var isLeftOpen: Bool {
    reduce(0) { depth, character in
      character == "(" ? depth + 1 : character == ")" ? max(0, depth - 1) : depth
    } > 0
  }
}
