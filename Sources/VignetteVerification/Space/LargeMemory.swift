import Glibc

/// Memory, all bits 0 at first, for what is read here and there all over: in pages so great that finding one costs
/// little. Of what is never touched the system gives nothing.
struct LargeMemory<Value> {
  /// Where it begins.
  let start: UnsafeMutablePointer<Value>
  private let bytes: Int

  /// The least that is worth great pages.
  private static var worthwhile: Int { 1 << 21 }

  /// Memory for some values, freed with `deallocate()`.
  init(_ count: Int) {
    bytes = count * MemoryLayout<Value>.stride
    let memory = mmap(nil, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    guard let memory, memory != MAP_FAILED else { preconditionFailure("the system has no memory left") }
    if bytes >= LargeMemory.worthwhile { madvise(memory, bytes, MADV_HUGEPAGE) }
    start = memory.bindMemory(to: Value.self, capacity: count)
  }

  func deallocate() { munmap(start, bytes) }
}
