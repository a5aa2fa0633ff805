import Testing
import VignetteEngine

@testable import VignetteVerification

/// Claims are decided as they are true, with the shortest path that shows it, over random cases and random claims.
@Suite struct ClaimLawTests {
  @Test func `a claim holds where it is true, and fails where it is not`() throws {
    for small in try SmallCases.oneOf(3) { try check(small, small.naive, typing: false) }
  }

  @Test func `a claim that counts typed words holds where it is true, and fails where it is not`() throws {
    for small in try SmallCases.oneOf(2) { try small.typed.map { try check(small, $0, typing: true) } }
  }

  private func check(_ small: SmallCase, _ naive: NaiveSearch, typing: Bool) throws {
    let text = RandomClaims(seed: small.seed, shape: .tiny(small.seed), count: 8, typing: typing).text
    let claims = try tests(text, of: small.scenario).claims
    for analysis in small.analyses {
      var checker = ClaimChecker(analysis, coverage: Coverage(small.scenario))
      for claim in claims {
        let verdict = checker.verdict(on: claim)
        let isRight = isRight(verdict, claim.kind, naive, small.naive)
        #expect(isRight, "seed \(small.seed), plain \(analysis.isPlain): \(claim.text): \(verdict)")
      }
    }
  }

  private func isRight(_ verdict: Verdict, _ claim: Claim.Kind, _ naive: NaiveSearch, _ offered: NaiveSearch) -> Bool
  {
    let (wanted, way) = (naive.answer(to: claim, offered: offered), verdict.way)
    guard verdict.isGreen == wanted?.holds, !verdict.isUndecided else { return false }
    guard let way else { return wanted?.length == nil }
    return (wanted?.length ?? way.count) == way.count && naive.shows(claim, by: way, offered: offered)
  }
}

extension Verdict {
  fileprivate var isUndecided: Bool { if case .undecided = self { true } else { false } }

  /// The path that shows it.
  fileprivate var way: [Choice]? {
    switch self {
    case .holds(_, let way), .fails(_, let way): way
    case .undecided: nil
    }
  }
}
