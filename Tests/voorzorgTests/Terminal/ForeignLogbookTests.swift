import Foundation
import Testing
import VoorzorgCore

@testable import voorzorg

/// A logbook that is not for whoever fills in now: it may hold drafts, and so it is not replaced.
struct ForeignLogbookTests {
  private let urk: DossierInFolder
  private let logbook: String

  init() throws {
    urk = try DossierInFolder()
    logbook = urk.folder.file(".urk.voorzorg.json.logboek")
    urk.folder.run("beantwoorden", urk.path, "1.1=ja")
  }

  @Test(.enabled(if: AnotherUser.isHere && geteuid() == 0, "only root can give a file to somebody else"))
  func theDraftsOfAColleagueStayAndMineAreElsewhere() throws {
    let state = urk.folder.file("staat")
    try Files.makeFolder(state)
    let colleague = try AnotherUser(in: urk.folder)
    var mine = Logbook()
    mine.drafts = ["voorzorgscan.outreach.aanbod": "van mij"]
    try mine.save(beside: urk.path)
    for _ in 1...2 {
      let session = try colleague.session(
        ["invullen", urk.path, "--onderdeel", "scan"],
        environment: ["XDG_STATE_HOME": state]
      )
      try session.expect("1.2> ")
      try session.type("van een collega\u{3}")
      #expect(try session.end() == .exited(130))
      #expect(session.words.contains("Wat u aan het typen was ook"))
    }
    #expect(Logbook(beside: urk.path) == mine)
    let theirs = try FileManager.default.subpathsOfDirectory(atPath: state).filter {
      $0.hasSuffix(".logboek")
    }
    #expect(theirs.count == 1)
  }

  @Test(arguments: FillingMode.allCases)
  func oneThatIsDamagedIsSetAsideAndNamedAndItsDraftsComeBack(mode: FillingMode) throws {
    let damaged = #"{"formaat": "voorzorg-logboek/1", "concepten": {"voorzorgscan.outreach.aanbod": "half"#
    try urk.folder.write(damaged, to: ".urk.voorzorg.json.logboek")
    let session = try urk.session(mode)
    try session.expect("1.2> ")
    #expect(session.words.contains("het logboek bij dit dossier kan niet goed worden gelezen"))
    #expect(session.words.contains("Het is bewaard als:"))
    try session.type("nieuw\u{3}")
    #expect(try session.end() == .exited(130))
    #expect(try urk.folder.text(".urk.voorzorg.json.logboek-1") == damaged)
    #expect(Logbook(beside: urk.path).drafts["voorzorgscan.outreach.aanbod"] == "half\nnieuw")
  }
}
