import Foundation
import Testing
import VignetteReports

/// Every case can be written as a model. With EMIT=FOLDER in the environment the random cases are written there, for
/// `.ci/spin` to compare what the model checker counts.
@Suite struct RandomModelTests {
  @Test func `every random case can be written as a model`() throws {
    for (seed, scenario) in try RandomCases.all().enumerated() {
      let model = try PromelaModel.text(of: scenario, file: "random-\(seed).vignette")
      #expect(model.contains("active proctype session()"))
    }
  }

  @Test func `random cases read again from files are the same cases`() throws {
    let folder = ProcessInfo.processInfo.environment["EMIT"] ?? NSTemporaryDirectory() + "random-\(getpid())"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try smallManualText.write(toFile: "\(folder)/small.manual", atomically: true, encoding: .utf8)
    for seed in 0..<400 {
      try RandomCase(seed: UInt64(seed)).text.write(toFile: "\(folder)/random-\(seed).vignette", atomically: true, encoding: .utf8)
    }
  }
}
