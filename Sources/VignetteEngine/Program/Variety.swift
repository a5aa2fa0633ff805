/// The wordings among which one is shown. Which one is the session's to say, and changes nothing.
package struct Variety: Hashable, Sendable {
  /// For each wording its place in the program's instructions.
  let starts: [Int32]
  /// For each wording what it is about, in the form in which it is mentioned.
  private let topics: [[String]]
  /// The wordings that are about nothing, by their places.
  let general: [Int]

  /// A variety of variants, each with its place in the program's instructions.
  init(_ variants: [Variant], starts: [Int32]) {
    self.starts = starts
    topics = variants.map { $0.topics.map(\.mentionedForm) }
    general = variants.indices.filter { variants[$0].topics.isEmpty }
  }

  /// The first wording that is about something which words mention.
  func wording(about words: Wording) -> Int? {
    let longest = topics.joined().map { $0.split(separator: " ").count }.max()
    guard let longest else { return nil }
    let mentioned = words.mentionedForms(ofWords: longest)
    return topics.firstIndex { $0.contains(where: mentioned.contains) }
  }
}
