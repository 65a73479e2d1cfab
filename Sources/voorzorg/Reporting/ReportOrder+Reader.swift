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

  /// Checks that a reader gets a document, and that every option changes something in it.
  func checkReader() throws(CommandLineProblem) {
    guard let reader else { return }
    // Rows and days are made for programs, and name persons.
    guard format.isDocument else {
      throw .invalidCombination(
        reason:
          "--lezer \(reader.rawValue) gaat niet samen met --formaat \(format.rawValue): dat is voor een "
          + "programma en noemt namen"
      )
    }
    guard today == nil || reader.heedsToday else {
      throw .invalidCombination(
        reason:
          "--vandaag gaat niet samen met --lezer \(reader.rawValue): in dat stuk staat niet wat voorbij is"
      )
    }
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

extension Lezer {
  /// Whether the document says what is overdue, or draws the day in its picture.
  fileprivate var heedsToday: Bool {
    switch self {
    case .raad, .uitvoering, .werkgroep: true
    case .college, .inwoners: false
    }
  }
}
