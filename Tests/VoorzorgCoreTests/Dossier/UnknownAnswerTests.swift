import Foundation
import Testing

@testable import VoorzorgCore

@Suite("Unanswered, unknown and no are three things")
struct UnknownAnswerTests {
  /// A question that can be answered with no, or none, and that can be unknown.
  struct Case: CustomTestStringConvertible, Sendable {
    let question: String
    /// What says no: a word, or nought.
    let no: String
    let part: Part
    /// An answer that makes the list entry that the question is in.
    var entry: String?

    var testDescription: String { question }

    /// A dossier in which the question has an answer, or none for an empty value.
    func dossier(_ value: String) throws -> Dossier {
      var dossier = Dossier.empty
      if let entry { dossier = try dossier.answering([entry: "2026"]) }
      return try dossier.answering([question: value])
    }

    var values: [String] { ["", Field.unknown, no] }
  }

  static let cases = [
    Case(
      question: "preventiescan.woononzekerheid.acties.kleine-schuld-betalen.antwoord",
      no: "nee",
      part: .preventiescan
    ),
    Case(
      question: "monitor.1.indicatoren.regionaal-plan.plan-aanwezig",
      no: "nee",
      part: .monitor,
      entry: "monitor.1.jaar"
    ),
    Case(
      question: "monitor.1.indicatoren.capaciteit-opvang.eenpersoonskamers",
      no: "0",
      part: .monitor,
      entry: "monitor.1.jaar"
    ),
    Case(question: "basis.cijfers.1.aantal", no: "0", part: .basis, entry: "basis.cijfers.1.wat"),
    Case(
      question: "regioplan.slagen.wettelijke-plicht-schulden-en-uitzetting.stand",
      no: "geen-prioriteit",
      part: .regioplan
    ),
  ]

  private func answer(_ name: String, in dossier: Dossier) throws -> Answer? {
    dossier[try #require(Questionnaire(dossier).question(named: name)).place]
  }

  private func script(_ answer: Answer?) -> String { answer.map(AnswerWording.script) ?? "" }

  @Test(arguments: cases)
  func theyStayApartInTheFile(_ example: Case) throws {
    let files = try example.values.map { value in
      let bytes = try example.dossier(value).bytes(for: Shared.instrument)
      let read = DossierReading(bytes, instrument: Shared.instrument)
      #expect(read.findings == [])
      #expect(script(try answer(example.question, in: read.dossier)) == value)
      return String(decoding: bytes, as: UTF8.self)
    }
    #expect(Set(files).count == 3)
    let key = try #require(example.question.split(separator: ".").last)
    #expect(files[1].contains("\"\(key)\": \"onbekend\""))
    #expect(files[2].contains(Int(example.no) == nil ? "\"\(key)\": \"\(example.no)\"" : "\"\(key)\": 0"))
  }

  @Test(arguments: cases)
  func theyStayApartInAForm(_ example: Case) throws {
    for (index, value) in example.values.enumerated() {
      let dossier = try example.dossier(value)
      let form = markdownForm(dossier, part: example.part)
      let untouched = taking(form, into: dossier)
      #expect(untouched.taken == [] && untouched.findings == [])
      let name = try FormNames.name(
        of: #require(Questionnaire(dossier).question(named: example.question)).place,
        in: dossier,
        Shared.instrument
      )
      let other = example.values[(index + 1) % 3]
      let taking = try taking(form.filling(name, with: other), into: dossier)
      #expect(taking.findings == [])
      #expect(script(try answer(example.question, in: taking.dossier)) == other)
    }
  }

  @Test(arguments: cases)
  func goingFromOneToAnotherIsAChange(_ example: Case) throws {
    for before in example.values {
      for after in example.values where after != before {
        let changes = DossierChanges(
          from: try example.dossier(before),
          to: try example.dossier(after),
          instrument: Shared.instrument
        )
        #expect(changes.changes.map(\.question) == [example.question])
        #expect(changes.changes.map(\.before) == [before.isEmpty ? nil : before])
        #expect(changes.changes.map(\.after) == [after.isEmpty ? nil : after])
      }
    }
  }

  @Test(arguments: cases)
  func theyStayApartInAJSONReport(_ example: Case) throws {
    let shown = try example.values.map { value in
      let dossier = try example.dossier(value)
      var document = report(dossier, part: .samenvatting)
      var section = Document.Section(id: "proef", title: [])
      dossier.visitAnswers(Shared.instrument.form) { position, answer in
        guard position.name == example.question else { return }
        section.blocks = [
          .answer(Document.AnswerBlock(position: position, answer: answer, isExpected: false))
        ]
      }
      document.sections = [section]
      return String(decoding: JSONReport.bytes(of: document), as: UTF8.self)
    }
    #expect(shown[0].contains("\"antwoord\": null") || !shown[0].contains("\"antwoord\":"))
    #expect(shown[1].contains("\"antwoord\": \"onbekend\""))
    let no = Int(example.no) == nil ? "\"\(example.no)\"" : example.no
    #expect(shown[2].contains("\"antwoord\": \(no)\n"))
  }

  @Test(arguments: ["Onbekend", "onbekend ", "weet niet", "-1", "1.5"])
  func onlyTheWordItselfStandsForUnknownInTheFile(value: String) {
    let read = reading(
      "{\"formaat\":\"voorzorg-dossier/1\",\"basis\":{\"cijfers\":[{\"aantal\":\"\(value)\"}]}}"
    )
    #expect(read.findings.map(\.code) == ["V104"])
    #expect(read.findings.map(\.place.question) == ["basis.cijfers.1.aantal"])
  }
}
