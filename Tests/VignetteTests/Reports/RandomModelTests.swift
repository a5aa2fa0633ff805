import Foundation
import Testing
import VignetteReports

/// Random cases as models. The cases are left in `.build/random-cases`, where `.ci/spin` finds them to compare what a model
/// checker counts in their models.
@Suite struct RandomModelTests {
  private let folder = Repository.folder.appendingPathComponent(".build/random-cases")

  @Test func `every random case can be written as a model, and always as the same`() throws {
    for scenario in try RandomCases.all() {
      let model = try PromelaModel.text(of: scenario, file: "random.vignette")
      #expect(model.contains("active proctype session()"))
      #expect(try PromelaModel.text(of: scenario, file: "random.vignette") == model)
    }
  }

  @Test func `random cases that are left in files are read from there as they were`() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(smallManualText.utf8).write(to: folder.appendingPathComponent("small.manual"))
    for seed in UInt64(0)..<100 {
      let text = RandomCase(seed: seed).text
      try Data(text.utf8).write(to: folder.appendingPathComponent("random-\(seed).vignette"))
      #expect(try Repository.text(of: ".build/random-cases/random-\(seed).vignette") == text)
    }
  }
}
