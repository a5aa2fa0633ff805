import Testing
import VignetteEngine
import VignetteLanguage
import VignetteSource

@Suite struct FuzzTests {
  private static let shares = 0..<4

  /// Reads a case, and compiles it where nothing is wrong.
  private func readCase(_ bytes: [UInt8]) {
    let told = Told.ofCase(bytes, manual: WholeManual.manual)
    expectSound(told)
    #expect(told.teachingCase != nil || told.diagnostics.hasErrors)
    if let teachingCase = told.teachingCase { _ = Scenario(teachingCase, manual: WholeManual.manual) }
  }

  private func readManual(_ bytes: [UInt8]) { expectSound(Told.ofManual(bytes)) }

  private func truncations(_ text: String, _ share: Int, _ read: ([UInt8]) -> Void) {
    let bytes = Array(text.utf8)
    for length in stride(from: share, through: bytes.count, by: FuzzTests.shares.count) {
      read(Array(bytes[..<length]))
    }
  }

  private func mutations(_ text: String, _ share: Int, count: Int = 150, _ read: ([UInt8]) -> Void) {
    var mutation = Mutation(dice: Dice(seed: UInt64(share)))
    for _ in 0..<count { read(mutation.of(Array(text.utf8))) }
  }

  @Test(arguments: shares)
  func `every beginning of a case is read, and what is told lies in it`(share: Int) {
    truncations(WholeCase.text, share, readCase)
  }

  @Test(arguments: shares)
  func `every beginning of a manual is read, and what is told lies in it`(share: Int) {
    truncations(WholeManual.text, share, readManual)
  }

  @Test(arguments: shares)
  func `every beginning of tests is read, and what is told lies in it`(share: Int) throws {
    let scenario = try WholeCase.scenario()
    truncations(WholeTests.text, share) { expectSound(Told.ofTests($0, of: scenario)) }
  }

  @Test(arguments: shares)
  func `a spoilt case is read, and what is told lies in it`(share: Int) {
    mutations(WholeCase.text, share, count: 100, readCase)
  }

  @Test(arguments: shares)
  func `a spoilt manual is read, and what is told lies in it`(share: Int) {
    mutations(WholeManual.text, share, readManual)
  }

  @Test(arguments: shares)
  func `spoilt tests are read, and what is told lies in them`(share: Int) throws {
    let scenario = try WholeCase.scenario()
    mutations(WholeTests.text, share) { expectSound(Told.ofTests($0, of: scenario)) }
  }

  @Test(arguments: shares)
  func `bytes by chance are read, and what is told lies in them`(share: Int) {
    var dice = Dice(seed: UInt64(share))
    for _ in 0..<150 {
      let bytes = (0..<dice.roll(60)).map { _ in UInt8(truncatingIfNeeded: dice.roll(256)) }
      expectSound(Told.ofCase(bytes, manual: WholeManual.manual))
      readManual(bytes)
    }
  }
}
