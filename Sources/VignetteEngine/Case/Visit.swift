package import VignetteSource

/// A meeting: the scenes from its line to the next visit's.
package struct Visit: Sendable {
  /// Its title.
  package let title: String
  /// What runs once, when one of its scenes is first entered.
  package let body: Body
  /// Where the case declares it.
  package let range: SourceRange

  /// A visit of a case.
  package init(title: String, body: Body, range: SourceRange) {
    self.title = title
    self.body = body
    self.range = range
  }
}
