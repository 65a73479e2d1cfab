import Testing

@testable import VoorzorgCore

@Suite("V274, V275 and V291: figures and stories")
struct BasisRuleTests {
  private func figure(_ answers: KeyValuePairs<String, String>) throws -> Dossier {
    var editor = DossierEditor(.empty, instrument: Shared.instrument)
    for (name, value) in answers { try editor.set("basis.cijfers.1.\(name)", to: value) }
    editor.finish()
    return editor.dossier
  }

  @Test("a number without source or date is told once, at what is missing first")
  func source() throws {
    func expect(_ name: String?, _ answers: KeyValuePairs<String, String>) throws {
      VoorzorgCoreTests.expect(
        FigureWithoutSource.self,
        "V274",
        .waarschuwing,
        in: try figure(answers),
        at: name.map { ["basis.cijfers.1.\($0)"] } ?? []
      )
    }
    try expect("bron", ["wat": "Gezinnen", "aantal": "12"])
    try expect("datum", ["aantal": "0", "bron": "Telling"])
    try expect("bron", ["aantal": "12", "datum": "2026-01-31"])
    try expect(nil, ["aantal": "12", "bron": "Telling", "datum": "2026-01-31"])
    let message = findings(
      of: FigureWithoutSource.self,
      in: try figure(["wat": "Gezinnen", "aantal": "12"])
    )[0]
    .message
    #expect(message == "Cijfer 1 ('Gezinnen') heeft geen bron en geen datum")
  }

  @Test("an unknown number has no source to give, and a number that is not filled in yet neither")
  func unknown() throws {
    for answers in [["wat": "Gezinnen", "aantal": "onbekend"], ["wat": "Gezinnen"]]
      as [KeyValuePairs<String, String>]
    {
      expect(FigureWithoutSource.self, "V274", .waarschuwing, in: try figure(answers), at: [])
    }
  }

  @Test("a source without a number gives a tip; unknown is an answer")
  func number() throws {
    let open = try figure(["wat": "Gezinnen", "bron": "Telling"])
    expect(FigureWithoutNumber.self, "V291", .tip, in: open, at: ["basis.cijfers.1.aantal"])
    for answers in [
      ["bron": "Telling", "aantal": "onbekend"], ["bron": "Telling", "aantal": "0"], ["wat": "x"],
    ]
      as [KeyValuePairs<String, String>]
    {
      expect(FigureWithoutNumber.self, "V291", .tip, in: try figure(answers), at: [])
    }
  }

  @Test("a story says how consent was given")
  func consent() throws {
    var dossier = try Dossier.empty.answering(["basis.verhalen.1.verhaal": "Het ging mis na de scheiding."])
    expect(
      StoryWithoutConsent.self,
      "V275",
      .waarschuwing,
      in: dossier,
      at: ["basis.verhalen.1.toestemming"]
    )
    dossier = try dossier.answering(["basis.verhalen.1.toestemming": "Mondeling, na lezen."])
    expect(StoryWithoutConsent.self, "V275", .waarschuwing, in: dossier, at: [])
    dossier = try dossier.answering(["basis.verhalen.1.toestemming": "Nee, nog niet"])
    expect(
      StoryWithoutConsent.self,
      "V275",
      .waarschuwing,
      in: dossier,
      at: ["basis.verhalen.1.toestemming"]
    )
    #expect(
      findings(of: StoryWithoutConsent.self, in: dossier)[0].message
        == "Bij verhaal 1 staat bij de toestemming: 'Nee, nog niet'"
    )
    dossier = try Dossier.empty.answering(["basis.verhalen.1.toestemming": "Wordt gevraagd"])
    expect(StoryWithoutConsent.self, "V275", .waarschuwing, in: dossier, at: [])
  }
}
