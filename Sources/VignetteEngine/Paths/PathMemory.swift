/// The memory in which paths are kept: at a fixed place and of a fixed size, of which the system gives only what is
/// used.
final class PathMemory {
  /// What is done at each fork or stretch.
  let parts: UnsafeMutablePointer<PathPart>
  /// Where each goes on: for the answer no, then for yes; -1 where no step has gone yet.
  let next: UnsafeMutablePointer<Int32>
  /// Where the paths of each choice begin; -1 where it was never taken.
  let roots: UnsafeMutablePointer<Int32>
  /// What changed cells were before.
  let before: UnsafeMutablePointer<(cell: Int32, value: Int32)>

  /// The most parts that are kept.
  static let room = 1 << 16
  /// The most parts that a single path may have.
  static let longest = 1 << 12

  init(roots count: Int) {
    parts = .allocate(capacity: PathMemory.room)
    next = .allocate(capacity: 2 * PathMemory.room)
    roots = .allocate(capacity: count)
    roots.initialize(repeating: -1, count: count)
    before = .allocate(capacity: PathMemory.longest)
  }

  deinit {
    parts.deallocate()
    next.deallocate()
    roots.deallocate()
    before.deallocate()
  }
}
