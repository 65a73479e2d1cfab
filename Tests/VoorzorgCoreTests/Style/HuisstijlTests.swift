import Testing

@testable import VoorzorgCore

struct HuisstijlTests {
  /// The reading of a house style that lies beside one file.
  private func read(_ text: String, logo: [UInt8]? = nil) -> HuisstijlReading {
    HuisstijlReading(Array(text.utf8), path: "map/stijl.json") { path throws(StoreProblem) in
      guard let logo, path == "map/logo.svg" else { throw .unreadable(path: path, error: 2) }
      return logo
    }
  }

  private func style(_ rest: String) -> String { "{\"formaat\": \"voorzorg-huisstijl/1\",\n\(rest)}" }

  @Test func aHouseStyleSetsNameAndColoursAndLeavesTheRest() {
    let reading = read(style(##""naam": "Gemeente Voorbeeldstad", "kleuren": {"accent": "#7a1f3d"}"##))
    #expect(reading.findings.isEmpty)
    #expect(reading.huisstijl.name == "Gemeente Voorbeeldstad")
    #expect(reading.huisstijl.palette.light[.accent] == Colour(0x7A1F3D))
    #expect(reading.huisstijl.palette.light[.text] == Palette.standard.light[.text])
  }

  @Test func aColourForLightScreensOnlyGetsOneForTheDarkThatCanBeRead() {
    let palette = read(style(##""kleuren": {"accent": "#123456", "link": "#00f"}"##)).huisstijl.palette
    #expect(palette.dark[.accent] != palette.light[.accent])
    #expect(palette.dark.suffices(.accent))
    #expect(palette.dark.suffices(.link))
  }

  @Test func aColourForDarkScreensIsTakenAsItStands() {
    let palette = read(style(##""kleuren": {"accent": {"licht": "#123456", "donker": "#ffcc00"}}"##))
      .huisstijl.palette
    #expect(palette.light[.accent] == Colour(0x123456))
    #expect(palette.dark[.accent] == Colour(0xFFCC00))
  }

  @Test func aColourThatCannotBeReadIsRefusedWithRatioAndProposal() throws {
    let reading = read(style("\"kleuren\": {\n  \"accent\": \"#ffcc00\"}"))
    let finding = try #require(reading.findings.first)
    #expect(reading.findings.count == 1)
    #expect(finding.code == "H105")
    #expect(finding.place.line == 3 && finding.place.column == 13)
    #expect(
      finding.message.contains(
        "'accent' (#ffcc00) heeft op 'vlak' (#f3f6f7) een contrast van 1,39; nodig is 4,50"
      )
    )
    let proposed = try #require(finding.proposal.flatMap { Colour(String($0.suffix(7))) })
    #expect(read(style("\"kleuren\": {\"accent\": \"\(proposed.hex)\"}")).findings.isEmpty)
  }

  @Test func aGroundThatTakesTheTextAwayIsAtFaultItself() throws {
    let finding = try #require(read(style(##""kleuren": {"achtergrond": "#777777"}"##)).findings.first)
    #expect(finding.message.contains("op 'achtergrond' (#777777)"))
  }

  @Test func darkColoursAreJudgedOnTheDarkGround() throws {
    let finding = try #require(read(style(##""kleuren": {"link": {"donker": "#0a5c8c"}}"##)).findings.first)
    #expect(finding.message.contains("in het donker"))
  }

  @Test(arguments: [
    ("{}", "H101"), (##"{"formaat": "voorzorg-dossier/1"}"##, "H101"), ("[]", "H103"), ("", "V001"),
    ("{", "V001"),
    (##"{"formaat": "voorzorg-huisstijl/1", "kleur": 1}"##, "H102"),
    (##"{"formaat": "voorzorg-huisstijl/1", "naam": 1}"##, "H103"),
    (##"{"formaat": "voorzorg-huisstijl/1", "kleuren": []}"##, "H103"),
    (##"{"formaat": "voorzorg-huisstijl/1", "kleuren": {"groen": "#000"}}"##, "H102"),
    (##"{"formaat": "voorzorg-huisstijl/1", "kleuren": {"link": null}}"##, "H103"),
    (##"{"formaat": "voorzorg-huisstijl/1", "kleuren": {"link": "blauw"}}"##, "H104"),
    (##"{"formaat": "voorzorg-huisstijl/1", "kleuren": {"link": {"dark": "#000"}}}"##, "H102"),
    (##"{"formaat": "voorzorg-huisstijl/1", "naam": "X", "logo": "../logo.svg"}"##, "H106"),
    (##"{"formaat": "voorzorg-huisstijl/1", "naam": "X", "logo": "/etc/passwd"}"##, "H106"),
    (##"{"formaat": "voorzorg-huisstijl/1", "naam": "X", "logo": "weg.svg"}"##, "H106"),
  ])
  func whatDoesNotFitIsFoundWithItsPlaceAndAProposal(text: String, code: String) throws {
    let finding = try #require(read(text).findings.first)
    #expect(finding.code == code)
    #expect(finding.place.file == "map/stijl.json")
    #expect(finding.place.line == 1)
    #expect(finding.proposal != nil)
    #expect(!finding.message.contains("dossier") || text.contains("dossier"))
  }

  @Test func allThatIsWrongIsFoundAtOnce() {
    let reading = read(
      style(##""naam": 3, "kleuren": {"lnik": "#000", "link": "rood", "accent": "#ff0"}, "x": 1"##)
    )
    #expect(reading.findings.map(\.code) == ["H103", "H102", "H104", "H105", "H102"])
  }

  @Test func aLogoComesWithTheNameForWhoDoesNotSeeIt() throws {
    let svg = Array(#"<svg xmlns="http://www.w3.org/2000/svg"/>"#.utf8)
    let named = read(style(##""naam": "A \"B\" <C>", "logo": "logo.svg""##), logo: svg)
    #expect(named.findings.isEmpty)
    let page = HTMLPage(report(try .fixture("geldig/leeg")), look: named.huisstijl.look)
    #expect(page.opening("img").map { $0.attributes["alt"] } == ["A &quot;B&quot; &lt;C&gt;"])
    #expect(page.opening("img").first?.attributes["src"]?.hasPrefix("data:image/svg+xml;base64,") == true)
    #expect(read(style(##""logo": "logo.svg""##), logo: svg).findings.map(\.code) == ["H107"])
  }
}
