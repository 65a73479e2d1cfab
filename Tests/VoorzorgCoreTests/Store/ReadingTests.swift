import Foundation
import TestSupport
import Testing

@testable import VoorzorgCore

struct ReadingTests {
  private let folder: ScratchFolder
  private let path: String

  init() throws {
    folder = try ScratchFolder()
    path = folder.file("a")
  }

  @Test func aFileOfTheLargestSizeIsReadAndALargerOneIsNot() throws {
    try Files.create(path, with: [UInt8](repeating: 7, count: 5000))
    #expect(try Files.read(path, limit: 5000).count == 5000)
    #expect(throws: StoreProblem.unreadable(path: path, error: EFBIG)) { try Files.read(path, limit: 4999) }
  }

  @Test func aHugeFileIsRefusedBeforeMemoryIsTakenForIt() throws {
    try Files.create(path, with: [])
    truncate(path, 1 << 40)
    #expect(throws: StoreProblem.unreadable(path: path, error: EFBIG)) { try Files.read(path) }
  }

  @Test(.timeLimit(.minutes(1)))
  func aNamedPipeIsNotWaitedFor() throws {
    mkfifo(path, 0o600)
    #expect(throws: StoreProblem.unreadable(path: path, error: ENXIO)) { try Files.read(path) }
  }

  @Test func aDeviceIsNoFile() {
    #expect(throws: StoreProblem.unreadable(path: "/dev/zero", error: ENXIO)) { try Files.read("/dev/zero") }
  }

  @Test func aPipeThatTheShellHandsOverIsReadToItsEndOrTheLimit() throws {
    let pipe = Pipe()
    let name = "/dev/fd/\(pipe.fileHandleForReading.fileDescriptor)"
    try pipe.fileHandleForWriting.write(contentsOf: [UInt8](repeating: 7, count: 60_000))
    try pipe.fileHandleForWriting.close()
    #expect(try Files.read(name).count == 60_000)

    let full = Pipe()
    let fullName = "/dev/fd/\(full.fileHandleForReading.fileDescriptor)"
    try full.fileHandleForWriting.write(contentsOf: [UInt8](repeating: 7, count: 60_000))
    #expect(throws: StoreProblem.unreadable(path: fullName, error: EFBIG)) {
      try Files.read(fullName, limit: 50_000)
    }
  }

  @Test func aLinkAndItsFileAreTheSame() throws {
    try Files.create(path, with: [1])
    try Files.create(folder.file("b"), with: [1])
    try FileManager.default.createSymbolicLink(atPath: folder.file("c"), withDestinationPath: "a")
    #expect(FileIdentity(path) == FileIdentity(folder.file("c")))
    #expect(FileIdentity(path) != FileIdentity(folder.file("b")))
    #expect(FileIdentity(folder.path) == nil)
  }
}
