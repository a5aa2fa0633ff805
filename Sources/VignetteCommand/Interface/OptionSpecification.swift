/// An option as a command takes it.
struct OptionSpecification {
  /// The option.
  let name: OptionName
  /// What stands for its value in help, such as `FILE`; nothing where it takes none.
  let value: String?
  /// The values it can have; empty where any will do.
  let choices: [String]
  /// What it does, in a few words.
  let summary: String

  init(_ name: OptionName, value: String? = nil, choices: [String] = [], _ summary: String) {
    self.name = name
    self.value = value ?? (choices.isEmpty ? nil : choices.joined(separator: "|"))
    self.choices = choices
    self.summary = summary
  }

  /// The option with its value, as help shows it.
  var usage: String { value.map { "\(name.flag) \($0)" } ?? name.flag }
}
