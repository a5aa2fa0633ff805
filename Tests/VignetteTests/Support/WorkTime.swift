import Glibc

/// How long the processor works on something, whatever else the machine does meanwhile.
enum WorkTime {
  /// The seconds of the processor that some work takes on this thread.
  static func seconds(_ work: () -> Void) -> Double {
    let start = now()
    work()
    return now() - start
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
