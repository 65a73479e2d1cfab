import Testing

@testable import VoorzorgCore

struct CalendarPersonTests {
  @Test(arguments: [
    ("Jansen, P.", ["Jansen, P."]),
    ("Adviseur wonen en zorg", ["Adviseur wonen en zorg"]),
    ("Wijkteam Noord, samen met het welzijnswerk", ["Wijkteam Noord, samen met het welzijnswerk"]),
    ("Team A; Team B;", ["Team A", "Team B"]),
    ("- Team A\n\n  •  Team   B", ["Team A", "Team B"]),
    ("Team A;team a; TEAM  A", ["Team A"]),
    ("  ;\n-", []),
  ])
  func namesStandOnLinesOrBetweenSemicolons(typed: String, names: [String]) {
    #expect(NamedPersons.names(in: [typed]) == names)
  }

  @Test func everyEntryIsInAFileOfItsPeopleOrInTheOneWithoutName() throws {
    let dossier = try Dossier.empty.answering([
      "gemeente.naam": "Urk", "implementatieplan": "outreach,bemoeizorg",
      "implementatieplan.1.beoogdeDatumGereed": "2026-10-01",
      "implementatieplan.1.uitvoerende": "Team A; Jansen, P.",
      "implementatieplan.1.verantwoordelijke": "team  a",
      "implementatieplan.2.beoogdeDatumGereed": "2026-11-01",
      "implementatieplan.2.actieregels.1.actie": "Bellen", "implementatieplan.2.actieregels.1.wie": "TEAM A",
    ])
    let parts = try calendar(dossier).perPerson
    #expect(parts.map(\.person) == ["Jansen, P.", "Team A", nil])
    #expect(parts.map(\.fileName) == ["jansen-p", "team-a", "zonder-naam"])
    #expect(
      parts.map { $0.calendar.entries.map(\.name) } == [
        ["outreach.beoogdeDatumGereed"],
        ["outreach.beoogdeDatumGereed", "bemoeizorg.actieregels.1.gereedOp.taak"],
        ["bemoeizorg.beoogdeDatumGereed"],
      ]
    )
    #expect(parts[1].calendar.name == "Voorzorg · Urk · Team A")
  }

  @Test func nobodyOfTheExampleIsDropped() throws {
    let calendar = try calendar(.example)
    let parts = calendar.perPerson
    let shown = Set(parts.flatMap { $0.calendar.entries.map(\.uid) })
    #expect(shown == Set(calendar.entries.map(\.uid)))
    #expect(Set(parts.compactMap(\.person)) == Set(calendar.entries.flatMap(\.persons)))
    #expect(Set(parts.map(\.fileName)).count == parts.count)
  }

  @Test func aFileNameHoldsNoPathAndDiffersFromTheOthers() {
    let typed = [
      "../../etc/passwd", ".verborgen", "José", "jose", "Jose-2", "zonder naam", "/", "", "a\u{0}b\nc",
      "C:\\x",
      String(repeating: "é", count: 400), String(repeating: "李", count: 400), "李", "..", "jansen\u{202E}cexe",
    ]
    var taken: Set<String> = ["zonder-naam"]
    let names = typed.map { SafeFileName.name(for: $0, notIn: &taken) }
    #expect(
      names.prefix(10) == [
        "etc-passwd", "verborgen", "jose", "jose-2", "jose-2-2", "zonder-naam-2", "naam", "naam-2", "a-b-c",
        "c-x",
      ]
    )
    #expect(Set(names).count == names.count)
    for name in names {
      #expect(!name.isEmpty && name.utf8.count <= 70)
      #expect(!name.unicodeScalars.contains { "/\\.: \u{0}\n\u{202E}".unicodeScalars.contains($0) })
    }
  }
}
