import Foundation
import TestSupport
import Testing

@testable import VoorzorgCore

/// Forms through pandoc to Word and ODT and back.
@Suite(.enabled(if: ExternalTool.areExpected("pandoc"), "pandoc is not installed"))
struct OfficeFormTests {
  @Test(arguments: ["docx", "odt"], [1, 2, 3, 4] as [UInt64])
  func aFormThatNobodyTouchedChangesNothing(format: String, seed: UInt64) throws {
    var dossiers = RandomDossiers(Shared.instrument, seed: seed)
    let dossier = dossiers.next()
    let taking = try read(document(dossier, format), format, into: dossier)
    #expect(taking.taken == [])
    #expect(taking.findings == [])
  }

  @Test(arguments: ["docx", "odt"])
  func theExampleComesBackAsItWas(format: String) throws {
    let taking = try read(document(.example, format), format, into: .example)
    #expect(taking.taken == [])
    #expect(taking.findings == [])
  }

  @Test(arguments: ["docx", "odt"])
  func anAnswerMayLookLikeACode(format: String) throws {
    let dossier = try Dossier.empty.answering([
      "voorzorgscan.outreach.aanbod":
        "Zie [voorzorgscan.bemoeizorg.aanbod 811c9dc5]\n\n[voorzorg-formulier/9]"
    ])
    let taking = try read(document(dossier, format), format, into: dossier)
    #expect(taking.findings == [])
    #expect(taking.taken == [])
  }

  @Test(arguments: ["docx", "odt"])
  func anotherPersonsAnswersAreTaken(format: String) throws {
    let sheet = FormSheet(.empty, scope: FormScope(ankerpunten: ["outreach"]), instrument: Shared.instrument)
    let html = String(decoding: OfficeForm.html(of: sheet), as: UTF8.self)
    let filled = try html.fillingBox(
      "voorzorgscan.outreach.aanbod",
      with: "<p>Eerst dit:</p><ul><li>een</li><li>twee</li></ul>"
    )
    .fillingBox("voorzorgscan.outreach.aanDeSlag", with: "<p>Ja</p>")
    .fillingBox("invullers.nieuw.naam", with: "<p>N. de Wit</p>")
    let taking = try read(document(Array(filled.utf8), format), format, into: .empty)
    #expect(taking.findings == [])
    #expect(taking.dossier["voorzorgscan.outreach.aanbod"] == .text("Eerst dit:\n\n- een\n- twee"))
    #expect(taking.dossier["voorzorgscan.outreach.aanDeSlag"] == .yesNo(true))
    #expect(taking.dossier.invullers(Shared.instrument)[0].answers[0] == .text("N. de Wit"))
  }

  @Test func textBelowTheBoxOfAWordFormIsPartOfTheAnswer() throws {
    let sheet = FormSheet(.empty, scope: FormScope(ankerpunten: ["outreach"]), instrument: Shared.instrument)
    let html = String(decoding: OfficeForm.html(of: sheet), as: UTF8.self)
    let filled = try html.fillingBox(
      "voorzorgscan.outreach.aanbod",
      with: "<p>In het vak.</p>",
      below: "<p>Eronder.</p>"
    )
    let docx = try read(document(Array(filled.utf8), "docx"), "docx", into: .empty)
    #expect(docx.findings == [])
    #expect(docx.dossier["voorzorgscan.outreach.aanbod"] == .text("In het vak.\n\nEronder."))
    // ODT comes without styles, so there it cannot be told from the form's own texts.
    let odt = try read(document(Array(filled.utf8), "odt"), "odt", into: .empty)
    #expect(odt.findings.map(\.code) == ["V308"])
    #expect(odt.dossier["voorzorgscan.outreach.aanbod"] == .text("In het vak."))
  }

  private func document(_ dossier: Dossier, _ format: String) throws -> Data {
    let sheet = FormSheet(dossier, instrument: Shared.instrument)
    return try document(OfficeForm.html(of: sheet), format)
  }

  private func document(_ html: [UInt8], _ format: String) throws -> Data {
    let folder = try ScratchFolder()
    try Data(html).write(to: URL(fileURLWithPath: folder.file("in.html")))
    try Data(OfficeForm.reference(format)).write(to: URL(fileURLWithPath: folder.file("ref.\(format)")))
    return try ExternalTool.run(
      "pandoc",
      [
        "-f", "html", "-t", format, "--reference-doc=\(folder.file("ref.\(format)"))", "-o", "-",
        folder.file("in.html"),
      ]
    )
  }

  private func read(_ document: Data, _ format: String, into dossier: Dossier) throws -> FormTaking {
    let folder = try ScratchFolder()
    try document.write(to: URL(fileURLWithPath: folder.file("in.\(format)")))
    let options = OfficeForm.readingOptions(format)
    let json = try ExternalTool.run(
      "pandoc",
      ["-f", options.from, "-t", "json", folder.file("in.\(format)")] + options.arguments
    )
    return FormTaking(
      OfficeForm.read(Array(json)),
      into: dossier,
      instrument: Shared.instrument,
      today: Day(nearestToYear: 2026, month: 3, day: 12)
    )
  }
}

extension String {
  /// The HTML of a form with something else in the box of a question.
  fileprivate func fillingBox(_ name: String, with html: String, below: String = "") throws -> String {
    guard let code = range(of: "[\(name) "),
      let start = range(of: "</div>", range: code.upperBound..<endIndex),
      let end = range(of: "<div custom-style=\"VoorzorgEinde\">", range: start.upperBound..<endIndex),
      let after = range(of: "</div>", range: end.upperBound..<endIndex)
    else { throw NoSuchBlock(name: name) }
    return self[..<start.upperBound] + html + self[end.lowerBound..<after.upperBound] + below
      + self[after.upperBound...]
  }
}
