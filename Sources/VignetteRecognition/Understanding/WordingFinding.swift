/// What makes the typed words for an intervention hard to understand.
package enum WordingFinding: Hashable, Sendable {
  /// It has fewer wordings than typed words need.
  case few(intervention: Int, count: Int)
  /// It is hard to tell from another on offer with it: a sentence stands for either.
  case alike(intervention: Int, other: Int, sentence: String)
  /// Words like one of its wordings would be understood as another on offer with it.
  case nearer(NearerWording)
}
