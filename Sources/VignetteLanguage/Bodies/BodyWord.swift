/// The words that lines of a body, or lines directly under its owner, begin with.
enum BodyWord: String, CaseIterable {
  case condition = "if"
  case otherwiseIf = "else"
  case vary
  case reveal
  case rupture
  case repair
  case chart
  case credit
  case fault
  case critical
  case note
  case otherwise
  case turns
  case also
  case when
  case outcome

  /// Whether a colon follows the word.
  var takesColon: Bool {
    switch self {
    case .chart, .note, .turns, .also, .when, .outcome: true
    case .condition, .otherwiseIf, .vary, .reveal, .rupture, .repair, .credit, .fault, .critical, .otherwise: false
    }
  }

  /// Where a line that begins with the word belongs, for messages; nothing where it may stand in a body.
  var ownPlace: String? {
    switch self {
    case .otherwise: "directly under a scene"
    case .turns: "directly under a scene, before its body, or at the head of the case"
    case .also: "directly under an intervention or a reaction"
    case .when: "directly under an intervention"
    case .outcome: "directly under an ending"
    case .condition, .otherwiseIf, .vary, .reveal, .rupture, .repair, .chart, .credit, .fault, .critical, .note: nil
    }
  }
}
