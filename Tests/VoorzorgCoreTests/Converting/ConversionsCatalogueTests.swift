import Testing

@testable import VoorzorgCore

/// A catalogue of conversions that is malformed is refused, with the reason.
struct ConversionsCatalogueTests {
  private func conversions(_ mappings: String...) throws -> Conversions {
    let text = "{\"instrument\": \"3\", \"omzettingen\": [\(mappings.joined(separator: ","))]}"
    return try Conversions(Array(text.utf8))
  }

  private func mapping(_ van: String, _ naar: String, _ changes: String = "") -> String {
    "{\"van\": \"\(van)\", \"naar\": \"\(naar)\"\(changes)}"
  }

  @Test(arguments: [
    (
      #", "hernoemd": [{"van": "a.b", "naar": "c"}], "vervallen": [{"vraag": "a.b", "label": "B"}]"#,
      "two changes"
    ),
    (#", "hernoemd": [{"van": "a", "naar": "c"}, {"van": "b", "naar": "c"}]"#, "become 'c'"),
    (#", "hernoemd": [{"van": "a.*.b", "naar": "c"}]"#, "number of '*'"),
    (#", "hernoemd": [{"van": "*.b", "naar": "*.c"}]"#, "no name"),
    (#", "hernoemd": [{"van": "a..b", "naar": "c"}]"#, "no name"),
    (#", "vervallen": [{"vraag": "a"}]"#, "missing 'label'"),
    (#", "vervalen": []"#, "unknown key"),
    (#", "gesplitst": [{"van": "a", "label": "A", "naar": ["b"]}]"#, "at least two"),
    (
      #", "samengevoegd": [{"van": [{"vraag": "a", "label": "A"}], "naar": "b", "wijze": "gelijk"}]"#,
      "at least two"
    ),
    (#", "gewijzigd": [{"van": "a", "label": "A", "keuzes": {"x": 1}}]"#, "'x' becomes"),
  ])
  func aMalformedChangeIsRefused(changes: String, reason: String) {
    #expect {
      _ = try conversions(mapping("1", "2", changes))
    } throws: {
      ($0 as? CatalogueFault)?.message.contains(reason) == true
    }
  }

  @Test func versionsGoInNoCircleAndEachWayStandsOnce() {
    #expect(throws: CatalogueFault.self) { try conversions(mapping("1", "2"), mapping("2", "1")) }
    #expect(throws: CatalogueFault.self) { try conversions(mapping("1", "2"), mapping("1", "2")) }
    #expect(throws: CatalogueFault.self) { try conversions(mapping("1", "1")) }
  }

  @Test func theShortestWayIsTaken() throws {
    let all = try conversions(mapping("1", "2"), mapping("2", "3"), mapping("1", "3"), mapping("3", "4"))
    #expect(all.path(from: "1", to: "4")?.map(\.van) == ["1", "3"])
    #expect(all.path(from: "2", to: "4")?.map(\.van) == ["2", "3"])
    #expect(all.path(from: "4", to: "1") == nil)
  }

  @Test(arguments: [
    (#", "hernoemd": [{"van": "steler", "naar": "stelller"}]"#, "is no question"),
    (#", "vervallen": [{"vraag": "implementatieplan.*.doel", "label": "Doel"}]"#, "is still a question"),
  ])
  func namesThatDoNotFitTheFormAreFound(changes: String, reason: String) throws {
    let all = try conversions(mapping("2024", "2025", changes))
    #expect {
      try all.check(against: Shared.instrument.form, version: "2025")
    } throws: {
      ($0 as? CatalogueFault)?.message.contains(reason) == true
    }
  }

  @Test(arguments: [
    ("2025", InstrumentStanding.current), ("2026", .newer), ("2025.1", .newer), ("2024", .unknown),
    ("proef", .unknown), ("", .unknown),
  ])
  func aVersionIsOlderNewerOrUnknown(version: String, standing: InstrumentStanding) {
    #expect(Shared.instrument.standing(of: version) == standing)
    #expect(Shared.instrument.standing(of: nil) == .current)
  }
}
