/// What the denials of an utterance reach: in "I won't add another one, let's talk" the words up to the comma.
///
/// What only a condition denies ("if you don't take it") and what asks ("why don't we …?", "haven't you …?") denies
/// nothing.
struct DenialReach {
  /// The words, in order.
  private(set) var words: [String] = []
  /// For each word whether a denial reaches it.
  private(set) var isDenied: [Bool] = []
  /// For each word whether it stands in a condition.
  private(set) var isCondition: [Bool] = []
  /// How many denials there are.
  private(set) var count = 0
  /// Whether one of the first words is a denial, as in "I'm not going to".
  private(set) var beginsDenying = false

  private var left = 0
  private var hasContent = false
  private var clauseStart = 0
  private var inCondition = false

  /// What the denials of tokens reach.
  init(_ tokens: [Token]) {
    let all = tokens.map(\.word)
    for (place, word) in all.enumerated() {
      guard let word else {
        endClause()
        continue
      }
      read(word, next: place + 1 < all.count ? all[place + 1] ?? "" : "")
    }
  }

  /// What the denials of a text reach.
  init(_ text: String) { self.init(Narration.turned(Tokenizer.tokens(of: text))) }

  private mutating func endClause() {
    left = 0
    inCondition = false
    clauseStart = words.count
  }

  private mutating func read(_ word: String, next: String) {
    if DenialReach.breaks.contains(word) { endClause() }
    if DenialReach.conditions.contains(word) { (left, inCondition) = (0, true) }
    if beginsAnew(word, next) { (left, inCondition) = (0, false) }
    let denies = denies(word, next)
    words.append(word)
    isCondition.append(inCondition)
    isDenied.append(!denies && left > 0)
    if denies { open(word) } else { pass(word) }
  }

  private mutating func open(_ word: String) {
    count += 1
    if words.count <= DenialReach.beginning { beginsDenying = true }
    left = left > 0 && DenialReach.undoing.contains(word) ? 0 : DenialReach.reach
    hasContent = false
  }

  private mutating func pass(_ word: String) {
    guard left > 0, !DenialReach.small.contains(word) else { return }
    left -= 1
    if !DenialReach.thinking.contains(word) { hasContent = true }
  }

  /// Whether somebody begins to say what will be done, after something was denied or a condition told.
  private func beginsAnew(_ word: String, _ next: String) -> Bool {
    guard left > 0 || inCondition else { return false }
    guard let last = words.last, last != "that", !DenialReach.conditions.contains(last) else { return false }
    if inCondition { return DenialReach.doers.contains(word) }
    guard hasContent else { return false }
    if word == "let" || word == "its" { return true }
    return DenialReach.subjects.contains(word) && DenialReach.auxiliaries.contains(next)
  }

  private func denies(_ word: String, _ next: String) -> Bool {
    guard !inCondition else { return false }
    switch word {
    case "not": return !(next == "only" || isAsking(next) || words[clauseStart...].contains("why"))
    case "no": return !DenialReach.subjects.contains(next) && next != "let"
    case "instead": return next == "of"
    case "than": return words.last == "more" || words[clauseStart...].contains(where: DenialReach.preferring.contains)
    case "hold": return next == "off"
    case "wrong": return next == "to" || next == "of"
    default: return DenialReach.denials.contains(word) || (next == "to" && DenialReach.warning.contains(word))
    }
  }

  /// Whether "not" belongs to a question, as in "haven't you".
  private func isAsking(_ next: String) -> Bool {
    guard DenialReach.subjects.contains(next), let last = words.last else { return false }
    return DenialReach.auxiliaries.contains(last) && words.count - 1 <= clauseStart + 1
  }

  /// Whether a word denies, or has no weight of its own.
  static func isSmall(_ word: String) -> Bool { small.contains(word) || word == "not" || denials.contains(word) }

  /// How many words of weight a denial reaches.
  private static let reach = 7
  private static let beginning = 5
  private static let denials = set(
    "never nobody nothing none without neither nor refuse avoid refusing avoiding against")
  /// Before "to" they deny what follows: "it would be dangerous to".
  private static let warning = set("mistake dangerous unsafe unwise foolish early soon reckless risky irresponsible")
  private static let preferring = set("rather sooner")
  private static let undoing = set("not without")
  private static let breaks = set("but because so though although until unless while")
  private static let conditions = set("if unless until when whenever")
  private static let doers = set("i we let then")
  private static let subjects = set("i we you it he she they that this there")
  private static let auxiliaries = set(
    """
    am are is was were do does did have has had will would can could shall should may might
    """)
  private static let thinking = set(
    """
    think believe want say saying suppose feel know see mean suggest going like wish need intend plan sure promise tell \
    pretend guarantee claim swear thinks thought thinking believes believed says said tells told saying \
    suggests
    """)
  private static let small = set(
    """
    a an the of to in on at for with and or but is are was were be been being am it its this that these those there \
    here as by from do does did has had will would can could shall should may might i me my we us our you your yours \
    he him his she her they them their so just very really about into over if then than also too get got some any one \
    let please well okay yes
    """)

  private static func set(_ text: String) -> Set<String> { Set(text.split(separator: " ").map(String.init)) }
}
