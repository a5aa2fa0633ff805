import Glibc
import VignetteCommand

exit(run(Array(CommandLine.arguments.dropFirst())))
