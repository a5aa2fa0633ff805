/// Contractions and shorthand written out, with and without their apostrophes.
enum Contractions {
  /// The words that a typed word stands for.
  static func expand(_ word: String) -> [String] {
    if let whole = wholes[word] { return whole.split(separator: " ").map(String.init) }
    guard word.utf8.contains(UInt8(ascii: "'")) else { return [word] }
    for (ending, written) in endings where word.hasSuffix(ending) && word.utf8.count > ending.utf8.count {
      let stem = String(word.dropLast(ending.count)).filter { $0 != "'" }
      return [stem] + written.split(separator: " ").map(String.init)
    }
    return [word.filter { $0 != "'" }]
  }

  private static let endings: KeyValuePairs<String, String> = [
    "n't": "not", "'m": "am", "'re": "are", "'ve": "have", "'ll": "will", "'d": "would", "'s": "",
  ]

  private static let wholes: [String: String] = [
    "can't": "can not", "cannot": "can not", "won't": "will not", "shan't": "shall not", "ain't": "is not",
    "let's": "let us", "gonna": "going to", "gotta": "got to", "wanna": "want to", "kinda": "kind of",
    "sorta": "sort of", "dunno": "do not know", "lemme": "let me", "gimme": "give me", "dont": "do not",
    "cant": "can not", "wont": "will not", "didnt": "did not", "doesnt": "does not", "isnt": "is not",
    "wasnt": "was not", "arent": "are not", "werent": "were not", "havent": "have not", "hasnt": "has not",
    "hadnt": "had not", "wouldnt": "would not", "couldnt": "could not", "shouldnt": "should not",
    "im": "i am", "ive": "i have", "youre": "you are", "youve": "you have", "youll": "you will",
    "thats": "that is", "whats": "what is", "theres": "there is", "theyre": "they are", "hes": "he is",
    "shes": "she is", "weve": "we have", "hows": "how is", "wheres": "where is", "whos": "who is",
    "itll": "it will", "u": "you", "ur": "your", "r": "are", "pls": "please", "plz": "please",
    "bc": "because", "cos": "because", "coz": "because", "cuz": "because", "tho": "though",
    "thru": "through", "ok": "okay", "meds": "medications", "med": "medication",
    "abt": "about", "w": "with", "w/o": "without", "wo": "without", "b4": "before",
    "smth": "something", "sth": "something",
    "ppl": "people", "wk": "week", "wks": "weeks", "hr": "hour", "hrs": "hours", "yr": "year", "yrs": "years",
    "nite": "night", "nites": "nights", "2nite": "tonight", "tonite": "tonight", "2day": "today",
    "2morrow": "tomorrow", "tmrw": "tomorrow", "gr8": "great", "thx": "thanks", "sry": "sorry", "hv": "have",
    "shd": "should", "wld": "would", "cld": "could", "idk": "i do not know", "msg": "message", "msgs": "messages",
    "appt": "appointment", "n": "and", "ud": "you would", "uve": "you have", "ya": "you", "y": "why",
    "si": "suicidal thoughts", "sh": "self harm", "otc": "over the counter", "etoh": "alcohol",
    "rx": "prescription", "hx": "history", "sx": "symptoms", "dx": "diagnosis", "tx": "treatment",
  ]
}
