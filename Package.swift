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
  "VignetteReports": ["VignetteSource", "VignetteEngine", "VignetteVerification"],
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
  ]
)
