@preconcurrency import Glibc

extension Workers {
  /// Threads of the system, as many as are asked for.
  package static func threads(_ count: Int) -> Workers {
    guard count > 1 else { return .one }
    return Workers(count: count) { pieces, work in
      withoutActuallyEscaping(work) { work in
        let threads = (1..<max(1, pieces)).map { piece in ThreadWork.begin { work(piece) } }
        if pieces > 0 { work(0) }
        for thread in threads { pthread_join(thread, nil) }
      }
    }
  }
}

/// A piece of work that a thread of its own does.
private final class ThreadWork {
  private let work: () -> Void

  private init(_ work: @escaping () -> Void) { self.work = work }

  /// Begins a piece of work and gives the thread that does it.
  static func begin(_ work: @escaping () -> Void) -> pthread_t {
    let box = Unmanaged.passRetained(ThreadWork(work))
    var thread = pthread_t()
    let failed = pthread_create(
      &thread, nil,
      { box in
        if let box { Unmanaged<ThreadWork>.fromOpaque(box).takeRetainedValue().work() }
        return nil
      }, box.toOpaque())
    precondition(failed == 0, "the system has no thread left")
    return thread
  }
}
