/// What a prescriber may do with words, or say that it is not done: the deeds whose denial turns a move round.
enum Deed: Int, CaseIterable, Sendable {
  case more, less, change, promise, leave, insist, reassure, blame, dismiss, contradict, punish, believe, join, allow
  case care, hear, harm, numb

  /// Its words, beginnings of words (ending in `*`) and turns of phrase, as in the lexicon.
  var words: String {
    switch self {
    case .more:
      """
      add, adding, adds, augment*, prescrib*, give you, giving you, give him, give her, write you, writing you, start, \
      starting, restart*, put you on, another pill, another tablet, another one, another medication, another medicine, \
      another drug, another bottle, another prescription, anything for, something for, anything new, something new, \
      new pill, new pills, new tablet, new tablets, new medication, new medicine, new drug, new prescription, \
      more pills, more tablets, more medication, more medications, more medicine, more drugs, raise, raising, increas*, \
      doubl*, bump*, go up, going up, up your, up the, put up, higher, stronger, top up, step up, change*, changing, \
      adjust*, alter*, touch*
      """
    case .less:
      """
      stop, stops, stopping, quit, quitting, taper*, withdraw*, discontinu*, come off, coming off, take you off, \
      taking you off, cut, cutting, halv*, reduc*, lower*, bring down, go down, going down, cancel*, drop, dropping, \
      cold turkey, change*, changing, adjust*, alter*, touch*
      """
    case .change: "switch*, swap*, replac*, change*, changing, adjust*, alter*, touch*"
    case .promise:
      """
      promis*, guarantee*, fix, fixing, cure, curing, rescu*, save you, saving you, get you well, make you well, \
      make you better, make it go away, take care of everything, solve
      """
    case .leave:
      """
      discharg*, give up, giving up, given up, abandon*, stop seeing, stop treating, wash my hands, \
      find another, find someone else, leave you, leaving you, send you away, sending you away, throw you out, \
      throwing you out, kick you out, close your file, transfer*, section, refer you, end our work, drop you, \
      dropping you, hand you over, get rid of you, turn you away
      """
    case .insist:
      """
      must, have to, need to, has to, got to, insist*, order, ordering, orders, forc*, obey, make you, demand*, comply, \
      do as i, do what i, follow my, tell you to
      """
    case .reassure: "be fine, be okay, be alright, be all right, nothing to worry, to worry, turn out well, just fine"
    case .blame:
      """
      lazy, laziness, fault, blam*, asham*, shame*, weak, stupid*, liar*, lying, addict*, drug seeking, drugseeking, \
      fake, faking, manipulat*, pathetic, selfish, childish, crazy, non compliant, noncompliant, attention seeking, \
      hopeless, useless, failure, wasting, drama*, ungrateful, difficult
      """
    case .dismiss:
      """
      in your head, exaggerat*, overreact*, overthink*, over thinking, imagining, silly, fuss*, trivial, big deal, \
      minor
      """
    case .contradict:
      "wrong, nonsense, rubbish, ridiculous, untrue, contradict*, argu*, mistaken, incompetent, useless"
    case .punish: "sarcas*, punish*, lectur*, scold*, threaten*, warn*"
    case .believe: "believe, believing, trust, trusting"
    case .join: "together, jointly, with you, both of us"
    case .allow: "normal, natural, ordinary, understandable, allowed"
    case .care: "care, sorry, apologiz*, bother"
    case .hear: "hear, listen*, tell me, let me know, ask, asking, know what, interested, talk about, discuss*"
    case .harm: "kill, kills, harm*, danger*, destroy*, ruin*, damag*, poison*, toxic, death"
    case .numb: "numb, numbs, numbed, numbing, numbness, hide, hiding, avoid*"
    }
  }

  /// The deeds of words, by the concepts of their lexicon.
  static let lexicon = Lexicon(allCases.map { "\($0): \($0.words)" }.joined(separator: "\n"))

  /// The deed that a concept of the lexicon stands for.
  static let ofConcept = Dictionary(
    uniqueKeysWithValues: allCases.map { (FeatureKey(.concept, "\($0)".utf8), $0) })
}
