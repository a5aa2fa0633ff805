import Testing
import VignetteEngine

/// The random cases that property tests share, so that each is read once.
enum RandomCases {
  /// The cases of the first seeds.
  static func all() throws -> [Scenario] { try read.get() }

  private static let read = Result {
    try (0..<400).map { try scenario(RandomCase(seed: $0).text, manual: smallManual) }
  }
}
