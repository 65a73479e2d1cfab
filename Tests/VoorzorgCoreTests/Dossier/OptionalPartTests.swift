import Testing

@testable import VoorzorgCore

@Suite("A part that may be left alone is {} until something in it is answered")
struct OptionalPartTests {
  private func text(_ dossier: Dossier) -> String {
    String(decoding: dossier.bytes(for: Shared.instrument), as: UTF8.self)
  }

  @Test(arguments: [
    ("stappen", "stappen.regie.stand", "bezig"), ("basis", "basis.missie", "Iedereen een thuis."),
    ("preventiescan", "preventiescan.woononzekerheid.aanbod", "Vroeg bellen."),
    ("regioplan", "regioplan.vastgesteldOp", "2026-03-12"),
  ])
  func itIsWrittenInFullWithItsFirstAnswerAndEmptyAgainWithoutItsLast(
    part: String,
    question: String,
    answer: String
  ) throws {
    let empty = text(.empty)
    #expect(empty.contains("  \"\(part)\": {}"))
    let answered = try Dossier.empty.answering([question: answer])
    #expect(text(answered).contains("  \"\(part)\": {\n"))
    #expect(text(try answered.answering([question: ""])) == empty)
  }

  @Test(arguments: [
    #""stappen": {"regie": {"acties": {}}}"#, #""basis": {"kerncoalitie": [], "missie": " "}"#,
    #""preventiescan": {"woononzekerheid": null}"#, #""regioplan": {"middelen": []}"#,
  ])
  func onlyEmptyThingsInItMakeNoAnswer(member: String) {
    let read = reading("{\"formaat\": \"voorzorg-dossier/1\", \(member)}")
    #expect(read.findings == [])
    #expect(
      text(read.dossier).dropFirst(200) == text(.empty).replacing("\"2025\"", with: "null").dropFirst(200)
    )
  }

  @Test(arguments: [
    ("stappen.regie.stand", "bezig", "gedaan"), ("basis.cijfers.1.aantal", "onbekend", "0"),
    ("preventiescan.woononzekerheid.aanbod", "Een regel.", "Twee\nregels."),
    ("monitor.1.jaar", "2025", "2026"),
    ("regioplan.slagen.wettelijke-plicht-schulden-en-uitzetting.stand", "onbekend", "prioriteit"),
  ])
  func oneChangedAnswerInAPartThatIsThereIsOneChangedLine(question: String, old: String, new: String) throws {
    let before = try Dossier.empty.answering([question: old])
    let (one, other) = (text(before), text(try before.answering([question: new])))
    let lines = zip(one.split(separator: "\n"), other.split(separator: "\n"))
    #expect(one.split(separator: "\n").count == other.split(separator: "\n").count)
    #expect(lines.count { $0 != $1 } == 1)
  }

  @Test func aListInAPartKeepsThePartWhenItsOtherAnswersGo() throws {
    let dossier = try Dossier.empty.answering([
      "basis.missie": "Iets.", "basis.kerncoalitie.1.partij": "Corporatie", "basis.missie": "",
    ])
    #expect(text(dossier).contains("\"partij\": \"Corporatie\""))
  }
}
