import Testing
import VoorzorgCore

@testable import voorzorg

struct BewerkenTests {
  private let urk: DossierInFolder
  private var folder: TestFolder { urk.folder }

  init() throws {
    urk = try DossierInFolder()
    folder.run("beantwoorden", urk.path, "1.1=ja", "1.2=Het wijkteam.")
  }

  /// Edits with lines of shell as the editor, in which `$file` is the form and `$count` how often it was opened.
  private func edit(_ lines: String, _ options: String...) throws -> TestRun {
    let count = folder.file("keren")
    try folder.write(
      """
      for file; do :; done
      count=$(($(cat '\(count)' 2>/dev/null || echo 0) + 1)); echo $count >'\(count)'
      \(lines)

      """,
      to: "editor"
    )
    return folder.run(
      ["bewerken", urk.path] + options,
      environment: ["EDITOR": "sh '\(folder.file("editor"))'", "PATH": "/usr/bin:/bin"]
    )
  }

  private func replacing(_ old: String, _ new: String) -> String {
    "sed 's/\(old)/\(new)/' \"$file\" >\"$file.2\" && cat \"$file.2\" >\"$file\""
  }

  private var opened: String? { try? folder.text("keren").trimmingSuffix }

  @Test func allAnswersAreTakenOver() throws {
    let run = try edit(replacing("Het wijkteam.", "Het buurtteam.") + "\n" + replacing("^ja$", "nee"))
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.errors == "\(urk.path): 2 antwoorden gewijzigd.\n")
    #expect(try urk.outreach("aanbod") == "Het buurtteam.")
    #expect(try urk.outreach("aanDeSlag") == "nee")
    #expect(opened == "1")
  }

  @Test func nothingChangedIsSaid() throws {
    let before = try folder.bytes("urk.voorzorg.json")
    let run = try edit(":")
    #expect(run.code == 0)
    #expect(run.errors.hasPrefix("\(urk.path): er is niets gewijzigd.\n"))
    #expect(try folder.bytes("urk.voorzorg.json") == before)
  }

  @Test func aPartIsAForm() throws {
    let run = try edit("cp \"$file\" '\(folder.file("gezien"))'", "--onderdeel", "plan")
    #expect(run.code == 0)
    let seen = try folder.text("gezien")
    #expect(seen.contains("<!-- antwoord volgorde "))
    #expect(!seen.contains("voorzorgscan"))
  }

  @Test func aMistakeOpensTheFormAgainWithTheFaultAboveIt() throws {
    let run = try edit(
      """
      if [ $count = 1 ]; then
        \(replacing("^ja$", "misschien"))
        \(replacing("Het wijkteam.", "Het buurtteam."))
      else
        grep -A2 'FOUT' "$file" >'\(folder.file("uitleg"))'
        \(replacing("^misschien$", "nee"))
      fi
      """
    )
    #expect(run.code == 0, "\(run.errors)")
    let lines = try folder.text("uitleg").split(separator: "\n")
    #expect(
      lines[0].hasPrefix("<!-- FOUT: 1.1 Ja, met dit ankerpunt gaat mijn gemeente aan de slag: 'misschien'")
    )
    #expect(lines[1] == "<!-- VOORSTEL: typ ja of nee -->")
    #expect(lines[2].hasPrefix("<!-- antwoord voorzorgscan.outreach.aanDeSlag "))
    #expect(try urk.outreach("aanDeSlag") == "nee")
    #expect(try urk.outreach("aanbod") == "Het buurtteam.")
    #expect(opened == "2")
    #expect(!folder.names.contains { $0.contains("formulier-") })
  }

  @Test func aMistakeThatIsLeftKeepsTheFormAndSavesTheRest() throws {
    let run = try edit(
      """
      if [ $count = 1 ]; then
        \(replacing("^ja$", "misschien"))
        \(replacing("Het wijkteam.", "Het buurtteam."))
      fi
      """
    )
    #expect(run.code == 2)
    #expect(try urk.outreach("aanbod") == "Het buurtteam.")
    #expect(try urk.outreach("aanDeSlag") == "ja")
    let kept = folder.file("urk.formulier-1.md")
    #expect(run.errors.contains("Het formulier staat in \(kept)\n"))
    #expect(run.errors.contains("voorzorg formulier --lees \(kept) \(urk.path)\n"))
    #expect(run.output.hasPrefix("\(kept):"))
    #expect(try folder.text("urk.formulier-1.md").contains("\nmisschien\n"))
    let text = try folder.text("urk.formulier-1.md").replacing("misschien", with: "nee")
    try folder.write(text, to: "urk.formulier-1.md")
    #expect(folder.run("formulier", "--lees", kept, urk.path).code == 0)
    #expect(try urk.outreach("aanDeSlag") == "nee")
  }

  @Test func anAnswerThatWasTakenMayBeChangedAgainWhileAMistakeIsMended() throws {
    let run = try edit(
      """
      if [ $count = 1 ]; then
        \(replacing("^ja$", "misschien"))
        \(replacing("Het wijkteam.", "Het buurtteam."))
      else
        \(replacing("^misschien$", "nee"))
        \(replacing("Het buurtteam.", "Het buurtteam gaat langs."))
      fi
      """
    )
    #expect(run.code == 0, "\(run.errors)")
    #expect(try urk.outreach("aanbod") == "Het buurtteam gaat langs.")
    #expect(opened == "2")
  }

  @Test func theLineOfAMistakeIsThatInTheFormThatIsKept() throws {
    let run = try edit("[ $count = 1 ] && \(replacing("^ja$", "misschien")); :")
    let kept = try folder.text("urk.formulier-1.md").split(separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(run.output.split(separator: ":").dropFirst().first.flatMap { Int($0) })
    #expect(kept[line - 1].hasPrefix("<!-- antwoord voorzorgscan.outreach.aanDeSlag "))
  }

  @Test func whileTheFormIsOpenAgainItIsInAFileToo() throws {
    let run = try edit(
      """
      if [ $count = 1 ]; then
        \(replacing("^ja$", "misschien"))
      else
        grep -x misschien '\(folder.file("urk.formulier-1.md"))' >'\(folder.file("gezien"))'
        \(replacing("^misschien$", "nee"))
      fi
      """
    )
    #expect(run.code == 0, "\(run.errors)")
    #expect(try folder.text("gezien") == "misschien\n")
    #expect(!folder.names.contains("urk.formulier-1.md"))
  }

  @Test func anotherWayToWriteTheSameLettersIsSaved() throws {
    folder.run("beantwoorden", urk.path, "1.2=caf\u{E9}")
    let run = try edit(replacing("caf\u{E9}", "cafe\u{301}"))
    #expect(run.errors == "\(urk.path): 1 antwoord gewijzigd.\n")
    #expect(try urk.outreach("aanbod").map { Array($0.utf8) } == Array("cafe\u{301}".utf8))
  }

  @Test func textOutsideAnAnswerIsNotLost() throws {
    let run = try edit("[ $count = 1 ] && echo 'Een los idee' >>\"$file\"; :")
    #expect(run.code == 0)
    #expect(opened == "2")
    #expect(try folder.text("urk.formulier-1.md").contains("Een los idee"))
  }

  @Test func anEditorThatFailsLeavesTheDossierAndTheText() throws {
    let run = try edit(replacing("Het wijkteam.", "Het buurtteam.") + "; exit 1")
    #expect(run.code == 3)
    #expect(run.errors.contains("Uw tekst staat in "))
    #expect(run.errors.contains("voorzorg formulier --lees "))
    #expect(try urk.outreach("aanbod") == "Het wijkteam.")
  }

  @Test func whileTheEditorRunsNobodyElseWrites() throws {
    let run = try edit(
      "[ -e '\(folder.file(".urk.voorzorg.json.slot"))' ] && \(replacing("Het wijkteam.", "Met slot."))"
    )
    #expect(run.code == 0)
    #expect(try urk.outreach("aanbod") == "Met slot.")
  }

  @Test func anAnswerMayHoldAnything() throws {
    let difficult = "# Kop\n```\n<!-- einde voorzorgscan.outreach.aanbod -->\n  ingesprongen\n\nslot"
    try folder.write(difficult, to: "tekst")
    folder.run("beantwoorden", urk.path, "1.2=@\(folder.file("tekst"))")
    let before = try folder.bytes("urk.voorzorg.json")
    let run = try edit("sed 's/$/\\r/' \"$file\" >\"$file.2\" && cat \"$file.2\" >\"$file\"")
    #expect(run.code == 0, "\(run.errors)")
    #expect(try folder.bytes("urk.voorzorg.json") == before)
  }
}

extension String {
  fileprivate var trimmingSuffix: String { String(prefix { !$0.isNewline }) }
}
