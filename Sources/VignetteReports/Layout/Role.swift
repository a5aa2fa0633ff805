/// What a stretch of text is, which decides how a terminal shows it.
package enum Role: Hashable, Sendable {
  /// Plain text.
  case plain
  /// A heading.
  case heading
  /// The name of somebody who speaks.
  case speaker
  /// What a patient or character says.
  case speech
  /// What can be seen or heard.
  case stage
  /// What the trainee says.
  case trainee
  /// What the coach or the debrief remarks.
  case coach
  /// What stands back: places, counts, hints on use.
  case quiet
  /// What is emphasised.
  case emphasis
  /// What went well.
  case good
  /// What went badly, and errors.
  case bad
  /// Warnings.
  case warning

  /// The numbers of the terminal's select-graphic-rendition sequence (ECMA-48, 8.3.117); empty for plain text.
  var rendition: String {
    switch self {
    case .plain, .speech: ""
    case .heading: "1"
    case .speaker: "1"
    case .stage: "3"
    case .trainee: "36"
    case .coach: "33"
    case .quiet: "2"
    case .emphasis: "1;3"
    case .good: "32"
    case .bad: "31"
    case .warning: "33"
    }
  }
}
