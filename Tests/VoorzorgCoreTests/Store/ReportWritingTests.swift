import Foundation
import TestSupport
import Testing

@testable import VoorzorgCore

struct ReportWritingTests {
  private let folder: ScratchFolder
  private let path: String

  init() throws {
    folder = try ScratchFolder()
    path = folder.file("a")
  }

  @Test(arguments: [false, true])
  func aPipeTakesAReportAndStaysAPipe(overwriting: Bool) throws {
    mkfifo(path, 0o600)
    let reader = open(path, O_RDONLY | O_NONBLOCK)
    defer { close(reader) }
    try Files.writeReport(Array("rapport".utf8), to: path, overwriting: overwriting)
    var bytes = [UInt8](repeating: 0, count: 100)
    #expect(read(reader, &bytes, bytes.count) == 7)
    #expect(Files.kind(of: path) == S_IFIFO)
    #expect(folder.names == ["a"])
  }

  @Test(arguments: [false, true])
  func aDeviceTakesAReportAndStaysADevice(overwriting: Bool) throws {
    try Files.writeReport([1], to: "/dev/null", overwriting: overwriting)
    #expect(Files.kind(of: "/dev/null") == S_IFCHR)
  }

  @Test(.enabled(if: Files.exists("/dev/full")))
  func aDeviceThatTakesNothingIsTold() {
    #expect(throws: StoreProblem.unwritable(path: "/dev/full", error: ENOSPC)) {
      try Files.writeReport([1], to: "/dev/full", overwriting: false)
    }
  }

  @Test func whatALinkLedToUnderTheTemporaryNameStaysAsItIs() throws {
    try folder.write("van een ander", to: "ander")
    let temporary = folder.file(".a.\(getpid()).nieuw")
    try FileManager.default.createSymbolicLink(atPath: temporary, withDestinationPath: "ander")
    try Files.writeReport([1], to: path, overwriting: true)
    #expect(try Files.read(folder.file("ander")) == Array("van een ander".utf8))
    #expect(folder.names == ["a", "ander"])
  }
}
