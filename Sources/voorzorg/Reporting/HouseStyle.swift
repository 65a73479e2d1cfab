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
  /// - Throws: ``StoreProblem`` when the file cannot be read, ``RefusedFile`` when something is wrong with it.
  static func look(_ path: String, in context: Context) throws -> HTMLLook {
    let reading = HuisstijlReading(try context.read(path), path: path)
    guard reading.findings.isEmpty else { throw RefusedFile(findings: reading.findings) }
    return reading.huisstijl.look
  }
}

/// A file of the user's with something wrong with it: nothing is made with it.
struct RefusedFile: Error {
  let findings: [Finding]
}
