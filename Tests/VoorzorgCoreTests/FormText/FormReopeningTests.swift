import Testing

@testable import VoorzorgCore

/// A form with a mistake, which goes back to whoever filled it in.
struct FormReopeningTests {
  private let dossier: Dossier
  private let form: String
  private let offer = "voorzorgscan.outreach.aanbod"
  private let mistake = "voorzorgscan.bemoeizorg.aanDeSlag"

  init() throws {
    dossier = try Dossier.empty.answering([
      "gemeente.code": "GM0344", "voorzorgscan.outreach.aanbod": "Het wijkteam.",
      "implementatieplan": "outreach respijtopties",
    ])
    form = markdownForm(dossier)
  }

  private func reopening(_ filled: String, after taking: FormTaking) -> (text: String, line: Int) {
    let reopened = MarkdownForm.reopening(Array(filled.utf8), after: taking)
    return (String(decoding: reopened.bytes, as: UTF8.self), reopened.line)
  }

  @Test func findingsAreExplainedAboveTheirLinesAndDisappearWhenMended() throws {
    let filled = try form.filling(mistake, with: "misschien")
    let first = taking(filled, into: dossier)
    let reopened = reopening(filled, after: first)
    let lines = reopened.text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[reopened.line - 1].hasPrefix("<!-- FOUT: 2.1 Ja, met dit ankerpunt"))
    #expect(lines[reopened.line + 1].hasPrefix("<!-- antwoord \(mistake) "))
    #expect(taking(reopened.text, into: dossier).findings.map(\.message) == first.findings.map(\.message))
    let mended = taking(form, into: dossier)
    #expect(reopening(reopened.text, after: mended).text == filled)
  }

  @Test func whatWasTakenMayBeChangedAgain() throws {
    let filled = try form.filling(mistake, with: "misschien").filling(offer, with: "Het buurtteam.")
      .filling("volgorde", with: "respijtopties\noutreach\nbemoeizorg")
      .filling("implementatieplan.outreach.beoogdeDatumGereed", with: "1 mrt 2027")
    let first = taking(filled, into: dossier)
    #expect(first.taken.count == 3)
    let again = try reopening(filled, after: first).text.filling(mistake, with: "nee")
      .filling(offer, with: "Het buurtteam gaat langs.")
      .filling("volgorde", with: "bemoeizorg\nrespijtopties\noutreach")
      .filling("implementatieplan.outreach.beoogdeDatumGereed", with: "1 april 2027")
    let second = taking(again, into: first.dossier)
    #expect(second.findings == [])
    #expect(second.dossier[offer] == .text("Het buurtteam gaat langs."))
    #expect(second.dossier[mistake] == .yesNo(false))
    #expect(second.dossier.planned == ["bemoeizorg", "respijtopties", "outreach"])
    #expect(second.dossier[priority: 2, "beoogdeDatumGereed"]?.script == "2027-04-01")
  }

  @Test func anEntryThatWasMadeIsGoneOnWith() throws {
    let filled = try form.filling("invullers.nieuw.naam", with: "Sem Bakker")
    let first = taking(filled, into: dossier)
    let again = try reopening(filled, after: first).text.filling("invullers.1.organisatie", with: "Wijkteam")
    let second = taking(again, into: first.dossier)
    #expect(second.findings == [])
    let people = second.dossier.invullers(Shared.instrument)
    #expect(people.map { $0.answers.compactMap(\.self) } == [[.text("Sem Bakker"), .text("Wijkteam")]])
  }

  @Test func anAnswerThatLooksLikeAnExplanationStays() throws {
    let answer = "Voor\n<!-- FOUT: dit schreef iemand zelf -->\nAchter"
    let filled = try form.filling(mistake, with: "misschien").filling(offer, with: answer)
    let first = taking(filled, into: dossier)
    #expect(first.dossier[offer] == .text(answer))
    let second = taking(reopening(filled, after: first).text, into: first.dossier)
    #expect(second.taken == [])
    #expect(second.dossier[offer] == .text(answer))
  }
}

extension Answer {
  fileprivate var script: String { AnswerWording.script(self) }
}
