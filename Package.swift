// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// One row a module: what it may import, and nothing else.
let modules: KeyValuePairs<String, [Target.Dependency]> = [
  "VignetteSource": [],
  "VignetteEngine": ["VignetteSource"],
  "VignetteLanguage": ["VignetteSource", "VignetteEngine"],
  "VignetteRecognition": ["VignetteEngine"],
  "VignetteVerification": ["VignetteSource", "VignetteEngine", "VignetteRecognition"],
  "VignetteReports": ["VignetteSource", "VignetteEngine", "VignetteRecognition", "VignetteVerification"],
  "VignetteCommand": [
    "VignetteSource", "VignetteEngine", "VignetteLanguage", "VignetteRecognition", "VignetteVerification",
    "VignetteReports", "CLineEditor",
  ],
]

let package = Package(
  name: "vignette",
  products: [.executable(name: "vignette", targets: ["vignette"])],
  targets: modules.map { .target(name: $0, dependencies: $1, swiftSettings: strict) } + [
    .target(name: "CLineEditor", linkerSettings: [.linkedLibrary("readline")]),
    .executableTarget(name: "vignette", dependencies: ["VignetteCommand"], swiftSettings: strict),
    .executableTarget(
      name: "benchmarks",
      dependencies: [
        "VignetteSource", "VignetteEngine", "VignetteLanguage", "VignetteRecognition", "VignetteVerification",
        "VignetteReports",
      ],
      path: "Benchmarks", swiftSettings: strict),
    .testTarget(
      name: "VignetteTests", dependencies: modules.map { .byName(name: $0.key) }, swiftSettings: strict),
    .testTarget(name: "CommandTests", dependencies: ["vignette"], swiftSettings: strict),
  ]
)
