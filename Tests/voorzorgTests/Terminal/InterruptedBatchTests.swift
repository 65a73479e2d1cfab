import Foundation
import Testing
import VoorzorgCore

/// Ctrl-C while many dossiers are read: what is there is whole, and what is not whole is not there.
struct InterruptedBatchTests {
  private let folder: TestFolder

  init() throws {
    folder = try TestFolder()
    try Files.makeFolder(folder.file("in"))
    let example = try Files.read(Fixtures.valid("alleen-scan-en-plan"))
    for number in 100..<400 {
      try Files.writeReport(example, to: folder.file("in/g\(number).voorzorg.json"), overwriting: false)
    }
  }

  @Test(arguments: [
    ["rapport", "--formaat", "csv"], ["rapport", "--formaat", "jsonl"], ["regio", "--formaat", "json"],
    ["regio", "--formaat", "html"],
  ])
  func oneFileThatIsNotReadyIsNotThere(command: [String]) throws {
    let session = try TerminalSession(command + [folder.file("in"), "-o", folder.file("uit")])
    try wait(for: "the file is begun") { folder.names.contains { $0.hasPrefix(".uit.") } }
    try session.type("\u{3}")
    #expect(try session.end() == .exited(130))
    #expect(folder.names == ["in"])
  }

  @Test(arguments: ["markdown", "html", "ics", "csv"])
  func ofManyFilesEachIsWholeOrNotThere(format: String) throws {
    let target = folder.file("uit")
    let whole = try TestFolder()
    let options = ["--formaat", format, "--uitvoermap"]
    let name = try FileManager.default.contentsOfDirectory(atPath: folder.file("in")).sorted()[0]
    whole.run(["rapport", folder.file("in/\(name)")] + options + [whole.path])
    let sizes = Set(try whole.names.map { try whole.bytes($0).count })

    let session = try TerminalSession(["rapport", folder.file("in")] + options + [target])
    try wait(for: "some are made") {
      (try? FileManager.default.contentsOfDirectory(atPath: target).count) ?? 0 > 3
    }
    try session.type("\u{3}")
    #expect(try session.end() == .exited(130))
    let made = try FileManager.default.contentsOfDirectory(atPath: target)
    #expect(made.count < 300 * sizes.count)
    for file in made {
      #expect(!file.hasPrefix("."))
      #expect(try sizes.contains(Files.read("\(target)/\(file)").count), "\(file)")
    }
  }
}
