import CommandLineKit
import VoorzorgCore

/// What is to be made of the dossiers of a region.
struct RegionOrder: Sendable {
  static let format = Option(
    "formaat",
    .choice("FORMAAT", of: RegionFormat.self),
    default: .markdown,
    help: "De vorm van het overzicht."
  )
  static let part = Option(
    "onderdeel",
    .choice("ONDERDEEL", of: RegionPart.self),
    default: .alles,
    help: "Wat er in het overzicht komt. Een jaarverslag is een document apart, en hoort niet bij alles."
  )
  static let year = Option(
    "jaar",
    .year,
    help: "Het jaar van het jaarverslag (standaard: dat van de nieuwste peildatum)."
  )
  static let texts = Flag("teksten", help: "Zet ook de teksten over het aanbod van gemeenten erin.")
  static let today = Option(
    "vandaag",
    .day,
    help: "Toont ook welke rondes van de monitor op deze dag ouder zijn dan een jaar."
  )
  static let parameters: [any Parameter] =
    [format, part, year, texts, today] + PackageOrder.parameters + NamelessOrder.parameters

  /// Whether what is offered is told in words.
  let withTexts: Bool
  private let format: RegionFormat
  private let part: RegionPart
  /// The year of a yearly report; nil for the newest of which the dossiers speak.
  private let year: Int?
  private let today: Day?
  /// How work packages are chosen.
  private let packages: PackageOrder
  /// What may be told to others; nil for the whole overview.
  private let nameless: NamelessOrder?

  init(_ arguments: ParsedArguments) throws(CommandLineProblem) {
    format = arguments[Self.format]
    part = arguments[Self.part]
    year = arguments[Self.year]
    withTexts = arguments[Self.texts]
    today = arguments[Self.today]
    packages = try PackageOrder(arguments, part: part)
    let excluded = (withTexts ? ["--teksten"] : []) + (today == nil ? [] : ["--vandaag"]) + packages.given
    nameless = try NamelessOrder(arguments, of: part, excluded: excluded)
    if [.csv, .jsonl].contains(format), !RegionPart.single.contains(part), nameless == nil {
      let parts = RegionPart.single.map(\.rawValue).joined(separator: ", ")
      throw .invalidCombination(
        reason: "--formaat \(format.rawValue) geeft één tabel: kies met --onderdeel een van \(parts)"
      )
    }
    if withTexts, ![.alles, .ankerpunten].contains(part) {
      throw .invalidCombination(reason: "--teksten hoort bij --onderdeel ankerpunten of alles")
    }
    if year != nil, part != .jaarverslag {
      throw .invalidCombination(reason: "--jaar hoort bij --onderdeel jaarverslag")
    }
  }

  /// Whether what older dossiers of a municipality tell of the years counts as well.
  var needsHistory: Bool { part == .jaarverslag }

  /// The grouping into work packages that the order names; nil for the built-in one.
  ///
  /// - Throws: what is wrong with its file, before thousands of dossiers are read.
  func grouping(_ slots: RegionSlots, in context: Context) throws -> PackageGrouping? {
    try packages.grouping(slots, in: context)
  }

  /// Gives the bytes of what is asked for, a piece at a time.
  ///
  /// - Parameter code: how reading the dossiers went.
  /// - Throws: ``Failure`` when it cannot be made of these dossiers.
  func write(
    _ tally: RegionTally,
    _ slots: RegionSlots,
    grouping: PackageGrouping?,
    _ code: ExitCode,
    in context: Context,
    to emit: ([UInt8]) throws -> Void
  ) throws {
    if let nameless {
      return try format.write(nameless.region(tally, slots, code, in: context), slots.instrument, to: emit)
    }
    let overview = RegionOverview(
      tally,
      slots,
      part: part,
      today: today,
      grouping: grouping,
      top: packages.top,
      year: part == .jaarverslag ? try reportedYear(of: tally, code) : nil
    )
    try format.write(overview, to: emit)
  }

  private func reportedYear(of tally: RegionTally, _ code: ExitCode) throws -> ReportedYear {
    if let year { return ReportedYear(year) }
    guard let newest = ReportedYear(newestOf: tally) else {
      throw Failure(
        message: "regio: geen dossier heeft een peildatum; geef het jaar van het verslag met --jaar",
        code: max(code, .usageError)
      )
    }
    return newest
  }
}
