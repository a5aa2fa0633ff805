/// What makes the typed words for an intervention hard to understand.
package enum WordingFinding: Hashable, Sendable {
  /// It has fewer wordings than typed words need.
  case few(intervention: Int, count: Int)
  /// It is hard to tell from another on offer with it: a sentence stands for either.
  case alike(intervention: Int, other: Int, sentence: String)
  /// One of its wordings is nearer to another on offer with it than to the rest of its own.
  case nearer(intervention: Int, wording: String, other: Int)
}
