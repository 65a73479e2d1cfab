import CommandLineKit
import VoorzorgCore

// A report for one kind of reader.
extension ReportOrder {
  static let reader = Option(
    "lezer",
    .choice("LEZER", of: Lezer.self),
    help:
      "Voor wie het rapport is: elke lezer krijgt een eigen stuk. Voor raad en inwoners zonder namen van personen."
  )

  /// Checks that a reader gets a document: rows and days are not made for a reader, and name persons.
  func checkReader() throws(CommandLineProblem) {
    guard let reader, !format.isDocument else { return }
    throw .invalidCombination(
      reason: "--lezer \(reader.rawValue) gaat niet samen met --formaat \(format.rawValue)"
    )
  }
}

extension ReportFormat {
  /// Whether it shows a document, rather than rows or days for another program.
  fileprivate var isDocument: Bool {
    switch self {
    case .markdown, .json, .html, .docx, .odt, .pdf: true
    case .csv, .jsonl, .ics: false
    }
  }
}
