import Testing

@testable import voorzorg

struct RegioJaarverslagTests {
  private static func folder(_ days: [String?]) throws -> TestFolder {
    let folder = try TestFolder()
    for (number, day) in days.enumerated() {
      try folder.write(
        """
        {"formaat": "voorzorg-dossier/1", "gemeente": {"naam": "Plaats \(number)"},
         "peildatum": \(day.map { "\"\($0)\"" } ?? "null"),
         "implementatieplan": [{"id": "outreach", "ankerpunt": "outreach", "datumGereed": "2025-05-01"}]}
        """,
        to: "\(number).voorzorg.json"
      )
    }
    return folder
  }

  @Test func withoutAYearItIsThatOfTheNewestPeildatum() throws {
    let folder = try Self.folder(["2025-03-01", "2024-12-31", nil])
    let run = folder.run("regio", folder.path, "--onderdeel", "jaarverslag")
    #expect(run.code == 0)
    #expect(run.output.contains("# Jaarverslag 2025 van de regio"))
    #expect(
      run.output.contains("Dit verslag gaat over 2025, het jaar van de nieuwste peildatum in de dossiers.")
    )
    #expect(run.output.contains("In 2025 kwamen 3 prioriteiten gereed, bij alle 3 gemeenten."))
  }

  @Test func ofAnotherYearItTellsWhatThatYearHas() throws {
    let folder = try Self.folder(["2025-03-01"])
    let run = folder.run("regio", folder.path, "--onderdeel", "jaarverslag", "--jaar", "2024")
    #expect(run.code == 0)
    #expect(run.output.contains("In geen dossier staat een prioriteit die in 2024 gereed kwam."))
  }

  @Test func aCollegeThatWasEarlierIsNotOneOfThatYear() throws {
    let folder = try TestFolder()
    try folder.write(
      """
      {"formaat": "voorzorg-dossier/1", "gemeente": {"naam": "Oefendam"}, "peildatum": "2026-03-01",
       "regioplan": {"vastgesteldOp": "2025-10-14"}}
      """,
      to: "a.voorzorg.json"
    )
    let run = folder.run("regio", folder.path, "--onderdeel", "jaarverslag")
    #expect(run.output.contains("Het college stelde het regioplan vóór 2026 vast."))
  }

  @Test func whereNoDossierHasADayTheYearIsAsked() throws {
    let folder = try Self.folder([nil])
    let output = folder.file("uit/verslag.md")
    let run = folder.run("regio", folder.path, "--onderdeel", "jaarverslag", "-o", output)
    #expect(run.code == 2)
    #expect(
      run.errors.contains("geen dossier heeft een peildatum; geef het jaar van het verslag met --jaar")
    )
    #expect(throws: (any Error).self) { try folder.text("uit/verslag.md") }
    #expect(folder.run("regio", folder.path, "--onderdeel", "jaarverslag", "--jaar", "2025").code == 0)
  }

  @Test func aYearBelongsToAYearlyReportAndAReportIsNoTable() throws {
    let folder = try Self.folder(["2025-03-01"])
    let wrong = [
      ["--jaar", "2025"], ["--jaar", "2025", "--onderdeel", "monitor"],
      ["--onderdeel", "jaarverslag", "--jaar", "1999"],
      ["--onderdeel", "jaarverslag", "--formaat", "csv"], ["--onderdeel", "jaarverslag", "--teksten"],
    ]
    for arguments in wrong {
      #expect(folder.run(["regio", folder.path] + arguments).code == 2, "\(arguments)")
    }
  }

  @Test func theOrderOfWorkMakesNoDifference() throws {
    let folder = try Self.folder((0..<60).map { "2025-0\(1 + $0 % 9)-01" })
    for format in ["markdown", "html", "json"] {
      let arguments = ["regio", folder.path, "--onderdeel", "jaarverslag", "--formaat", format]
      let runs = [1, 4].map { folder.run(arguments, cores: $0) }
      #expect(runs[0].code == 0)
      #expect(runs[0].output == runs[1].output)
    }
  }
}
