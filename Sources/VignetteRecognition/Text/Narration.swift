/// What the trainee would do rather than say: "Ask her how she sees it".
enum Narration {
  /// The words turned to the patient where they tell of talking to the patient; otherwise as they are.
  static func turned(_ tokens: [Token]) -> [Token] {
    let words = tokens.compactMap(\.word)
    guard isTold(words) else { return tokens }
    return tokens.map { token in
      guard case .word(let word) = token, let other = second[word] else { return token }
      return .word(other)
    }
  }

  private static func isTold(_ words: [String]) -> Bool {
    guard !words.contains("you"), !words.contains("your") else { return false }
    let rest = openings.first { words.starts(with: $0) }.map { words.dropFirst($0.count) } ?? words[...]
    guard let verb = rest.first else { return false }
    return verbs.contains(verb) || rest.dropFirst().first.map { verbs.contains("\(verb) \($0)") } == true
  }

  /// The longer before what they begin with.
  private static let openings = [
    ["i", "would", "like", "to"], ["i", "want", "to"], ["i", "would"], ["i", "will"], ["let", "me"], ["i"],
  ]

  private static let verbs = Set(
    """
    ask,enquire,inquire,check,find out,explore,tell,explain,say,suggest,reassure,invite,encourage,remind,warn,comment,\
    point out,acknowledge,validate,express,reflect,recap,offer,describe,outline,propose,own up,apologize,agree,take,\
    get,give,link,draw,make,order,insist,instruct,contradict,dispute,play down,brush off
    """.split(separator: ",").map(String.init))

  private static let second = [
    "her": "you", "him": "you", "she": "you", "he": "you", "his": "your", "hers": "yours", "himself": "yourself",
    "herself": "yourself", "patient": "you",
  ]
}
