// swift-tools-version: 6.2
import PackageDescription

/// Every target treats every warning as an error: a warning nobody reads is a defect waiting.
let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
  name: "voorzorg",
  products: [
    .executable(name: "voorzorg", targets: ["voorzorg"]),
    .library(name: "VoorzorgCore", targets: ["VoorzorgCore"]),
  ],
  targets: [
    .target(
      name: "VoorzorgCore",
      dependencies: ["TextKit"],
      swiftSettings: strict,
      plugins: ["EmbedResources"]
    ),
    .target(name: "TextKit", swiftSettings: strict),
    .target(name: "CommandLineKit", dependencies: ["TextKit"], swiftSettings: strict),
    .target(name: "TerminalKit", dependencies: ["TextKit"], swiftSettings: strict),
    .executableTarget(
      name: "voorzorg",
      dependencies: ["VoorzorgCore", "CommandLineKit", "TerminalKit", "TextKit"],
      swiftSettings: strict
    ),
    .executableTarget(name: "embed-resources", swiftSettings: strict),
    .plugin(name: "EmbedResources", capability: .buildTool(), dependencies: ["embed-resources"]),
    .target(
      name: "TestSupport",
      dependencies: ["TerminalKit"],
      path: "Tests/TestSupport",
      swiftSettings: strict
    ),
    .testTarget(
      name: "VoorzorgCoreTests",
      dependencies: ["VoorzorgCore", "TextKit", "TestSupport"],
      exclude: ["Fixtures", "Golden"],
      swiftSettings: strict
    ),
    .testTarget(name: "TextKitTests", dependencies: ["TextKit"], swiftSettings: strict),
    .testTarget(
      name: "CommandLineKitTests",
      dependencies: ["CommandLineKit", "TestSupport"],
      exclude: ["Golden"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "TerminalKitTests",
      dependencies: ["TerminalKit", "TestSupport"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "voorzorgTests",
      dependencies: ["voorzorg", "VoorzorgCore", "CommandLineKit", "TerminalKit", "TextKit", "TestSupport"],
      exclude: ["Golden", "StandIns"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "EmbedResourcesTests",
      dependencies: ["embed-resources"],
      swiftSettings: strict
    ),
  ],
  swiftLanguageModes: [.v6]
)
