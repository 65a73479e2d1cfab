import Foundation
import Testing

@testable import VoorzorgCore

struct JSONReportTests {
  private typealias Object = [String: Any]

  private func read(_ document: Document) throws -> Object {
    let object = try JSONSerialization.jsonObject(with: Data(JSONReport.bytes(of: document)))
    return try #require(object as? Object)
  }

  private func answers(in value: Any?) -> [Object] {
    let sections = value as? [Object] ?? []
    return sections.flatMap { section in
      let content = section["inhoud"] as? [Object] ?? []
      return content.flatMap { block in
        block["soort"] as? String == "antwoord" ? [block] : block["antwoorden"] as? [Object] ?? []
      } + answers(in: section["onderdelen"])
    }
  }

  @Test func itSaysWhichFormatItIs() throws {
    #expect(try read(report(.example))["formaat"] as? String == "voorzorg-rapport/1")
  }

  @Test func everyQuestionIsThereOnce() throws {
    let names = answers(in: try read(report(.example))["onderdelen"]).compactMap { $0["vraag"] as? String }
    #expect(names.count { $0.hasPrefix("voorzorgscan.") } == 12 * 9)
    #expect(
      names.count { $0.hasPrefix("implementatieplan.") && !$0.contains("actieregels") } == 5 * 18
    )
    for part in ["stappen", "basis", "preventiescan", "monitor", "regioplan"] {
      #expect(names.contains { $0.hasPrefix("\(part).") }, "\(part)")
    }
    #expect(Set(names).count == names.count)
    let questionnaire = Questionnaire(.example)
    #expect(names.allSatisfy { questionnaire.question(named: $0) != nil })
  }

  @Test func answersComeAsTheirKind() throws {
    let answers = answers(in: try read(report(.example))["onderdelen"])
    func answer(_ name: String) -> Any? { answers.first { $0["vraag"] as? String == name }?["antwoord"] }
    #expect(answer("voorzorgscan.outreach.aanDeSlag") as? Bool == true)
    #expect(answer("implementatieplan.1.ankerpunt") as? String == "outreach")
    #expect(answer("implementatieplan.1.beoogdeDatumGereed") as? String == "2026-12-31")
    #expect(answer("implementatieplan.1.datumGereed") is NSNull)
  }

  @Test func everyQuestionHasItsLabelKindAndMoment() throws {
    for answer in answers(in: try read(report(.example))["onderdelen"]) {
      #expect(answer["label"] is String && answer["antwoordsoort"] is String && answer["moment"] is String)
      #expect(answer["toegevoegd"] is Bool)
    }
  }

  @Test func theProgressStandsBesideTheAnswers() throws {
    let progress = try #require(try read(report(.example))["voortgang"] as? Object)
    let parts = try #require(progress["onderdelen"] as? [Object])
    #expect(parts.map { $0["onderdeel"] as? String } == Part.allCases.map(\.rawValue))
    #expect(parts.prefix(3).map { $0["beantwoord"] as? Int } == [0, 48, 60])
    #expect(progress["prioriteiten"] as? Int == 5)
    #expect(progress["volgende"] is NSNull)
  }

  @Test func theFindingsStandBesideTheAnswers() throws {
    let findings = try #require(try read(report(.example))["bevindingen"] as? [Object])
    #expect(findings.map { $0["code"] as? String } == ["V227", "V227"])
    #expect(findings.map { $0["vraag"] as? String } == ["gemeente.naam", "gemeente.code"])
  }

  @Test func whatSomebodyTypedComesBackToTheLetter() throws {
    let text = "\"\\\n\t</b> \u{1B}[31m \u{2028} e\u{301} 👩🏽‍🚒 \u{0}"
    var dossier = Dossier.example
    dossier["voorzorgscan.outreach.aanbod"] = .text(text)
    let answers = answers(in: try read(report(dossier))["onderdelen"])
    let found =
      answers.first { $0["vraag"] as? String == "voorzorgscan.outreach.aanbod" }?["antwoord"] as? String
    #expect(found.map { Array($0.utf8) } == Array(text.utf8))
  }
}
