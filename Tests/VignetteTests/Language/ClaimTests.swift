import Testing
import VignetteEngine
import VignetteSource

@Suite struct ClaimTests {
  private static let ask = Condition.chosenMove(0)

  @Test(arguments: [
    ("every path ends", Claim.Kind.everyPathEnds), ("reachable \"Partnership\"", .reachable(.ending(0))),
    ("reachable \"Being a parcel\"", .reachable(.scene(1))),
    ("reachable \"Six weeks later\"", .reachable(.visit(1))), ("reachable \"Out of time\"", .reachable(.outOfTime)),
    ("never \"Gone\"", .never(.ending(1), unless: nil)),
    ("never \"Gone\" unless chosen ask", .never(.ending(1), unless: ask)),
    ("never \"Six weeks later\" unless not chosen ask", .never(.visit(1), unless: .not(ask))),
    ("always trust <= 95", .always(.compare(.dynamic(0), .lessOrEqual, .number(95)))),
    ("always ruptured or chosen ask", .always(.or(.ruptured(nil), ask))),
    (
      "wherever ruptured, not ruptured can follow within 4 turns",
      .wherever(.ruptured(nil), canFollow: .not(.ruptured(nil)), turns: 4)
    ),
    ("wherever chosen ask, ruptured can follow within 1 turn", .wherever(ask, canFollow: .ruptured(nil), turns: 1)),
    ("best trust + bond = 90", .best(.plus(.dynamic(0), .dynamic(1)), .equal, 90)),
    ("worst shame > 9", .worst(.dynamic(3), .greater, 9)),
    ("best working-alliance * 2 >= 90", .best(.times(.derived(0), .number(2)), .greaterOrEqual, 90)),
    ("worst turn is not -3", .worst(.turn, .notEqual, -3)),
    ("best rating all >= 85", .bestRatingAll(.greaterOrEqual, 85)),
    ("no constant strategy reaches \"Gone\"", .noConstantStrategy(reaches: .ending(1))),
    ("no constant strategy reaches \"Out of time\"", .noConstantStrategy(reaches: .outOfTime)),
    ("coverage 0", .coverage(0)), ("coverage 100", .coverage(100)),
  ])
  func `a claim is a sentence about every path`(line: String, kind: Claim.Kind) throws {
    #expect(try claim(line).kind == kind)
    #expect(try !claim(line).allowsTyped)
    #expect(try claim(line).text == line)
  }

  @Test(arguments: [
    "every path ends", "never \"Gone\" unless chosen ask", "always trust <= 95", "best rating all >= 85",
    "wherever ruptured, chosen ask can follow within 4 turns",
  ])
  func `a claim may be made of typed words too`(line: String) throws {
    for ending in [", typed too", ",  typed   too", " , typed too"] {
      #expect(try claim(line + ending).allowsTyped)
      #expect(try claim(line + ending).kind == claim(line).kind)
    }
  }

  @Test(arguments: [
    ("1️⃣evry path ends", DiagnosticCode.unknownClaim), ("1️⃣trust > 4", .unknownClaim),
    ("every 1️⃣way ends", .expectedInClaim), ("every path ends 1️⃣well", .strayText),
    ("reachable 1️⃣Gone", .expectedPlace), ("reachable \"1️⃣Gonne\"", .unknownTitle),
    ("reachable 1️⃣\"Gone", .unclosedQuote), ("reachable \"Gone\" 1️⃣soon", .strayText),
    ("never \"Gone\" 1️⃣if chosen ask", .expectedInClaim), ("never \"Gone\" unless chosen 1️⃣asc", .unknownMove),
    ("always 1️⃣trusst > 4", .unknownDynamic),
    ("always 1️⃣trust", .notACondition), ("wherever ruptured 1️⃣chosen ask can follow within 4 turns", .expectedInClaim),
    ("wherever ruptured, chosen ask 1️⃣follows", .expectedInClaim),
    ("wherever ruptured, chosen ask can follow within 1️⃣four turns", .expectedInClaim),
    ("wherever ruptured, chosen ask can follow within 4 1️⃣days", .expectedInClaim),
    ("best trust 1️⃣high", .expectedComparison), ("best 1️⃣ruptured = 4", .notAQuantity),
    ("best rating 1️⃣some >= 85", .expectedInClaim), ("worst rating 1️⃣all >= 85", .expectedInClaim),
    ("best trust = 1️⃣bond", .expectedComparison),
    ("no 1️⃣strategy reaches \"Gone\"", .expectedInClaim),
    ("no constant strategy reaches \"1️⃣Being a parcel\"", .unknownTitle), ("coverage 1️⃣101", .expectedCoverage),
    ("coverage 1️⃣-1", .expectedCoverage), ("coverage 1️⃣all", .expectedCoverage), ("coverage 90 1️⃣%", .strayText),
    ("best trust = 1️⃣1000000", .numberTooLarge),
    ("wherever ruptured, chosen ask can follow within 1️⃣-1 turns", .expectedInClaim),
  ])
  func `a wrong claim is told at its place`(line: String, code: DiagnosticCode) throws {
    let text = "tests: whole\nclaims:\n  \(line)\n"
    guard !line.hasPrefix("worst rating") else {
      return #expect(
        Told.ofTests(Array(MarkedText(text).text.utf8), of: try WholeCase.scenario()).diagnostics.map(\.place.line)
          == [3])
    }
    expectTold(ofTests: text, of: try WholeCase.scenario(), code)
  }

  @Test func `all wrong claims are told`() throws {
    expectTold(
      ofTests: "tests: whole\nclaims:\n  1️⃣evry path ends\n  always 2️⃣trusst > 4\n  coverage 3️⃣101\n",
      of: try WholeCase.scenario(), .unknownClaim, .unknownDynamic,
      .expectedCoverage)
  }
}
