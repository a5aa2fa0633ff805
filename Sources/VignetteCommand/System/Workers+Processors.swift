@preconcurrency import Glibc
import VignetteVerification

extension Workers {
  /// As many threads as the machine has processors for.
  static var all: Workers { threads(max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))) }
}
