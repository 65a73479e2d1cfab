import Foundation
import Testing
import VoorzorgCore

struct InterruptedRowsTests {
  @Test func anEndThatIsAskedForLeavesNoHalfTable() throws {
    let folder = try TestFolder()
    try Files.makeFolder(folder.file("in"))
    let example = try Data(contentsOf: URL(fileURLWithPath: Fixtures.valid("alleen-scan-en-plan")))
    for number in 0..<800 {
      try example.write(to: URL(fileURLWithPath: folder.file("in/g\(number).voorzorg.json")))
    }
    let program = try RunningProgram(["rapport", "in", "--formaat", "csv", "-o", "uit.csv"], in: folder)
    try wait(for: "the table is begun") { folder.names.contains { $0.hasPrefix(".uit.csv.") } }
    // As Ctrl-C does, which whoever runs the tests may have told programs to ignore.
    kill(program.processIdentifier, SIGTERM)
    #expect(try program.end() == 143)
    #expect(!folder.names.contains { $0.contains("uit.csv") })
  }
}
