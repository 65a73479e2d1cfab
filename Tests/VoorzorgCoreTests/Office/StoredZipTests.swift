import Foundation
import TestSupport
import Testing

@testable import VoorzorgCore

struct StoredZipTests {
  @Test func theChecksumIsThatOfTheStandard() {
    #expect(StoredZip.checksum(Array("123456789".utf8)) == 0xCBF4_3926)
  }

  @Test(.enabled(if: ExternalTool.areExpected("python3"), "python3 is not installed"))
  func anotherProgramUnpacksIt() throws {
    let folder = try ScratchFolder()
    for format in ["docx", "odt"] {
      let path = folder.file("a.\(format)")
      try Data(OfficeForm.reference(format)).write(to: URL(fileURLWithPath: path))
      let script =
        "import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); print(z.testzip(), len(z.namelist()))"
      let said = try ExternalTool.run("python3", ["-c", script, path])
      #expect(String(decoding: said, as: UTF8.self) == "None 5\n")
    }
  }
}
