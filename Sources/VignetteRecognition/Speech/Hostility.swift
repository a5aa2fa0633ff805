/// How openly words attack whom they are said to.
enum Hostility: Int, Comparable, Sendable {
  /// Not that can be seen.
  case none
  /// They press or blame.
  case blaming
  /// They insult, mock or swear at.
  case open

  static func < (one: Hostility, other: Hostility) -> Bool { one.rawValue < other.rawValue }

  /// How openly an utterance attacks. What it denies ("I don't think you're lazy"), and what it asks of what others
  /// said or the patient feels ("did he call you lazy?"), attacks nobody.
  init(_ reach: DenialReach) {
    var found = Hostility.none
    for place in reach.words.indices where !reach.isDenied[place] {
      let own = Hostility.lexicon.concepts(of: reach.words[place])
      for concept in Hostility.lexicon.concepts(at: place, of: reach.words, own) {
        found = max(found, Hostility.weight(of: concept, at: place, reach.words))
      }
    }
    self = found
  }

  private static func weight(of concept: FeatureKey, at place: Int, _ words: [String]) -> Hostility {
    switch concept {
    case attack: .open
    case blame: .blaming
    case slight: begins(place, words) ? .blaming : .none
    case insult: isAimed(at: place, words) ? .open : .none
    default: .none
    }
  }

  private static func begins(_ place: Int, _ words: [String]) -> Bool {
    place == 0 || openers.contains(words[place - 1])
  }

  /// Whether an insult is meant for the one spoken to: "you are such a liar", not "did she call you a liar".
  private static func isAimed(at place: Int, _ words: [String]) -> Bool {
    guard let you = words[..<place].lastIndex(of: "you") else { return words.count < 4 }
    let between = words[(you + 1)..<place]
    return between.count <= 8 && between.allSatisfy { linking.contains($0) || !lexicon.concepts(of: $0).isEmpty }
      && !words[..<you].contains(where: telling.contains)
  }

  private static let openers = set("just come on and please so now enough oh")
  private static let linking = set(
    """
    are is were was be being been such a an the just so very really too nothing but and always plain both total \
    complete little bit of drug alcohol must have got to another one more only or either simply
    """)
  private static let telling = set(
    """
    feel felt feeling call called calls tell told said says he she they think thinks thought afraid fear worry worried \
    who if
    """)

  private static func set(_ text: String) -> Set<String> { Set(text.split(separator: " ").map(String.init)) }

  private static let attack = FeatureKey(.concept, "attack".utf8)
  private static let insult = FeatureKey(.concept, "insult".utf8)
  private static let blame = FeatureKey(.concept, "blame".utf8)
  private static let slight = FeatureKey(.concept, "slight".utf8)

  private static let lexicon = Lexicon(
    """
    attack: fuck off, fuck you, fuck this, piss off, screw you, shut up, shut your, shut it, go to hell, get lost, \
      get out of my, bugger off, damn you, for god sake, for gods sake, for fuck, bullshit, what the fuck, what the hell, \
      grow up, pull yourself together, snap out of it, get a grip, get over yourself, stop whining, stop moaning, \
      stop crying, stop complaining, stop lying, stop playing games, stop wasting, quit whining, quit lying, \
      wasting my time, waste my time, waste of my time, waste of time, fed up with you, sick of you, \
      sick and tired of you, had enough of you, i hate you, cannot stand you, can not stand you, \
      what is wrong with you, what the matter with you, how dare you, are you deaf, are you stupid, lying to me, \
      lie to me, crocodile tears, oh please, boo hoo, cry me, stupid machine
    insult: liar*, lying, lazy, stupid, idiot*, moron*, pathetic, useless, junkie*, addict, addicts, manipulat*, \
      faking, faker*, childish, spoiled, selfish, ungrateful, coward*, dramatic, disgusting, ridiculous, druggie*, \
      bitch, bastard*, asshole*, arsehole*, loser*, hysterical, attention seek*, drug seeker, drug seeking, fraud, \
      nothing but trouble, waste of space, failure
    blame: your own fault, your fault, blame yourself, you just do not, you do not even, not even trying, even trying, \
      you do not want to get, you want to stay sick, only yourself, your excuses, more excuses, you are not trying, \
      you do not try, making it up, making this up, playing games, playing with me, admit it, tired of your, \
      enough of this, enough of your, i have had enough, i do not believe you, i do not believe a word, \
      you must think i am, what do you expect, your problem is, why can you not just, why will you not just, \
      can you not just, sit down now, or get out, last warning, stop this, stop it now, do as you are told, \
      people like you, not my problem, you are weak, you are crazy, you are mad, you are a burden, you are difficult, \
      so difficult, attention seeking, drug seeking, you are impossible, you are annoying
    slight: be honest, be reasonable, be sensible, be serious, calm down, behave
    """)
}
