/// British spelling made American, so that both count as one.
enum Spelling {
  /// A word in American spelling.
  static func american(_ word: String) -> String {
    if let other = words[word] { return other }
    guard word.utf8.count > 5, !keptAsTheyAre.contains(word) else { return word }
    for ending in endings where word.hasSuffix("is" + ending) && word.utf8.count >= ending.utf8.count + 5 {
      return word.dropLast(ending.count + 2) + "iz" + ending
    }
    return word
  }

  private static let endings = ["e", "ed", "es", "ing", "ation", "ations"]

  private static let words: [String: String] = [
    "mum": "mom", "mummy": "mommy", "behaviour": "behavior", "colour": "color", "favour": "favor",
    "favourite": "favorite", "honour": "honor", "neighbour": "neighbor", "counsellor": "counselor",
    "counselling": "counseling", "programme": "program", "centre": "center", "grey": "gray",
    "tyre": "tire", "learnt": "learned", "whilst": "while", "amongst": "among", "judgement": "judgment",
    "fulfil": "fulfill", "practise": "practice", "hospitalisation": "hospitalization",
    "paediatric": "pediatric", "anaesthetise": "anesthetize", "diarrhoea": "diarrhea",
    "grandad": "granddad",
  ]

  private static let keptAsTheyAre = Set(
    """
    advise advised advising arise bruise bruised comprise compromise concise cruise despise disguise \
    exercise exercised exercises expertise franchise improvise likewise noise otherwise paradise poise \
    poised praise praised precise premise promise promised promises promising raise raised raises raising \
    revise revised rise rising supervise supervised surprise surprised surprises surprising televise \
    treatise wise
    """.split(separator: " ").map(String.init))
}
