import Testing

@testable import voorzorg

/// Which program pages, by the environment and by what is installed.
struct PagerChoiceTests {
  private func pager(_ variables: [String: String], installed: [String] = ["less", "more", "env", "mijn"])
    -> [String]?
  {
    let pager = Pager(environment: { variables[$0] }) { name in
      installed.contains(name) ? "/bin/\(name)" : name.hasPrefix("/") ? name : nil
    }
    return pager.map { [$0.executable] + $0.arguments }
  }

  @Test func withoutPAGERItIsLessOrElseMore() {
    #expect(pager([:]) == ["/bin/env", "LESSCHARSET=utf-8", "/bin/less", "-FRX"])
    #expect(pager(["LESSCHARSET": "latin1"]) == ["/bin/less", "-FRX"])
    #expect(pager([:], installed: ["less"]) == ["/bin/less", "-FRX"])
    #expect(pager([:], installed: ["more"]) == ["/bin/more"])
    #expect(pager([:], installed: []) == nil)
  }

  @Test(arguments: ["", " ", "cat", "/usr/bin/cat", "cat -n", "niet-daar"])
  func nothingPagesWhereNothingIsWantedOrThere(command: String) {
    #expect(pager(["PAGER": command]) == nil)
  }

  @Test func theWordsOfPAGERAreTakenApart() {
    #expect(pager(["PAGER": "mijn -x 'a b'"]) == ["/bin/mijn", "-x", "a b"])
    #expect(pager(["PAGER": "\"/opt/mijn pager\""]) == ["/opt/mijn pager"])
    #expect(pager(["PAGER": "LESS=-S mijn"]) == ["/bin/env", "LESS=-S", "mijn"])
    #expect(pager(["PAGER": "mijn | x"]) == ["/bin/sh", "-c", "trap : INT QUIT; mijn | x"])
  }
}
