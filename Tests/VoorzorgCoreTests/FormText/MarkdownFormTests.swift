import TestSupport
import Testing

@testable import VoorzorgCore

struct MarkdownFormTests {
  @Test(arguments: 1...15)
  func aFormThatNobodyTouchedChangesNothing(seed: UInt64) {
    var dossiers = RandomDossiers(Shared.instrument, seed: seed)
    let dossier = dossiers.next()
    let taking = taking(markdownForm(dossier), into: dossier)
    #expect(taking.taken == [])
    #expect(taking.findings == [])
    #expect(taking.dossier.bytes(for: Shared.instrument) == dossier.bytes(for: Shared.instrument))
  }

  @Test(arguments: 1...15)
  func windowsLineEndsAndAByteOrderMarkMakeNoDifference(seed: UInt64) {
    var dossiers = RandomDossiers(Shared.instrument, seed: seed)
    let dossier = dossiers.next()
    let form =
      "\u{FEFF}"
      + markdownForm(dossier).split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\r\n")
    let taking = taking(form, into: dossier)
    #expect(taking.taken == [])
    #expect(taking.findings == [])
    #expect(taking.dossier == dossier)
  }

  @Test(arguments: 1...20)
  func oneAnswerThatIsChangedIsTakenToTheByteAndNothingElse(seed: UInt64) throws {
    var dossiers = RandomDossiers(Shared.instrument, seed: seed)
    let dossier = dossiers.next()
    let sheet = FormSheet(dossier, instrument: Shared.instrument)
    let blocks = sheet.sections.flatMap(\.blocks).filter { $0.isLong && $0.name != FormNames.order }
    let changed = dossiers.generator.pick(blocks)
    let text = "Nieuw:\n" + difficultText(&dossiers.generator)
    var copy = sheet
    for section in copy.sections.indices {
      copy.sections[section].blocks = copy.sections[section].blocks.map { block in
        block.name == changed.name ? block.holding(text) : block
      }
    }
    // What the person sees is written with the fingerprint of what was handed out.
    let handedOut = FormMedium.markdown.fingerprint(of: changed.text)
    let form = String(decoding: MarkdownForm.bytes(of: copy), as: UTF8.self)
      .replacing(
        "<!-- antwoord \(changed.name) \(FormMedium.markdown.fingerprint(of: text)) -->",
        with: "<!-- antwoord \(changed.name) \(handedOut) -->"
      )
    let taking = taking(form, into: dossier)
    #expect(taking.findings == [])
    #expect(taking.taken.count == 1)
    let changes = DossierChanges(from: dossier, to: taking.dossier, instrument: Shared.instrument).changes
    #expect(changes.count == 1)
    #expect(changes.first.map { Array($0.after?.utf8 ?? "".utf8) } == Array(TypedText.clean(text).utf8))
  }

  @Test(arguments: 1...20)
  func linesThatAreNoAnswerMayBeLostOrRepeatedWithoutChangingOne(seed: UInt64) {
    var dossiers = RandomDossiers(Shared.instrument, seed: seed)
    let dossier = dossiers.next()
    let form = markdownForm(dossier)
    let lines = form.split(separator: "\n", omittingEmptySubsequences: false)
    var isInside = false
    var damaged: [Substring] = []
    for line in lines {
      let isStart = line.hasPrefix("<!-- antwoord ")
      if line.hasPrefix("<!-- einde ") { isInside = false }
      if isInside || dossiers.generator.chance(0.97) {
        damaged.append(line)
      } else if dossiers.generator.chance(0.3) {
        damaged += [line, line]
      }
      if isStart { isInside = true }
    }
    let taking = taking(damaged.joined(separator: "\n"), into: dossier)
    #expect(taking.taken == [])
    #expect(taking.dossier.bytes(for: Shared.instrument) == dossier.bytes(for: Shared.instrument))
  }

  @Test(arguments: [nil] + Part.allCases)
  func everyQuestionThatIsAskedHasOneBlock(part: Part?) {
    let dossier = Dossier.example
    let form = markdownForm(dossier, part: part)
    let questions = Questionnaire(dossier).questions.filter {
      dossier.status(Shared.instrument).asks($0.field.moment) && $0.field.name != Planning.reasonField
        && (part.map { [$0] } ?? [.kop, .scan, .plan]).contains($0.part)
    }
    let lines = form.split(separator: "\n")
    let blocks = lines.filter { $0.hasPrefix("<!-- antwoord ") }.map { String($0.split(separator: " ")[2]) }
    let counts = Dictionary(blocks.map { ($0, 1) }, uniquingKeysWith: +)
    let headings = lines.filter { $0.hasPrefix("#") }.joined(separator: "\n")
    for question in questions {
      let name = FormNames.name(of: question.place, in: dossier, Shared.instrument)
      #expect(counts[name] == 1, "\(name)")
      #expect(headings.contains(question.label), "\(question.label)")
    }
  }

  @Test func aPartHasOnlyItsOwnQuestions() {
    let form = markdownForm(.example, part: .scan)
    #expect(form.contains("<!-- antwoord voorzorgscan.outreach.aanbod "))
    #expect(!form.contains("<!-- antwoord implementatieplan"))
    #expect(!form.contains("<!-- antwoord gemeente"))
    #expect(!form.contains("<!-- antwoord volgorde"))
  }

  @Test func aFormOfAnkerpuntenAsksAboutThemAndWhoFillsItIn() {
    let form = markdownForm(.empty, ankerpunten: ["outreach", "respijtopties"])
    let blocks = form.split(separator: "\n").filter { $0.hasPrefix("<!-- antwoord ") }
      .map { $0.split(separator: " ")[2] }
    let scan = [
      "aanDeSlag", "aanbod", "kansen", "nodig", "schaal", "opmerking", "waarde", "waardeBron",
    ]
    #expect(
      blocks.map(String.init) == ["naam", "organisatie", "rol"].map { "invullers.nieuw.\($0)" }
        + scan.map { "voorzorgscan.outreach.\($0)" } + scan.map { "voorzorgscan.respijtopties.\($0)" }
    )
  }

  @Test(arguments: [
    (Part.basis, ["Nieuwe partij", "Nieuw cijfer", "Nieuw verhaal"]), (.monitor, ["Nieuwe ronde"]),
  ])
  func whatCanBeAddedHasTheRightArticle(part: Part, headings: [String]) {
    let sheet = FormSheet(emptyFor: FormScope(part: part), instrument: Shared.instrument)
    let form = String(decoding: MarkdownForm.bytes(of: sheet), as: UTF8.self)
    let found = form.split(separator: "\n").filter { $0.hasPrefix("###") && $0.contains(" Nieuw") }
      .map { $0.drop { $0 == "#" || $0 == " " } }.filter { !$0.contains(" · ") }
    #expect(found.map(String.init) == headings)
  }

  @Test func anEmptyFormOfThePlanHasThePrioritiesThatAreAskedFor() throws {
    let scope = FormScope(part: .plan, ankerpunten: ["respijtopties"])
    let sheet = FormSheet(emptyFor: scope, instrument: Shared.instrument)
    let form = String(decoding: MarkdownForm.bytes(of: sheet), as: UTF8.self)
    let dossier = try Dossier.empty.answering(["implementatieplan": "outreach respijtopties"])
    let taking = try taking(
      form.filling("implementatieplan.respijtopties.doel", with: "Adem voor mantelzorgers"),
      into: dossier
    )
    #expect(taking.findings == [])
    #expect(taking.dossier[priority: 1, "doel"] == .text("Adem voor mantelzorgers"))
  }

  @Test func guidanceCanEndNoCommentAndATitleIsOneLine() throws {
    let dossier = try Dossier.empty.answering(["gemeente.naam": "Urk --> <!-- einde x -->"])
    let taking = taking(markdownForm(dossier), into: dossier)
    #expect(taking.findings == [])
    #expect(taking.dossier == dossier)
  }
}

/// A text that breaks careless code: headings, fences, comments, look-alikes of markers, blanks and empty lines.
private func difficultText(_ generator: inout SeededGenerator) -> String {
  let lines = [
    "# Kop", "## 1.2 Wat biedt mijn gemeente al?", "```", "~~~", "<!--", "-->", "<!-- een opmerking -->", "",
    "   ingesprongen", "\ttab", "einde ", "\\", "\\\\<!-- einde voorzorgscan.outreach.aanbod -->",
    "<!-- einde voorzorgscan.outreach.aanbod -->", "<!-- antwoord voorzorgscan.outreach.aanbod 811c9dc5 -->",
    "  <!-- einde x -->  ", "<!-- voorzorg-formulier/1 instrument=2025 -->", "<!-- FOUT: niets -->",
    "<!-- VOORSTEL: niets -->", "[3.2]", "---", "- punt", "é", "e\u{301}", "👩🏽‍🚒", "\u{0}", "<", ">", "=1+1",
  ]
  let count = Int.random(in: 1...8, using: &generator)
  return (0..<count).map { _ in generator.pick(lines) }.joined(separator: "\n") + "\nslot"
}

extension FormSheet.Block {
  fileprivate func holding(_ text: String) -> Self {
    Self(name: name, label: label, guidance: guidance, text: text, isLong: isLong)
  }
}
