import Foundation
import Testing

@testable import VoorzorgCore

@Suite("Decisions in the file")
struct BesluitFormatTests {
  private let decided = Dossier.sound.decided()

  private func text(_ dossier: Dossier) -> String {
    String(decoding: dossier.bytes(for: Shared.instrument), as: UTF8.self)
  }

  @Test("without decisions the list is empty, as it always was")
  func none() {
    #expect(text(.sound).contains("\n  \"besluiten\": [],\n"))
    #expect(reading(text(.sound)).dossier.besluiten == [])
  }

  @Test("a decision has its keys in order, one answer a line")
  func keys() throws {
    let lines = text(decided).split(separator: "\n").map(String.init)
    let start = try #require(lines.firstIndex(of: "  \"besluiten\": ["))
    #expect(
      lines[(start + 1)...].prefix(12).map { String($0.prefix { $0 != ":" }) } == [
        "    {", "      \"id\"", "      \"soort\"", "      \"door\"", "      \"datum\"", "      \"kenmerk\"",
        "      \"sha256\"", "      \"instrument\"", "      \"prioriteiten\"", "        \"outreach\"",
        "      ],",
        "      \"antwoorden\"",
      ]
    )
    let digest = AnswerDigest(of: .text("Utrecht")).hex
    #expect(lines.contains("        \"gemeente.naam\": \"\(digest)\","))
  }

  @Test("a decision that was recorded earlier still fits what it was about")
  func earlier() throws {
    let dossier = try Dossier.fixture("geldig/na-het-besluit")
    #expect(dossier.besluiten.map(\.vingerafdruk) == ["5678 aa4e 6a78", "5678 aa4e 6a78"])
    #expect(dossier.states.allSatisfy { $0.isUntouched && $0.changes.isEmpty })
  }

  @Test("no word of an answer is in it")
  func noWords() {
    var after = decided
    after[priority: 0, "verantwoordelijke"] = nil
    #expect(!text(after).contains("Teamleider"))
  }

  @Test("the hash is that of the members about what was decided, as an object by itself")
  func hash() throws {
    let written = text(decided).components(separatedBy: "\n")
    let start = try #require(written.firstIndex { $0.hasPrefix("      \"instrument\"") })
    let end = try #require(written[start...].firstIndex(of: "    }"))
    let members = written[start..<end].map { String($0.dropFirst(4)) }
    let object = (["{"] + members + ["}"]).joined(separator: "\n") + "\n"
    #expect(decided.besluiten[0].sha256 == SHA256.hex(Array(object.utf8)))
  }

  @Test(
    "what is wrong with a decision is told, and the file is not written over",
    arguments: [
      (#"{"id": "1"}"#, ["V109", "V109", "V109", "V109", "V109"]),
      ("null", ["V104"]),
      (#"{"id": "1", "id2": 2}"#, ["V103", "V109", "V109", "V109", "V109", "V109"]),
    ]
  )
  func wrong(decision: String, codes: [String]) {
    let read = reading("{\"formaat\": \"voorzorg-dossier/1\", \"besluiten\": [\(decision)]}")
    #expect(read.findings.map(\.code).sorted() == codes)
    #expect(!read.isFaithful)
  }

  @Test(
    "each member that is wrong has a finding of its own",
    arguments: [
      (#""soort": "college""#, #""soort": "wethouder""#, "V105"),
      (#""datum": "2026-06-09""#, #""datum": "2026-06-31""#, "V203"),
      (#""door": "Wie het was""#, #""door": " ""#, "V109"),
      (#""sha256": ""#, #""sha256": "x"#, "V104"),
      (#""gemeente.naam": ""#, #""gemeente.naam": "x"#, "V104"),
      (#""prioriteiten": ["#, #""prioriteiten": [null,"#, "V104"),
      (#""antwoorden": {"#, #""antwoorden": {"peildatum": 3,"#, "V104"),
    ]
  )
  func member(sound: String, broken: String, code: String) throws {
    let whole = text(decided)
    let range = try #require(whole.ranges(of: sound).last)
    let read = reading(whole.replacingCharacters(in: range, with: broken))
    #expect(read.findings.map(\.code).contains(code))
    #expect(!read.isFaithful)
  }

  @Test("two decisions with one id are told")
  func sameID() {
    var twice = decided
    twice.besluiten.append(twice.besluiten[0])
    #expect(reading(text(twice)).findings.map(\.code) == ["V107"])
  }

  @Test("nobody is asked for a decision")
  func noQuestions() {
    let questions = Questionnaire(decided, instrument: Shared.instrument, offeringEntries: true).questions
    #expect(!questions.contains { $0.name.hasPrefix("besluiten") })
    var editor = DossierEditor(decided, instrument: Shared.instrument)
    #expect(throws: DossierEditor.Problem.decision("besluiten.1.door")) {
      try editor.set("besluiten.1.door", to: "iemand")
    }
  }
}
