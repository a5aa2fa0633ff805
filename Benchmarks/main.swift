import Glibc

Benchmarks.run(Array(CommandLine.arguments.dropFirst()))
