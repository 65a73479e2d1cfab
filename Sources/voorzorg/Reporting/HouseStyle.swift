import CommandLineKit
import VoorzorgCore

/// The house style that reports are made in, from a file of the municipality.
enum HouseStyle {
  static let option = Option(
    "huisstijl",
    .file("PAD"),
    help: "Naam, kleuren en logo van uw organisatie, voor --formaat html of pdf."
  )

  /// How pages look with a house style.
  ///
  /// - Throws: ``StoreProblem`` when the file cannot be read, ``Refused`` when something is wrong with it.
  static func look(_ path: String, in context: Context) throws -> HTMLLook {
    let reading = HuisstijlReading(try context.read(path), path: path)
    guard reading.findings.isEmpty else { throw Refused(findings: reading.findings) }
    return reading.huisstijl.look
  }

  /// A house style with something wrong with it: no report is made in it.
  struct Refused: Error {
    let findings: [Finding]
  }
}
