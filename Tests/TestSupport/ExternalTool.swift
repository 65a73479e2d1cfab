import Foundation

/// Programs that some tests need besides the toolchain.
public enum ExternalTool {
  /// Whether tests that need these programs are to run: where all are installed, and always where `VOORZORG_CI` is
  /// set, so that a missing one fails there.
  public static func areExpected(_ programs: String...) -> Bool {
    ProcessInfo.processInfo.environment["VOORZORG_CI"] != nil || programs.allSatisfy { path(of: $0) != nil }
  }

  /// The path of a program that is on the PATH.
  public static func path(of program: String) -> String? {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
      .map { "\($0)/\(program)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Runs a program and gives what it wrote.
  public static func run(_ program: String, _ arguments: [String]) throws -> Data {
    guard let path = path(of: program) else { throw Missing(program: program) }
    let output = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try Data().write(to: output)
    defer { try? FileManager.default.removeItem(at: output) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.standardOutput = try FileHandle(forWritingTo: output)
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw CocoaError(.fileReadUnknown) }
    return try Data(contentsOf: output)
  }

  /// A program that a test needs and that is not there.
  public struct Missing: Error {
    let program: String
  }
}
