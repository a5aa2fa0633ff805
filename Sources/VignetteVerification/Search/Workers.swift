/// Who does independent pieces of work side by side.
package struct Workers: Sendable {
  /// How many work.
  package let count: Int
  /// Does the pieces numbered from 0 up to a count, and comes back when all are done.
  package let run: @Sendable (Int, @Sendable (Int) -> Void) -> Void

  /// Workers that do pieces in some way.
  package init(count: Int, run: @escaping @Sendable (Int, @Sendable (Int) -> Void) -> Void) {
    self.count = count
    self.run = run
  }

  /// One worker, who does one piece after another.
  package static let one = Workers(count: 1) { pieces, work in for piece in 0..<pieces { work(piece) } }
}
