import CommandLineKit
import VoorzorgCore

/// Makes a Word, ODT or PDF document of a report, with a program that the user has.
struct ReportConversion: Sendable {
  private enum Maker: Sendable {
    case pandoc(Pandoc, format: String, reference: String)
    case weasyPrint(WeasyPrint)
  }

  private let maker: Maker
  /// Where the reference document of our own lies meanwhile.
  private var folder: PrivateFolder?
  /// What the user says is the moment of all that is made.
  private let moment: Int?

  /// Finds the program and what it needs, once for all reports; nil for a format that needs none.
  ///
  /// - Throws: how to get the program, or what is wrong with the template.
  init?(_ order: ReportOrder, in context: Context) throws {
    let wanted = order.conversion
    let advice = "geef het meer tijd met --tijdslimiet, of maak een kleiner rapport met --onderdeel"
    switch order.format {
    case .markdown, .json, .html, .csv, .jsonl, .ics: return nil
    case .docx, .odt:
      moment = try SourceDate.seconds(in: context)
      var pandoc = try Pandoc(wanted.pandoc, find: context.program)
      (pandoc.program.timeLimit, pandoc.program.advice) = (wanted.timeLimit, advice)
      let format = order.format.rawValue
      if let template = wanted.template {
        try ReportTemplate.check(template, for: format, in: context)
        maker = .pandoc(pandoc, format: format, reference: template)
      } else {
        // pandoc takes the look of a document only from a file.
        let folder = try PrivateFolder(temporary: "voorzorg-opmaak")
        self.folder = folder
        let name = "opmaak.\(format)"
        maker = .pandoc(pandoc, format: format, reference: folder.file(name))
        do {
          try folder.write(OfficeReport.reference(format, isBrief: order.reader?.isBrief ?? false), to: name)
        } catch {
          folder.remove()
          throw error
        }
      }
    case .pdf:
      moment = try SourceDate.seconds(in: context)
      var weasyPrint = try WeasyPrint(wanted.weasyPrint, find: context.program)
      (weasyPrint.program.timeLimit, weasyPrint.program.advice) = (wanted.timeLimit, advice)
      maker = .weasyPrint(weasyPrint)
    }
  }

  /// Takes away what was put on the disk for it.
  func tidy() { folder?.remove() }

  /// The document that is made of a report.
  ///
  /// - Parameters:
  ///   - report: the report, as the maker of this format takes it.
  ///   - source: what pandoc calls the format of the report: that of our own, or that of a user's template.
  ///   - day: the day that the dossier is about, which the document bears as the moment at which it was made: so the same
  ///     dossier gives the same bytes on any day.
  /// - Throws: what went wrong, with exit code 3, or how the user ended it.
  func convert(_ report: [UInt8], from source: String, dated day: Day?) throws(Failure) -> [UInt8] {
    let environment = [SourceDate.name: String(moment ?? Self.moment(of: day))]
    switch maker {
    case .pandoc(let pandoc, let format, let reference):
      let made = try pandoc.convert(
        report,
        from: source,
        to: format,
        // A page of ours says its language itself; a template need not.
        arguments: ["--reference-doc=\(reference)"] + (source == "html" ? [] : ["--metadata=lang:nl-NL"]),
        environment: environment
      )
      guard made.starts(with: "PK".utf8) else { throw Self.nothing(from: "pandoc", format) }
      return ZipDates.fixed(made)
    case .weasyPrint(let weasyPrint):
      let made = try weasyPrint.pdf(report, environment: environment)
      guard made.starts(with: "%PDF".utf8) else { throw Self.nothing(from: "WeasyPrint", "pdf") }
      return made
    }
  }

  /// In seconds since 1970; not before 1980, when the time of archives begins.
  private static func moment(of day: Day?) -> Int { max(315_532_800, day?.secondsSince1970 ?? 0) }

  private static func nothing(from name: String, _ format: String) -> Failure {
    Failure(
      message: "\(name) gaf geen \(format)-bestand terug; controleer of \(name) goed is geïnstalleerd",
      code: .fileProblem
    )
  }
}
