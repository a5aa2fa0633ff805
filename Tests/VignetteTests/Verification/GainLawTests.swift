import Testing
import VignetteEngine

@testable import VignetteVerification

/// What plays can earn is what a naive search finds that they earn, over random cases.
@Suite struct GainLawTests {
  @Test func `the most and the least that can still be gained is told of every state`() throws {
    for small in try SmallCases.oneOf(4) {
      let sums = small.naive.sums()
      for var analysis in small.analyses {
        let built = analysis.graph(for: Question(small.scenario))
        let graph = try #require(built)
        let (most, least) = (BestGains(graph, Components(graph)), BestGains(graph, Components(graph), .least))
        let places = PackedStates.places(of: small.naive, in: graph.space)
        let wrong = small.naive.states.indices.filter { state in
          small.scenario.manual.principles.indices.contains { principle in
            let gains = sums[state].map { Int32($0[principle]) }
            return most.gain(principle, from: places[state]) != gains.max()
              || least.gain(principle, from: places[state]) != gains.min()
          }
        }
        #expect(wrong.isEmpty, "seed \(small.seed), plain \(analysis.isPlain): \(wrong)")
      }
    }
  }

  @Test func `what plays earn in all, with and without a safety failure, is told`() throws {
    for small in try SmallCases.oneOf(4) {
      let (best, sums) = (small.naive.best, small.naive.sumsOfPlays())
      let safe = small.naive.sumsOfPlays(isSafe: true)
      for var analysis in small.analyses {
        #expect(analysis.earnings()?.best == best, "seed \(small.seed), plain \(analysis.isPlain)")
        for reach in CaseOverview(of: &analysis).principles {
          let principle = reach.principle
          let isRight =
            reach.best == best[principle] && reach.worst == sums.map { $0[principle] }.min()
            && reach.safeRating
              == RatingRule.rating(
                earned: safe.map { $0[principle] }.max() ?? 0, best: best[principle], wasFaulted: false)
          #expect(isRight, "seed \(small.seed), plain \(analysis.isPlain): \(reach)")
        }
      }
    }
  }

  @Test(arguments: [false, true])
  func `the highest rating that principles have together is found, with a play that has it`(isSafe: Bool) throws {
    for small in try SmallCases.oneOf(4) {
      let best = small.naive.best
      let principles = best.indices.filter { best[$0] > 0 }
      guard !principles.isEmpty, let wanted = small.naive.highest(of: principles, best: best, isSafe: isSafe) else {
        continue
      }
      for var analysis in small.analyses {
        let built = analysis.graph(for: .safety(small.scenario))
        let graph = try #require(built)
        let gains = BestGains(graph, Components(graph), isSafe: isSafe)
        let search = RatingSearch(graph: graph, gains: gains, principles: principles, best: best, isSafe: isSafe)
        let found = try #require(search.highest)
        let play = found.path.flatMap { NaivePlay($0, in: small.naive) }
        let isRight =
          found.rating == wanted
          && play.map {
            NaiveSearch.lowest(of: principles, $0.points, best: best) >= wanted && !(isSafe && $0.hasFailed)
              && small.naive.states[$0.state].end != nil
          } ?? false
        #expect(isRight, "seed \(small.seed), plain \(analysis.isPlain): \(found) for \(wanted)")
      }
    }
  }

  @Test(arguments: [false, true])
  func `the play that earns the most on the way to an end earns it`(isSafe: Bool) throws {
    for small in try SmallCases.oneOf(4) {
      let best = small.naive.best
      let principles = best.indices.filter { $0 != Int(small.seed % 4) }
      let weights = best.indices.map { principles.contains($0) && best[$0] > 0 ? 1_000_000 / best[$0] : 0 }
      let richest = small.naive.richest(weights: weights, isSafe: isSafe)
      for var analysis in small.analyses {
        let built = analysis.graph(for: .safety(small.scenario))
        let graph = try #require(built)
        let plays = BestPlays(graph, Components(graph), principles: principles, best: best, isSafe: isSafe)
        let places = PackedStates.places(of: small.naive, in: graph.space)
        for end in Set(small.naive.ends.map { places[$0] }) {
          let wanted = small.naive.states.indices.filter { places[$0] == end }.compactMap { richest[$0] }.max()
          let play = plays.play(to: end).flatMap { NaivePlay($0, in: small.naive) }
          let earned = play.map { zip(weights, $0.points).reduce(0) { $0 + $1.0 * $1.1 } }
          let isRight =
            plays.earned(at: end) == wanted && earned == wanted && !(isSafe && play?.hasFailed ?? false)
            && play.map { places[$0.state] == end } ?? true
          #expect(isRight, "seed \(small.seed), plain \(analysis.isPlain): end \(end)")
        }
      }
    }
  }
}
