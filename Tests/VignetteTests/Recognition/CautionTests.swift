import Testing
import VignetteEngine
import VignetteRecognition

/// What may never be taken without asking, and what is not even asked about.
@Suite struct CautionTests {
  private static let models = [bookModel, plainBookModel]

  /// How many answers of each model to a table fit a condition on the answer and the first move on offer.
  private func count(
    _ name: String, where fits: (EvaluatedRow) -> Bool
  ) throws -> [Int] {
    try CautionTests.models.map { try figures(name, $0).rows.count(where: fits) }
  }

  private func taken(_ row: EvaluatedRow) -> Int? {
    switch row.answer {
    case .sure(let move), .notOpen(let move): move
    case .unsure, .both, .nothing: nil
    }
  }

  private func asked(_ row: EvaluatedRow) -> [Int] {
    switch row.answer {
    case .unsure(let moves): moves
    case .both(let first, let second): [first, second]
    case .sure, .notOpen, .nothing: []
    }
  }

  private func denied(_ row: EvaluatedRow) -> Int? { row.row.offered?.first }

  @Test(arguments: ["refusals", "denials"])
  func `what the words say is not done is hardly ever taken for done, and seldom asked about`(name: String) throws {
    let rows = try utterances(name).count
    #expect(try count(name) { taken($0) == denied($0) }.allSatisfy { 50 * $0 <= rows })
    #expect(try count(name) { asked($0).first == denied($0) }.allSatisfy { 8 * $0 <= rows })
    #expect(try count(name) { row in asked(row).contains { $0 == denied(row) } }.allSatisfy { 6 * $0 <= rows })
  }

  @Test func `what attacks the patient is never taken for something good`() throws {
    #expect(
      try count("hostile") { row in taken(row).map { bookManual.moves[$0].sense != .poor } ?? false } == [0, 0])
  }

  @Test func `what attacks the patient is understood as something poor, or that is asked about`() throws {
    let rows = try utterances("hostile").count
    let poor = try count("hostile") { row in
      ([taken(row)].compactMap(\.self) + asked(row)).contains { bookManual.moves[$0].sense == .poor }
    }
    #expect(poor.allSatisfy { 10 * $0 >= 9 * rows })
  }

  @Test func `courtesies mean no move`() throws {
    #expect(try count("courtesies") { $0.answer != .nothing } == [0, 0])
  }

  @Test func `what begins as a courtesy and says more is understood`() throws {
    for model in CautionTests.models {
      let figures = try figures("no-courtesies", model)
      #expect(figures.understoodWithinOneStep == figures.rows.count)
    }
  }
}
