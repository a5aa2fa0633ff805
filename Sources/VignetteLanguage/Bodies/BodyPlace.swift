/// Where a body stands, which decides what its lines may be.
enum BodyPlace: Sendable {
  case visit, scene, intervention, reaction, ending, rule, otherwise, outOfTime, manualReply

  /// Whether a line may lead to a scene or an ending.
  var allowsLead: Bool {
    switch self {
    case .visit, .scene, .intervention, .rule, .otherwise: true
    case .reaction, .ending, .outOfTime, .manualReply: false
    }
  }

  /// Whether a line may earn or cost points.
  var allowsCredit: Bool {
    switch self {
    case .intervention: true
    case .visit, .scene, .reaction, .ending, .rule, .otherwise, .outOfTime, .manualReply: false
    }
  }

  /// Whether lines may be anything but words.
  var allowsEffects: Bool {
    switch self {
    case .manualReply: false
    case .visit, .scene, .intervention, .reaction, .ending, .rule, .otherwise, .outOfTime: true
    }
  }

  /// How messages call it.
  var name: String {
    switch self {
    case .visit: "a visit"
    case .scene: "a scene"
    case .intervention: "an intervention"
    case .reaction: "a reaction"
    case .ending: "an ending"
    case .rule: "a \"whenever\""
    case .otherwise: "\"otherwise\""
    case .outOfTime: "\"out of time\""
    case .manualReply: "a manual's \"default\""
    }
  }
}
