import CommandLineKit
import VoorzorgCore

/// A Markdown file that gives reports a layout of the municipality's own.
struct TemplateOrder: Sendable {
  let path: String

  static let template = Option(
    "sjabloon-md",
    .file("BESTAND", suffixes: [".md"]),
    help: "Een eigen indeling in Markdown, met plaatsen als {{prioriteiten}}; zie 'voorzorg uitleg sjabloon'."
  )

  /// The template that the options name; nil for the layout that the report has of itself.
  init?(_ arguments: ParsedArguments) throws(CommandLineProblem) {
    guard let path = arguments[Self.template] else { return nil }
    self.path = path
    let format = arguments[ReportOrder.format]
    guard [.markdown, .docx, .odt].contains(format) else {
      throw .invalidCombination(reason: "--sjabloon-md gaat alleen samen met --formaat markdown, docx of odt")
    }
    // What a reader may not see, such as names, a template would show all the same.
    if let reader = arguments[ReportOrder.reader] {
      let reason = "het sjabloon laat geen namen weg"
      throw .invalidCombination(
        reason: "--sjabloon-md gaat niet samen met --lezer \(reader.rawValue): \(reason)"
      )
    }
    guard arguments[ReportOrder.part] == .alles else {
      throw .invalidCombination(
        reason: "--sjabloon-md gaat niet samen met --onderdeel: het sjabloon zegt zelf wat erin komt"
      )
    }
  }

  /// The template, read once for all reports.
  ///
  /// - Throws: what is wrong with it, when each fault has been told in a line of its own.
  func read(in context: Context) throws -> TextTemplate {
    let bytes = try context.read(path)
    let places = TemplatePlaces(try ReportBuilder(instrument: Instrument.load()))
    switch TextTemplate.read(bytes, places: places) {
    case .success(let template): return template
    case .failure(let faults):
      for problem in faults.problems {
        context.message("\(path):\(problem.line):\(problem.column): fout: \(problem.message)")
        if let proposal = problem.proposal { context.message("  voorstel: \(proposal)") }
      }
      let count = Enumeration.count(faults.problems.count, "fout", "fouten")
      throw Failure(message: "\(path): \(count) in het sjabloon; er is niets gemaakt", code: .fileProblem)
    }
  }
}
