import Testing

@testable import VoorzorgCore

@Suite("The catalogues of the optional parts, which are read when somebody first needs them")
struct InstrumentTests {
  @Test("those that are built in are well-formed")
  func builtIn() throws {
    try Shared.instrument.checkParts()
  }

  @Test("who reads, answers, checks and writes scan and plan of an older dossier waits for none of them")
  func untouched() throws {
    let instrument = try Instrument.load()
    let bytes = try Fixtures.bytes("geldig/van-voor-de-onderdelen.voorzorg.json")
    let reading = DossierReading(bytes, instrument: instrument)
    var editor = DossierEditor(reading.dossier, instrument: instrument)
    try editor.set("voorzorgscan.outreach.aanbod", to: "Een team.")
    editor.finish()
    _ = DossierChanges(from: reading.dossier, to: editor.dossier, instrument: instrument)
    _ = Checker(instrument: instrument, gemeenten: Shared.gemeenten).findings(in: editor.dossier, today: nil)
    _ = editor.dossier.bytes(for: instrument)
    let made = instrument.form.lists.compactMap { list in
      if case .lazy(let form) = list.source, form.isMade { list.name } else { nil }
    }
    #expect(made == [])
    _ = Questionnaire(editor.dossier, instrument: instrument)
    #expect(
      instrument.form.lists.contains { if case .lazy(let form) = $0.source { form.isMade } else { false } }
    )
  }

  @Test("a fault in what is made later is told by the check")
  func laterFault() {
    let fault = CatalogueFault(file: "stappen.json", line: 1, column: 1, message: "no steps")
    let lazy = Lazy<Int> { () throws(CatalogueFault) in throw fault }
    #expect(throws: CatalogueFault.self) { try lazy.check() }
  }

  @Test("what is made later is made once")
  func madeOnce() {
    let lazy = Lazy { () throws(CatalogueFault) in
      Form(entries: [], lists: [], root: .empty, regionalRoot: .empty)
    }
    #expect(lazy.value === lazy.value)
  }
}

extension Form.Group {
  fileprivate static var empty: Form.Group { Form.Group([]) }
}
