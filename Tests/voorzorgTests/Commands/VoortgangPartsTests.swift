import TerminalKit
import Testing
import VoorzorgCore

@testable import voorzorg

/// The optional parts in `voortgang`, and narrow windows.
struct VoortgangPartsTests {
  private let urk: DossierInFolder

  init() throws {
    urk = try DossierInFolder()
    urk.folder.run("beantwoorden", urk.path, "basis.missie=Niemand zonder dak.")
  }

  @Test func whatWasBegunIsInTheTableAndTheRestInOneLine() {
    let output = urk.folder.run("voortgang", urk.path).output
    #expect(output.contains("\nBasis                 1 van 4     –           0  █████░░░░░░░░░░░░░░░\n"))
    #expect(
      output.contains("\nNog niet begonnen: Stappen, Preventiescan, Monitor, Regionaal plan\n"),
      "\(output)"
    )
    #expect(!output.contains("Monitor  "))
  }

  @Test func withinFillingInItIsTheSame() {
    let run = urk.fill(":voortgang", ":stop")
    #expect(run.errors.contains("Basis                 1 van 4"))
    #expect(run.errors.contains("Nog niet begonnen: Stappen"))
  }

  @Test(arguments: 20...80)
  func aNarrowWindowGetsLinesThatFit(columns: Int) throws {
    let instrument = try Instrument.load()
    let dossier = try Dossiers.read(urk.path, instrument: instrument)
    let file = ProgressReport.file(urk.path, dossier, instrument: instrument, today: nil, inWords: true)
    let lines = ProgressReport.parts(file, columns: columns, bars: .blocks)
    #expect(lines.allSatisfy { $0.displayWidth <= columns })
    #expect(lines.joined(separator: " ").contains("Implementatieplan"))
  }

  @Test func scriptsGetEveryPart() {
    let output = urk.folder.run("voortgang", urk.path, "--json").output
    for part in Part.allCases { #expect(output.contains(#""onderdeel": "\#(part.rawValue)""#)) }
  }
}
