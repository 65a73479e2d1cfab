import Testing

@testable import VoorzorgCore

@Suite("Links of the ankerpunten")
struct VerbandenOfAnkerpuntenTests {
  private let verbanden: Verbanden

  init() throws {
    verbanden = try Verbanden.load()
  }

  /// What an ankerpunt is linked to: counts of word for word and of our reading, and lines of the sources.
  struct Row: CustomTestStringConvertible {
    let name: String
    let indicatoren: [Int]
    let actieplan: [Int]
    let pijlers: [Int]
    let regioplan: [Int]
    let lines: String

    var testDescription: String { name }
  }

  private static let rows = [
    Row(
      name: "outreach",
      indicatoren: [1, 0],
      actieplan: [1, 0],
      pijlers: [1, 2],
      regioplan: [2, 0],
      lines: "S3:681 S4:823 S1:23 S1:479 S1:489 S2:257 S2:483"
    ),
    Row(
      name: "bemoeizorg",
      indicatoren: [1, 0],
      actieplan: [3, 0],
      pijlers: [2, 0],
      regioplan: [1, 0],
      lines: "S3:731 S4:823 S4:857 S4:915 S1:9 S1:489 S2:452"
    ),
    Row(
      name: "informatie-en-advies",
      indicatoren: [2, 0],
      actieplan: [0, 1],
      pijlers: [3, 0],
      regioplan: [0, 1],
      lines: "S3:645 S3:650 S4:709 S1:473 S1:471 S1:717 S2:423"
    ),
    Row(
      name: "luisterlijn-en-meldpunt",
      indicatoren: [0, 0],
      actieplan: [0, 0],
      pijlers: [1, 2],
      regioplan: [0, 1],
      lines: "S1:345 S1:175 S1:253 S1:259 S2:375"
    ),
    Row(
      name: "netwerkgericht-werken",
      indicatoren: [0, 0],
      actieplan: [0, 2],
      pijlers: [0, 2],
      regioplan: [0, 3],
      lines: "S3:1202 S4:768 S1:339 S1:347 S2:393 S2:395 S2:366"
    ),
    Row(
      name: "inloop-en-steunpunten",
      indicatoren: [1, 0],
      actieplan: [1, 2],
      pijlers: [1, 0],
      regioplan: [0, 0],
      lines: "S3:612 S3:1271 S4:860 S4:810 S4:720 S1:341"
    ),
    Row(
      name: "woonplekken-en-basisbenodigdheden",
      indicatoren: [0, 3],
      actieplan: [0, 3],
      pijlers: [0, 5],
      regioplan: [1, 0],
      lines: "S3:978 S3:517 S3:557 S4:1249 S4:1348 S4:1438 S1:653 S1:657 S1:659 S1:703 S2:550"
    ),
    Row(
      name: "respijtopties",
      indicatoren: [0, 0],
      actieplan: [2, 0],
      pijlers: [1, 1],
      regioplan: [0, 0],
      lines: "S4:842 S4:856 S4:1942 S1:607 S1:705"
    ),
    Row(
      name: "urgentieverordening",
      indicatoren: [1, 0],
      actieplan: [2, 1],
      pijlers: [2, 0],
      regioplan: [0, 0],
      lines: "S3:1041 S4:1183 S4:1279 S4:981 S1:681 S1:683 S1:130"
    ),
    Row(
      name: "integrale-zorg",
      indicatoren: [0, 3],
      actieplan: [0, 2],
      pijlers: [0, 3],
      regioplan: [0, 2],
      lines: "S3:543 S3:763 S3:826 S4:1406 S4:1423 S4:871 S1:485 S1:525 S1:599 S2:509 S2:511"
    ),
    Row(
      name: "domeinoverstijgende-samenwerking",
      indicatoren: [2, 0],
      actieplan: [0, 1],
      pijlers: [0, 1],
      regioplan: [0, 1],
      lines: "S3:533 S3:573 S4:1341 S1:485 S2:116"
    ),
    Row(
      name: "kwaliteit-en-vraaggerichtheid",
      indicatoren: [0, 2],
      actieplan: [0, 2],
      pijlers: [0, 2],
      regioplan: [0, 1],
      lines: "S3:1062 S3:1130 S4:212 S4:757 S4:774 S1:439 S1:503 S2:489"
    ),
  ]

  @Test("of each ankerpunt, to each of the other documents", arguments: rows)
  func counts(row: Row) {
    let end = Verband.End(.ankerpunt, row.name)
    let links = verbanden.verbanden(of: end)
    func count(_ kinds: Verband.Kind...) -> [Int] {
      [.woordelijk, .duiding].map { strength in
        links.filter { link in
          link.strength == strength && link.side(oppositeTo: end).map { kinds.contains($0.end.kind) } == true
        }.count
      }
    }
    #expect(count(.indicator, .subvraag, .onderdeel) == row.indicatoren)
    #expect(count(.actielijn, .paragraaf, .nadActie, .nadResultaat, .principe) == row.actieplan)
    #expect(count(.pijler, .actiegroep, .pijleractie, .ambitie, .uitkomst) == row.pijlers)
    #expect(count(.slag, .regioactie, .werkwijze, .bevinding) == row.regioplan)
    let lines = links.compactMap { $0.side(oppositeTo: end) }.flatMap(\.evidence).evidenceLines
    for line in row.lines.split(separator: " ") { #expect(lines.contains(String(line)), "\(line)") }
  }

  @Test("all twelve are in the table, and each belongs to the actions of step 4")
  func all() throws {
    #expect(Self.rows.map(\.name) == Shared.instrument.ankerpunten.map(\.name))
    for row in Self.rows {
      let stappen = try verbanden.stappen(of: Verband.End(.ankerpunt, row.name))
      #expect(stappen.map(\.entry.number) == [4], "\(row.name)")
    }
  }

  @Test("which have an indicator in the same words, which in our reading, and which none")
  func indicatoren() throws {
    func numbers(_ strength: Verband.Strength?) throws -> [Int] {
      try Shared.instrument.ankerpunten.filter { ankerpunt in
        let found = try verbanden.indicatoren(of: Verband.End(.ankerpunt, ankerpunt.name))
        guard let strength else { return found.isEmpty }
        return !found.isEmpty && found.contains { $0.strength == .woordelijk } == (strength == .woordelijk)
      }.map(\.number)
    }
    #expect(try numbers(.woordelijk) == [1, 2, 3, 6, 9, 11])
    #expect(try numbers(.duiding) == [7, 10, 12])
    #expect(try numbers(nil) == [4, 5, 8])
  }

  @Test("indicators without an ankerpunt")
  func withoutAnkerpunt() throws {
    let ankerpunten = try Indicatoren.load().indicatoren.map { indicator in
      let end = Verband.End(.indicator, indicator.name)
      return (indicator.number, try verbanden.ankerpunten(of: end, in: Shared.instrument))
    }
    let without = ankerpunten.filter { $0.1.isEmpty }.map(\.0)
    #expect(without == ["1", "2", "3.1", "3.2", "4", "5", "6", "8", "10", "13", "14", "16"])
    #expect(ankerpunten.first { $0.0 == "15" }?.1.map(\.strength) == [.duiding])
  }
}

extension [SourceReference] {
  /// Document and line of each, such as `S3:681`.
  var evidenceLines: Set<String> { Set(map { "\($0.document):\($0.line ?? 0)" }) }
}
