/// What SARIF tells of one kind of result: its name, and what it means.
struct SarifRule {
  /// The name by which results call it.
  let id: String
  /// How much it weighs where a result does not say otherwise.
  let level: SarifLog.Level
  /// What it means and what to do, in a few sentences.
  let text: String

  /// The rule as it is written. The first sentence is told where there is little room.
  var record: SarifLog.Rule {
    SarifLog.Rule(
      id: id, name: id, shortDescription: SarifLog.Message(text: firstSentence),
      fullDescription: SarifLog.Message(text: text), help: SarifLog.Message(text: text),
      defaultConfiguration: SarifLog.Configuration(level: level))
  }

  private var firstSentence: String {
    var sentence = ""
    for character in text {
      if character == " ", sentence.hasSuffix(".") { break }
      sentence.append(character)
    }
    return sentence
  }
}
