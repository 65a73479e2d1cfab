import Testing

import TerminalKit

@Suite struct ExecutableTests {
  @Test func aProgramIsFoundInTheFirstFolderThatHasIt() {
    #expect(Executable.find("sh", path: "/bestaat/niet:/bin:/usr/bin") == "/bin/sh")
    #expect(Executable.find("sh", path: "/usr/bin:/bin") == "/usr/bin/sh")
  }

  @Test func withoutAPathTheUsualFoldersAreSearched() {
    #expect(Executable.find("sh", path: nil) != nil)
  }

  @Test func whatIsNoProgramIsNotFound() {
    #expect(Executable.find("dit-bestaat-niet", path: "/bin") == nil)
    #expect(Executable.find("", path: "/bin") == nil)
    #expect(Executable.find("passwd", path: "/etc") == nil)
    #expect(Executable.find("bin", path: "/usr") == nil)
  }

  @Test func aPathIsOnlyChecked() {
    #expect(Executable.find("/bin/sh", path: "") == "/bin/sh")
    #expect(Executable.find("/bin/dit-bestaat-niet", path: "/bin") == nil)
  }

  @Test func foldersThatDependOnWhereOneWorksAreSkipped() {
    #expect(Executable.find("sh", path: ":.:bin:../../../../../../../../../bin") == nil)
  }
}
