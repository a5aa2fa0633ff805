import VignetteSource

/// What is said of manuals.
extension DiagnosticMessage {
  static func misplacedField(_ field: String, under owner: String) -> DiagnosticMessage {
    DiagnosticMessage(.misplacedField, "\"\(field)\" cannot stand under \"\(owner)\"", hint: "take it out")
  }

  static let expectedMean = DiagnosticMessage(
    .expectedMean, "a derived name is the mean of dynamics", hint: "write  mean of bond, tasks, goals")

  static func servesAndViolates(_ move: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .servesAndViolates, "\"\(move)\" serves and violates at once",
      hint: "keep one; a case can say otherwise where it is used")
  }

  static let movePoints = DiagnosticMessage(
    .movePoints, "a principle needs a whole number from 1 to 9 behind it",
    hint: "such as  serves: ambivalence 2, patient 1")

  static let weightsNeedComma = DiagnosticMessage(
    .movePoints, "principles on one line are separated by commas", hint: "such as  serves: ambivalence 2, patient 1")

  static let badRating = DiagnosticMessage(
    .badRating, "bands are names with their least ratings, falling from at most 100 to 0",
    hint: "such as  rating: exemplary 85, competent 65, emerging 40, not yet 0")
}
