/// What a trainee can ask for at the prompt, beside saying something.
enum PlayCommand: String, CaseIterable {
  case help, lines, chart, hint, why, back, goto, meters, term, principles, transcript, quit

  /// The command as it is typed.
  var word: String { "/\(rawValue)" }

  /// The command with what is to be typed behind it.
  var usage: String {
    switch self {
    case .goto: "\(word) N"
    case .term: "\(word) NAME"
    case .help, .lines, .chart, .hint, .why, .back, .meters, .principles, .transcript, .quit: word
    }
  }

  /// What it does, in a few words.
  var summary: String {
    switch self {
    case .help: "what can be typed here"
    case .lines: "show what is on offer"
    case .chart: "open the patient's chart"
    case .hint: "name a principle in play (it is counted)"
    case .why: "what the last turn did, and why"
    case .back: "take back the last turn; the first way is kept"
    case .goto: "go back to turn N of the transcript and try it otherwise"
    case .meters: "show alliance and dynamics"
    case .term: "explain a word of the manual"
    case .principles: "list the principles"
    case .transcript: "show the conversation so far"
    case .quit: "leave; the session is kept"
    }
  }

  /// Whether it helps in a way that an exam does not allow.
  var isHelp: Bool {
    switch self {
    case .hint, .why, .back, .goto, .meters: true
    case .help, .lines, .chart, .term, .principles, .transcript, .quit: false
    }
  }
}
