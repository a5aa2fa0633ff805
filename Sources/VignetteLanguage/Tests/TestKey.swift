/// What a line at the margin of a test file begins.
enum TestKey: String, CaseIterable {
  case tests, test, claims
}
