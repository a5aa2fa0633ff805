import VignetteEngine

/// By what names the people of a case can be called: the whole name, or any word of it that nobody else has.
struct PeopleNames {
  private var speakers: [NameKey: Set<Int>] = [:]
  private var wholeNames: [NameKey: Int] = [:]
  /// Every name somebody can be called by, as it is written.
  private(set) var callable: [String] = ["You"]

  /// Whether everybody is known; where somebody could not be read, any name may be theirs.
  private let isWhole: Bool

  /// The names of some people, the patient first.
  init(_ people: [Person], isWhole: Bool = true) {
    self.isWhole = isWhole
    for (index, person) in people.enumerated() {
      wholeNames[NameKey(person.name)] = index
      callable.append(person.name)
      for word in PeopleNames.words(of: person.name) { speakers[NameKey(word), default: []].insert(index) }
    }
    for word in people.flatMap({ PeopleNames.words(of: $0.name) }) where speakers[NameKey(word)]?.count == 1 {
      callable.append(word)
    }
  }

  /// What a name stands for.
  enum Meaning {
    /// Somebody who can speak.
    case speaker(Speaker)
    /// Several people have this word in their names.
    case several
    /// Nobody here is called so.
    case nobody
  }

  /// Who is called by a name.
  func meaning(of name: String) -> Meaning {
    if name == "You" { return .speaker(.trainee) }
    let key = NameKey(name)
    if let person = wholeNames[key] { return .speaker(.person(person)) }
    guard let people = speakers[key] else { return isWhole ? .nobody : .speaker(.trainee) }
    guard people.count == 1, let person = people.first else { return .several }
    return .speaker(.person(person))
  }

  /// The name of somebody here with which some words begin, such as that of "Ines says"; nothing where there is none.
  func speaker(beginning name: String) -> String? {
    let words = name.split(separator: " ").map(String.init)
    return (1..<max(1, words.count)).reversed().lazy.map { words.prefix($0).joined(separator: " ") }
      .first { callable.contains($0) }
  }

  private static func words(of name: String) -> [String] {
    let words = name.split(whereSeparator: \.isWhitespace).map(String.init).filter { !isTitle($0) }
    return words.count > 1 || name != words.first ? words : []
  }

  private static func isTitle(_ word: String) -> Bool {
    word.hasSuffix(".") || titles.contains(word.lowercased())
  }

  private static let titles: Set<String> = [
    "dr", "mr", "mrs", "ms", "miss", "mx", "prof", "professor", "doctor", "sir", "dame", "lady", "lord", "nurse",
    "sister", "brother", "father", "rabbi", "imam", "reverend", "pastor", "judge",
  ]
}
