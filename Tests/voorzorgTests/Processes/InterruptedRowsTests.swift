import Foundation
import Testing
import VoorzorgCore

struct InterruptedRowsTests {
  @Test func ctrlCLeavesNoHalfTable() throws {
    let folder = try TestFolder()
    try Files.makeFolder(folder.file("in"))
    let example = try Data(contentsOf: URL(fileURLWithPath: Fixtures.valid("alleen-scan-en-plan")))
    for number in 0..<800 {
      try example.write(to: URL(fileURLWithPath: folder.file("in/g\(number).voorzorg.json")))
    }
    let program = try RunningProgram(["rapport", "in", "--formaat", "csv", "-o", "uit.csv"], in: folder)
    try wait(for: "the table is begun") { folder.names.contains { $0.hasPrefix(".uit.csv.") } }
    kill(program.processIdentifier, SIGINT)
    #expect(try program.end() == 130)
    #expect(!folder.names.contains { $0.contains("uit.csv") })
  }
}
