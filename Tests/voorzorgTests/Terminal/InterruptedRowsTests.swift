import Foundation
import Testing
import VoorzorgCore

struct InterruptedRowsTests {
  @Test func ctrlCLeavesNoHalfTable() throws {
    let folder = try TestFolder()
    try Files.makeFolder(folder.file("in"))
    let example = try Files.read(Fixtures.valid("alleen-scan-en-plan"))
    for number in 0..<300 {
      try Files.writeReport(example, to: folder.file("in/g\(number).voorzorg.json"), overwriting: false)
    }
    let session = try TerminalSession([
      "rapport", folder.file("in"), "--formaat", "csv", "-o", folder.file("uit.csv"),
    ])
    try wait(for: "the table is begun") { folder.names.contains { $0.hasPrefix(".uit.csv.") } }
    try session.type("\u{3}")
    #expect(try session.end() == .exited(130))
    #expect(!folder.names.contains { $0.contains("uit.csv") })
  }
}
