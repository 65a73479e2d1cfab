import CommandLineKit
import VoorzorgCore

/// `voorzorg rapport`: a report of one dossier, or of thousands.
struct RapportCommand: Command {
  static let output = Option(
    "uitvoer",
    short: "o",
    .file("PAD"),
    help: "Waar het rapport komt (standaard: op het scherm)."
  )
  static let folder = Option(
    "uitvoermap",
    .folder("MAP"),
    help: "De map voor rapporten van veel dossiers; hij wordt gemaakt."
  )
  static let overwrite = Flag("overschrijven", help: "Vervangt rapporten die er al zijn.")
  static let description = CommandDescription(
    name: "rapport",
    summary: "Maakt een rapport van dossiers.",
    examples: [
      CommandExample("voorzorg rapport --voorbeeld", shows: "Toont het rapport van het voorbeeld."),
      CommandExample("voorzorg rapport --voorbeeld-regio", shows: "Toont het rapport van een regio."),
      CommandExample(
        "voorzorg rapport utrecht.voorzorg.json -o utrecht.md",
        shows: "Bewaart het hele rapport in een bestand."
      ),
      CommandExample(
        "voorzorg rapport utrecht.voorzorg.json --onderdeel plan-van-aanpak -o plan-van-aanpak.md",
        shows: "Maakt het plan van aanpak dat stap 3 vraagt; zo ook voortgangsrapportage."
      ),
      CommandExample(
        "voorzorg rapport utrecht.voorzorg.json --lezer raad -o raad.md",
        shows: "Maakt één bladzijde voor de raad, zonder namen van personen."
      ),
      CommandExample(
        "voorzorg rapport utrecht.voorzorg.json --formaat html -o utrecht.html",
        shows: "Maakt één webpagina, die u zonder internet leest."
      ),
      CommandExample(
        "voorzorg rapport utrecht.voorzorg.json --lezer college --formaat docx -o nota.docx",
        shows: "Maakt de nota voor het college als Word-bestand; pdf en odt kunnen ook."
      ),
      CommandExample(
        "voorzorg rapport utrecht.voorzorg.json --sjabloon-md nota.md -o nota-utrecht.md",
        shows: "Vult een nota met een eigen indeling."
      ),
      CommandExample(
        "voorzorg rapport regio/ --formaat csv --tabel planregels -o planregels.csv",
        shows: "Zet de planregels van een hele map in één tabel voor Excel."
      ),
      CommandExample(
        "voorzorg rapport utrecht.voorzorg.json --formaat ics --per-persoon --uitvoermap agenda",
        shows: "Maakt voor elke uitvoerende een agenda."
      ),
      CommandExample(
        "voorzorg rapport utrecht.voorzorg.json --formaat html --huisstijl huisstijl.json -o utrecht.html",
        shows: "Geeft de webpagina de kleuren en het logo van uw gemeente."
      ),
      CommandExample(
        "voorzorg rapport regio/ --uitvoermap rapporten --formaat json",
        shows: "Maakt in één keer de rapporten van een hele map."
      ),
    ],
    parameters: [Inputs.files, Inputs.list] + ReportOrder.parameters + [
      output, folder, overwrite, ReportSource.example, ReportSource.regionalExample,
    ],
    exclusive: [
      [output, folder], [ReportOrder.part, ReportOrder.reader],
      [ReportSource.example, ReportSource.regionalExample, Inputs.list],
    ]
  )

  private let job: ReportJob

  init(_ arguments: ParsedArguments) throws(CommandLineProblem) {
    let order = try ReportOrder(arguments)
    if order.isPerPerson, arguments[Self.folder] == nil {
      throw .invalidCombination(reason: "--per-persoon maakt een bestand per persoon: geef --uitvoermap MAP")
    }
    if arguments[Self.overwrite], arguments[Self.output] == nil, arguments[Self.folder] == nil {
      throw .invalidCombination(reason: "--overschrijven hoort bij -o PAD of --uitvoermap MAP")
    }
    job = ReportJob(
      order: order,
      source: try ReportSource(arguments),
      output: arguments[Self.output],
      folder: arguments[Self.folder],
      overwrites: arguments[Self.overwrite]
    )
  }

  func run(in context: Context) throws -> ExitCode { try job.run(in: context) }
}
