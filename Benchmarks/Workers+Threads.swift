import Glibc
import VignetteVerification

extension Workers {
  /// Threads of the system, as many as are named.
  static func threads(_ count: Int) -> Workers {
    Workers(count: count) { pieces, work in
      withoutActuallyEscaping(work) { work in
        var threads: [pthread_t] = []
        for piece in 1..<max(1, pieces) {
          let box = Unmanaged.passRetained(ThreadWork { work(piece) })
          var thread = pthread_t()
          pthread_create(
            &thread, nil,
            { argument in
              Unmanaged<ThreadWork>.fromOpaque(argument!).takeRetainedValue().run()
              return nil
            }, box.toOpaque())
          threads.append(thread)
        }
        if pieces > 0 { work(0) }
        for thread in threads { pthread_join(thread, nil) }
      }
    }
  }
}
final class ThreadWork { let run: () -> Void; init(_ run: @escaping () -> Void) { self.run = run } }
