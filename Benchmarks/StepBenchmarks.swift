import Glibc
import VignetteEngine
import VignetteLanguage
import VignetteRecognition
import VignetteSource
import VignetteVerification

/// Measures of the engine, from inside: turns through the step without words, plays with all their words, scripts.
enum StepBenchmarks {
  static func run(scenarios: String) {
    print("not yet")
  }
}
