import Foundation
import TestSupport
import Testing

@testable import VoorzorgCore

struct AtomicFileTests {
  private let folder: ScratchFolder
  private let path: String

  init() throws {
    folder = try ScratchFolder()
    path = folder.file("a")
  }

  private func mode() throws -> mode_t? { Permissions(of: path)?.mode }

  @Test func whereThereIsNothingAFileIsMade() throws {
    try Files.create(path, with: [1])
    #expect(try Files.read(path) == [1])
    #expect(folder.names == ["a"])
  }

  @Test func aNewFileDoesNotReplaceOneThatIsThere() throws {
    try folder.write("van een ander", to: "a")
    #expect(throws: StoreProblem.exists(path: path)) { try Files.create(path, with: [1]) }
    #expect(try Files.read(path) == Array("van een ander".utf8))
    #expect(folder.names == ["a"])
  }

  @Test func aLinkToNothingIsThereToo() throws {
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "nergens")
    #expect(throws: StoreProblem.exists(path: path)) { try Files.create(path, with: [1]) }
    #expect(throws: StoreProblem.exists(path: path)) {
      try Files.writeReport([1], to: path, overwriting: false)
    }
    #expect(folder.names == ["a"])
  }

  @Test func aFileForItsWriterAloneHasThatMode() throws {
    try folder.write("", to: "a")
    chmod(path, 0o644)
    try Files.replace(path, with: [1], mode: 0o600)
    #expect(try mode() == 0o600)
  }

  @Test(arguments: [0o600, 0o640, 0o664, 0o755] as [mode_t])
  func aFileThatIsReplacedKeepsItsMode(kept: mode_t) throws {
    try folder.write("", to: "a")
    chmod(path, kept)
    try Files.replace(path, with: [1])
    #expect(try mode() == kept)
    try Files.writeReport([2], to: path, overwriting: true)
    #expect(try mode() == kept)
  }

  @Test(.enabled(if: geteuid() == 0, "only root gives files away"))
  func aFileThatIsReplacedKeepsItsOwnerAndGroup() throws {
    try folder.write("", to: "a")
    chown(path, 1234, 5678)
    let before = Permissions(of: path)
    try Files.replace(path, with: [1])
    #expect(Permissions(of: path) == before)
  }

  @Test(.enabled(if: geteuid() != 0, "root may write everything"))
  func aFileThatMayOnlyBeReadIsNotReplaced() throws {
    try folder.write("blijft", to: "a")
    chmod(path, 0o444)
    #expect(throws: StoreProblem.unwritable(path: path, error: EACCES)) { try Files.replace(path, with: [1]) }
    #expect(try Files.read(path) == Array("blijft".utf8))
  }

  @Test(
    arguments: [(0o660, 0o600), (0o664, 0o644), (0o646, 0o646), (0o777, 0o777), (0o600, 0o600)]
      as [(mode_t, mode_t)]
  )
  func anotherGroupMayDoNoMoreThanAnybodyElse(before: mode_t, after: mode_t) {
    #expect(Permissions.withoutGroup(before) == after)
  }
}
