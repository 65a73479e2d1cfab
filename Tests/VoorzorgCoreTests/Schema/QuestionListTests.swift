import Foundation
import Testing

@testable import VoorzorgCore

struct QuestionListTests {
  private typealias Object = [String: Any]

  private func questions(_ subject: Dossier.Subject = .gemeente) throws -> [Object] {
    let bytes = QuestionList.bytes(of: subject, Shared.instrument)
    let root = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? Object)
    #expect(root["formaat"] as? String == "voorzorg-vragen/1")
    #expect(root["instrument"] as? String == Shared.instrument.version)
    return try #require(root["vragen"] as? [Object])
  }

  private func question(_ name: String) throws -> Object {
    try #require(try questions().first { $0["naam"] as? String == name })
  }

  @Test(arguments: [Dossier.Subject.gemeente, .regio])
  func everyQuestionStandsInItOnceAndInOrder(subject: Dossier.Subject) throws {
    let dossier = Dossier(for: Shared.instrument, subject: subject)
    let names = Questionnaire(dossier, offeringEntries: true).questions.map(\.name)
    #expect(try questions(subject).map { $0["naam"] as? String } == names)
    #expect(names.contains("implementatieplan.1.actieregels.1.actie"))
    #expect(names.contains(subject == .regio ? "regio.naam" : "gemeente.naam"))
  }

  @Test func aPartOfAQuestionOfTheDashboardCanBeAnsweredWithYesOrNo() throws {
    let part = try question("monitor.1.indicatoren.groepen-in-beeld.groepen.openbare-ruimte")
    #expect(
      part["vraag"] as? String
        == "Welke groepen heeft uw gemeente in beeld? Kies ‘ja’ als dit erbij hoort: Mensen die leven in de openbare "
        + "ruimte."
    )
  }

  @Test func aQuestionOfTheFormHasItsSourceAndNumber() throws {
    let question = try question("voorzorgscan.informatie-en-advies.aanbod")
    #expect(question["nummer"] as? String == "3.2")
    #expect(question["onderdeel"] as? String == "scan")
    #expect(question["kop"] as? String == "Ankerpunt 3 van 12")
    #expect(question["onderwerp"] as? String == "Informatie en advies")
    #expect(question["soort"] as? String == "tekst")
    #expect(question["moment"] as? String == "voorbereiden")
    #expect(question["toegevoegd"] as? Bool == false)
    #expect((question["bron"] as? Object)?["document"] as? String == "S0")
    #expect(question["keuzes"] == nil && question["bereik"] == nil)
  }

  @Test func aChoiceHasItsNamesWithTheirLabelsInOrder() throws {
    let question = try question("preventiescan.woononzekerheid.acties.kleine-schuld-betalen.antwoord")
    let choices = try #require(question["keuzes"] as? [[String: String]])
    #expect(choices.map { $0["naam"] } == ["ja", "deels", "nee", "onbekend"])
    #expect(choices.map { $0["label"] } == ["Ja", "Deels", "Nee", "Onbekend"])
  }

  @Test(arguments: [("gemeente.inwoners", "getal"), ("basis.cijfers.1.aantal", "getalOfOnbekend")])
  func aNumberHasItsBounds(name: String, kind: String) throws {
    let question = try question(name)
    #expect(question["soort"] as? String == kind)
    let bounds = try #require(question["bereik"] as? [Int])
    #expect(bounds.count == 2 && bounds[0] < bounds[1])
  }

  @Test func ourOwnQuestionsAreMarkedAndHaveNoSource() throws {
    for question in try questions() {
      let name = question["naam"] as? String ?? "-"
      #expect((question["bron"] == nil) == (question["toegevoegd"] as? Bool == true), "\(name)")
    }
    #expect(try question("voorzorgscan.outreach.waarde")["opVerzoek"] as? Bool == true)
    #expect(try question("voorzorgscan.outreach.aanbod")["opVerzoek"] as? Bool == false)
  }

  @Test func aQuestionWhoseAnswerMayNameAPersonSaysSo() throws {
    #expect(try question("steller")["noemtPersoon"] as? Bool == true)
    #expect(try question("invullers.1.organisatie")["noemtPersoon"] as? Bool == false)
  }

  @Test func anEntryOfAListIsAboutNothingAsLongAsNothingIsAnswered() throws {
    #expect(try question("implementatieplan.1.doel")["onderwerp"] == nil)
    #expect(try question("implementatieplan.1.doel")["kop"] as? String == "Prioriteit 1")
    #expect(try question("monitor.1.indicatoren.ervaringskenners.mate")["onderwerp"] is String)
  }
}
