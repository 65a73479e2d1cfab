import Foundation
import TestSupport
import Testing

@testable import VoorzorgCore

/// Archives of other programs, of which only the moments of change are made the same.
struct ZipDatesTests {
  @Test(.enabled(if: ExternalTool.areExpected("python3"), "python3 is not installed"))
  func archivesThatDifferInTheirMomentsBecomeTheSame() throws {
    let folder = try ScratchFolder()
    let script = """
      import sys, zipfile
      with zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED) as archive:
          archive.comment = b"naschrift"
          for name in ("mimetype", "content.xml"):
              archive.writestr(zipfile.ZipInfo(name, (int(sys.argv[2]), 5, 6, 7, 8, 10)), "tekst " * 100)
      """
    let archives = try ["2001", "2026"].map { year in
      _ = try ExternalTool.run("python3", ["-c", script, folder.file(year), year])
      return Array(try Data(contentsOf: URL(fileURLWithPath: folder.file(year))))
    }
    #expect(archives[0] != archives[1])
    #expect(ZipDates.fixed(archives[0]) == ZipDates.fixed(archives[1]))
    try Data(ZipDates.fixed(archives[1])).write(to: URL(fileURLWithPath: folder.file("vast")))
    let check =
      "import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); print(z.testzip(), z.infolist()[1].date_time)"
    let said = try ExternalTool.run("python3", ["-c", check, folder.file("vast")])
    #expect(String(decoding: said, as: UTF8.self) == "None (1980, 1, 1, 0, 0, 0)\n")
  }

  @Test func anArchiveOfOurOwnHasThatMomentAlready() {
    let archive = OfficeReport.reference("odt")
    #expect(ZipDates.fixed(archive) == archive)
  }

  @Test(arguments: [0, 1, 21, 22, 100, 1000])
  func whatIsNoWholeArchiveStaysAsItIs(length: Int) {
    let cut = Array(OfficeReport.reference("docx").prefix(length))
    #expect(ZipDates.fixed(cut) == cut)
  }

  @Test func aDirectoryThatPointsOutsideStaysAsItIs() {
    var archive = OfficeReport.reference("docx")
    // Where the directory begins, six bytes before the end.
    archive.replaceSubrange(archive.count - 6..<archive.count - 2, with: [0xFF, 0xFF, 0xFF, 0x7F])
    #expect(ZipDates.fixed(archive) == archive)
  }
}
