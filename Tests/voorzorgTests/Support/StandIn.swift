import Foundation

/// A program that behaves as a converter might, in the folder of a test.
enum StandIn {
  /// Puts a program in the folder that does what these lines of shell say, and gives its path.
  static func make(_ name: String, in folder: TestFolder, _ lines: String) throws -> String {
    try folder.write(lines, to: "\(name).sh")
    let path = folder.file(name)
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: program)
    return path
  }

  private static let program = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../StandIns/stand-in").standardized.path
}
