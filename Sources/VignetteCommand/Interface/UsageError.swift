/// That the words of the command line make no sense, and what to do.
struct UsageError: Error, CustomStringConvertible {
  /// What is wrong, in a sentence.
  let description: String

  init(_ description: String) { self.description = description }
}
