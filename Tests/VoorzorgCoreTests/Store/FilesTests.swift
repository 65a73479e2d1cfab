import Foundation
import TestSupport
import Testing

@testable import VoorzorgCore

struct FilesTests {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
  }

  @Test func aFileIsReplacedWhole() throws {
    try folder.write("een heel lang stuk dat er eerst stond", to: "a")
    try Files.replace(folder.file("a"), with: Array("kort".utf8))
    #expect(try Files.read(folder.file("a")) == Array("kort".utf8))
    #expect(folder.names == ["a"])
  }

  @Test func aTemporaryFileThatWasLeftBehindIsNoTrouble() throws {
    try folder.write("van een proces dat stierf", to: ".a.nieuw")
    try Files.replace(folder.file("a"), with: [1])
    #expect(folder.names == ["a"])
  }

  @Test func aFolderOfThatNameIsToldAndNoTemporaryFileStays() throws {
    try folder.makeFolder("a")
    #expect(throws: StoreProblem.unwritable(path: folder.file("a"), error: EISDIR)) {
      try Files.replace(folder.file("a"), with: [1])
    }
    #expect(folder.names == ["a"])
  }

  @Test func aReportThatCannotBePutInPlaceLeavesNoTemporaryFile() throws {
    try folder.makeFolder("a")
    #expect(throws: StoreProblem.unwritable(path: folder.file("a"), error: EISDIR)) {
      try Files.writeReport([1], to: folder.file("a"), overwriting: true)
    }
    #expect(folder.names == ["a"])
  }

  @Test func underAFileNothingCanBeWritten() throws {
    try folder.write("geen map", to: "a")
    #expect(throws: StoreProblem.unwritable(path: folder.file("a/b"), error: ENOTDIR)) {
      try Files.replace(folder.file("a/b"), with: [1])
    }
    #expect(folder.names == ["a"])
  }

  @Test(.enabled(if: geteuid() != 0, "root may write anywhere"))
  func aFolderWithoutPermissionIsToldAndStaysAsItWas() throws {
    try folder.makeFolder("a")
    try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: folder.file("a"))
    #expect(throws: StoreProblem.unwritable(path: folder.file("a/b"), error: EACCES)) {
      try Files.replace(folder.file("a/b"), with: [1])
    }
  }

  @Test(arguments: [0, 1, 4095, 4096, 4097, 65_536, 1_000_000])
  func aFileOfAnySizeIsReadWhole(size: Int) throws {
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try Files.replace(folder.file("a"), with: bytes)
    #expect(try Files.read(folder.file("a")) == bytes)
  }

  @Test func aFolderIsMadeWithThoseItLiesIn() throws {
    try Files.makeFolder(folder.file("a/b/c"))
    #expect(Files.isFolder(folder.file("a/b/c")))
    try Files.makeFolder(folder.file("a/b/c"))
  }

  @Test func whereAFileStandsNoFolderCanBeMade() throws {
    try folder.write("", to: "a")
    #expect(throws: StoreProblem.unwritable(path: folder.file("a"), error: EEXIST)) {
      try Files.makeFolder(folder.file("a"))
    }
  }
}
