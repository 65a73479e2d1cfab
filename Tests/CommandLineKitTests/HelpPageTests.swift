import CommandLineKit
import Testing

@Suite("Help pages")
struct HelpPageTests {
  @Test("the page of a command shows usage, arguments, options and examples in aligned columns")
  func commandPage() {
    #expect(
      example.help(on: .command(ReportCommand.description)) == """
        Gebruik: proef rapport [OPTIES] BRON [EXTRA...]

        Maakt een rapport.

        Het rapport is kort.

        Argumenten:
          BRON                Het bestand met de gegevens.
          EXTRA...            Bestanden die erbij horen.

        Opties:
          -f, --formaat VORM  De vorm van het rapport. Kies uit: tekst, json of tabel.
                              Standaard: tekst.
          -o, --uitvoer PAD   Waar het rapport komt.
          -g, --grens GETAL   De grens.
          -s, --streng        Stopt bij de eerste fout. Niet samen met --stil.
          -q, --stil          Zegt niets. Niet samen met --streng.
          -h, --help          Toont deze uitleg.
              --version       Toont de versie van het programma.

        Voorbeelden:
          proef rapport -f json bron.csv
              Een rapport voor een ander programma.
        """
    )
  }

  @Test("the page of the program lists the commands")
  func programPage() {
    #expect(
      example.help(on: .program) == """
        Gebruik: proef COMMANDO [OPTIES] [ARGUMENTEN]

        Een programma om mee te proeven.

        Commando's:
          rapport        Maakt een rapport.
          zoek           Zoekt een woord.
          tel            Telt de regels van bestanden.
          help           Legt uit hoe een commando werkt.

        Opties:
          -h, --help     Toont deze uitleg.
              --version  Toont de versie van het programma.

        Typ 'proef help COMMANDO' voor uitleg over een commando.
        """
    )
  }

  @Test("the usage line shows what is required")
  func usage() {
    #expect(SearchCommand.description.usage(in: "proef") == "proef zoek [OPTIES] --jaar JAAR [WOORD]")
    #expect(CountCommand.description.usage(in: "proef") == "proef tel [OPTIES] BESTAND...")
  }

  @Test("a page stays within its width, except for examples", arguments: 20...100)
  func width(columns: Int) {
    for command in example.commands {
      let page = example.help(on: .command(command), width: columns)
      let tooLong = page.split(separator: "\n").filter { line in
        line.unicodeScalars.count > columns && !line.hasPrefix("  proef ")
      }
      #expect(tooLong.isEmpty)
    }
  }

  @Test("no width is too narrow or too wide", arguments: [.min, -1, 0, 1, 20, 10_000, .max])
  func extremeWidth(columns: Int) {
    #expect(example.help(on: .program, width: columns).contains("--version"))
    #expect(example.help(on: .command(ReportCommand.description), width: columns).contains("--uitvoer"))
  }

  @Test("a page keeps all its words at every width")
  func noWordIsLost() {
    let words = { (width: Int) in
      example.help(on: .command(ReportCommand.description), width: width).split { $0 == " " || $0 == "\n" }
    }
    #expect(words(20) == words(80))
    #expect(words(47) == words(80))
  }

  @Test("a long name gets a line of its own and keeps its place")
  func longName() {
    let description = CommandDescription(
      name: "lang",
      summary: "Kort.",
      parameters: [
        Option("een-naam-die-lang-is", .text("EEN-LANGE-WAARDE"), help: "Doet iets."),
        Flag("leeg", help: ""),
      ]
    )
    let page = example.help(on: .command(description))
    #expect(
      page.contains(
        "\n      --een-naam-die-lang-is EEN-LANGE-WAARDE\n                 Doet iets.\n      --leeg\n"
      )
    )
  }
}
