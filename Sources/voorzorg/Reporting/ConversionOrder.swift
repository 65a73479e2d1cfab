import CommandLineKit

/// What a report is told about the programs that make a document of it.
struct ConversionOrder: Sendable {
  let pandoc: String?
  let weasyPrint: String?
  let template: String?
  let timeLimit: Duration

  static let pandoc = Option(
    "pandoc",
    .file("PAD"),
    help: "Welke pandoc docx en odt maakt (standaard: die op het PATH)."
  )
  static let weasyPrint = Option(
    "weasyprint",
    .file("PAD"),
    help: "Welke WeasyPrint de pdf maakt (standaard: die op het PATH)."
  )
  static let template = Option(
    "sjabloon",
    .file("BESTAND", suffixes: [".docx", ".odt"]),
    help: "Een Word- of ODT-bestand waarvan docx of odt de huisstijl overneemt."
  )
  static let timeLimit = Option(
    "tijdslimiet",
    .seconds,
    help: "Na hoeveel seconden pandoc of WeasyPrint wordt gestopt (standaard: 60)."
  )
  static let parameters: [any Parameter] = [template, pandoc, weasyPrint, timeLimit]

  /// - Throws: that an option does not go with the format.
  init(_ arguments: ParsedArguments, for format: ReportFormat) throws(CommandLineProblem) {
    pandoc = arguments[Self.pandoc]
    weasyPrint = arguments[Self.weasyPrint]
    template = arguments[Self.template]
    let limit = arguments[Self.timeLimit]
    timeLimit = .seconds(limit ?? 60)
    let isOffice = format == .docx || format == .odt
    if template != nil || pandoc != nil, !isOffice {
      throw .invalidCombination(reason: "--sjabloon en --pandoc horen bij --formaat docx of odt")
    }
    if weasyPrint != nil, format != .pdf {
      throw .invalidCombination(reason: "--weasyprint hoort bij --formaat pdf")
    }
    if limit != nil, !isOffice, format != .pdf {
      throw .invalidCombination(reason: "--tijdslimiet hoort bij --formaat docx, odt of pdf")
    }
  }
}

extension ValueFormat where Value == Int {
  /// A time in whole seconds, up to a day.
  fileprivate static var seconds: Self {
    ValueFormat("SECONDEN") { text throws(InvalidValue) in
      guard let seconds = Int(text), (1...86_400).contains(seconds) else {
        throw InvalidValue("geef een heel aantal seconden, van 1 tot en met 86400")
      }
      return seconds
    }
  }
}
