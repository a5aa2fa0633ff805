import VignetteCommand
scratch(CommandLine.arguments)
