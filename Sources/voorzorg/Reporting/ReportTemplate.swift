import CommandLineKit

/// The document of which a report takes the house style.
enum ReportTemplate {
  /// Checks that a file is a document of the format wanted, which pandoc would tell in words of its own.
  ///
  /// - Throws: that it cannot be read or is something else, with exit code 3.
  static func check(_ path: String, for format: String, in context: Context) throws {
    let bytes = try context.read(path)
    guard kind(of: bytes) != format else { return }
    let found =
      switch kind(of: bytes) {
      case "docx": "dit is een Word-bestand"
      case "odt": "dit is een ODT-bestand"
      default: "dit is geen Word- of ODT-bestand"
      }
    throw Failure(
      message: "\(path): \(found); voor --formaat \(format) is als sjabloon een .\(format)-bestand nodig",
      code: .fileProblem
    )
  }

  private static func kind(of bytes: [UInt8]) -> String? {
    guard bytes.starts(with: [0x50, 0x4B, 3, 4]) else { return nil }
    if FormFormat(of: bytes) == .odt { return "odt" }
    // Any archive might be a workbook; the names of the files in it stand there as they are.
    return holds(Array("word/styles.xml".utf8), bytes) ? "docx" : nil
  }

  private static func holds(_ wanted: [UInt8], _ bytes: [UInt8]) -> Bool {
    guard let first = wanted.first else { return true }
    return bytes.indices.contains { bytes[$0] == first && bytes[$0...].starts(with: wanted) }
  }
}
