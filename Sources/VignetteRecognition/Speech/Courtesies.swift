/// What is said for manners' sake, and calls for a nod rather than an answer.
enum Courtesies {
  /// Whether an utterance holds nothing but courtesies.
  static func fill(_ text: String) -> Bool { fill(Tokenizer.tokens(of: text).compactMap(\.word)) }

  /// Whether words are nothing but courtesies.
  static func fill(_ words: [String]) -> Bool {
    guard !words.isEmpty, words.count <= most else { return false }
    var place = 0
    while place < words.count {
      guard let length = length(at: place, words) else { return false }
      place += length
    }
    return words.contains { !fillers.contains($0) }
  }

  /// The length of the longest courtesy that begins there; a filler counts as one, a title with its name as two.
  private static func length(at place: Int, _ words: [String]) -> Int? {
    if titles.contains(words[place]), place > 0 { return min(2, words.count - place) }
    let fitting = turns[words[place]]?.filter { words[place...].starts(with: $0) } ?? []
    return fitting.map(\.count).max() ?? (fillers.contains(words[place]) ? 1 : nil)
  }

  private static let most = 12
  private static let titles: Set<String> = ["mr", "mrs", "ms", "miss", "dr", "professor"]
  private static let fillers = Set(
    "there again everybody everyone then well so very much a lot doctor and now for today all please oh"
      .split(separator: " ").map(String.init))

  private static let turns: [String: [[String]]] = {
    let phrases = text.split(whereSeparator: { $0 == "," || $0 == "\n" }).map {
      Tokenizer.tokens(of: String($0)).compactMap(\.word)
    }
    return Dictionary(grouping: phrases, by: { $0.first ?? "" })
  }()

  private static let text = """
    hello, hi, hey, hiya, howdy, good morning, morning, good afternoon, afternoon, good evening, evening, good day
    nice to meet you, pleased to meet you, good to meet you, nice to see you, good to see you, welcome, welcome back
    come in, come on in, take a seat, have a seat, sit down, please sit, make yourself comfortable
    how are you, how are you doing, how do you do, how is it going, how are things
    thanks, thank you, thank you for coming, thanks for coming, thank you for coming in, thanks for coming in, thanks for that, cheers, ta, many thanks
    thank you for your time, thanks for waiting, thank you for waiting
    ok, okay, okey, k, right, sure, alright, all right, fine, yes, yeah, yep, yup, aha, ah, uh huh, uh, um, umm
    hm, hmm, hmmm, hmmmm, mm, mmm, mhm, mm hm, mm hmm, er, erm, oh, i see, got it, of course, indeed, great, good
    sorry i am late, i am sorry i am late, sorry for being late, sorry to be late, sry im late, sry i am late
    sorry i was late, apologies for being late, sorry for the delay, sorry for the wait, sorry to keep you waiting
    excuse me, pardon, pardon me, pardon me i am late, bless you, sorry about that, one moment, just a moment
    just a second, one second, bear with me, bye, goodbye, bye bye, good bye, see you, take care, have a good day
    have a nice day, you are welcome, no problem, no worries, cool, lol, haha, wow
    """
}
