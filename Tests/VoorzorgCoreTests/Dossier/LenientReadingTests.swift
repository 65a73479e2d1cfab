import Testing

@testable import VoorzorgCore

@Suite("Reading is lenient where nothing can be lost")
struct LenientReadingTests {
  private let empty = Dossier(for: Shared.instrument).record

  @Test(
    "absent, null and empty all mean unanswered",
    arguments: [
      #""gemeente": {}"#, #""gemeente": null"#, #""gemeente": {"naam": null}"#, #""gemeente": {"naam": ""}"#,
      #""gemeente": {"naam": " \n\t "}"#, #""gemeente": {"inwoners": ""}"#, #""peildatum": """#,
      #""status": null"#,
      #""voorzorgscan": {"outreach": null}"#, #""voorzorgscan": {"outreach": {"aanDeSlag": null}}"#,
      #""voorzorgscan": {"outreach": {"aanDeSlag": ""}}"#, #""invullers": []"#, #""invullers": null"#,
      #""monitor": null"#, #""stappen": {}"#, #""besluiten": []"#, #""$schema": null"#, #""$schema": """#,
    ]
  )
  func unanswered(member: String) {
    let read = reading("{\"formaat\": \"voorzorg-dossier/1\", \(member)}")
    #expect(read.findings == [])
    #expect(read.dossier.record == empty)
    #expect(read.dossier.schema == nil)
  }

  @Test("nee is an answer, and is not the same as unanswered")
  func no() {
    let read = reading(#"{"formaat":"voorzorg-dossier/1","voorzorgscan":{"outreach":{"aanDeSlag":false}}}"#)
    #expect(read.dossier.record[Shared.instrument.scan[0].aanDeSlag] == false)
  }

  @Test("keys may come in any order")
  func order() {
    let forwards = reading(
      #"{"formaat":"voorzorg-dossier/1","gemeente":{"naam":"A","code":"B"},"peildatum":"2026-01-02","steller":"C"}"#
    )
    let backwards = reading(
      #"{"steller":"C","peildatum":"2026-01-02","gemeente":{"code":"B","naam":"A"},"formaat":"voorzorg-dossier/1"}"#
    )
    #expect(forwards.dossier.record == backwards.dossier.record)
    #expect(forwards.dossier.record != empty)
    #expect(backwards.findings == [])
  }

  @Test("a key may be written with escapes")
  func escapedKey() {
    let read = reading(#"{"\u0066ormaat":"voorzorg-dossier/1","st\u0065ller":"C"}"#)
    #expect(read.findings == [])
    #expect(read.dossier.record.answers[Shared.instrument.form.slot(of: "steller") ?? 0] == .text("C"))
  }

  @Test(
    "every kind of line end in a text becomes LF",
    arguments: [
      (#"een\r\ntwee"#, "een\ntwee"), (#"een\rtwee"#, "een\ntwee"), (#"een\n\rtwee"#, "een\n\ntwee"),
      (#"\r\r\n\r"#, nil), (#"een\r"#, "een\n"), (#"een\u000d\u000atwee"#, "een\ntwee"),
    ] as [(String, String?)]
  )
  func lineEnds(written: String, meant: String?) {
    let read = reading("{\"formaat\":\"voorzorg-dossier/1\",\"steller\":\"\(written)\"}")
    let slot = Shared.instrument.form.slot(of: "steller") ?? 0
    #expect(read.dossier.record.answers[slot] == meant.map { .text($0) })
    #expect(read.isFaithful)
  }

  @Test("white space around a text is kept")
  func space() {
    let read = reading(#"{"formaat":"voorzorg-dossier/1","steller":"  x \n"}"#)
    #expect(read.dossier.record.answers[Shared.instrument.form.slot(of: "steller") ?? 0] == .text("  x \n"))
  }

  @Test("a bare line end in CRLF files counts for the layout only")
  func crlfFile() {
    let text = String(decoding: Shared.example, as: UTF8.self)
    let crlf = text.utf8.flatMap { $0 == 10 ? [13, 10] : [$0] }
    let read = DossierReading(crlf, instrument: Shared.instrument)
    #expect(read.findings == [])
    #expect(read.dossier.bytes(for: Shared.instrument) == Dossier.example.bytes(for: Shared.instrument))
  }
}
