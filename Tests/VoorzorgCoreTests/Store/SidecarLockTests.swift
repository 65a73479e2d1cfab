import Foundation
import TestSupport
import Testing

@testable import VoorzorgCore

struct SidecarLockTests {
  private let folder: ScratchFolder
  private let path: String

  init() throws {
    folder = try ScratchFolder()
    path = folder.file("urk.voorzorg.json")
  }

  private func take(_ holder: String, waiting: Int = 0) throws -> SidecarLock {
    try SidecarLock(for: path, waiting: waiting, holder: holder)
  }

  @Test func aSecondOneIsToldWhoHoldsIt() throws {
    let first = try take("Anja")
    #expect(throws: StoreProblem.inUse(path: path, holder: "Anja")) { _ = try take("Bert") }
    withExtendedLifetime(first) {}
  }

  @Test func theHoldersNameCarriesNoControlCharactersAndNoNovel() throws {
    let first = try take("\u{1B}[2J" + String(repeating: "x", count: 1000))
    #expect(throws: StoreProblem.inUse(path: path, holder: "␛[2J" + String(repeating: "x", count: 196))) {
      _ = try take("Bert")
    }
    withExtendedLifetime(first) {}
  }

  @Test func whoWaitsGetsItWhenItComesFree() async throws {
    let held = Held(try take("Anja"))
    let waiting = Task { [path] in try SidecarLock(for: path, waiting: 60_000, holder: "Bert") }
    try await Task.sleep(for: .milliseconds(60))
    held.letGo()
    _ = try await waiting.value
  }

  @Test func twoFilesHaveTwoLocks() throws {
    let first = try take("Anja")
    _ = try SidecarLock(for: folder.file("ede.voorzorg.json"), waiting: 0, holder: "Bert")
    withExtendedLifetime(first) {}
  }

  @Test(
    arguments: [(0o644, 0o600), (0o600, 0o600), (0o660, 0o660), (0o664, 0o664), (0o775, 0o664)]
      as [(mode_t, mode_t)]
  )
  func whoMayWriteTheDossierMayUseItsLock(dossier: mode_t, slot: mode_t) throws {
    try folder.write("", to: "urk.voorzorg.json")
    chmod(path, dossier)
    let lock = try take("Anja")
    #expect(Permissions(of: folder.file(".urk.voorzorg.json.slot"))?.mode == slot)
    withExtendedLifetime(lock) {}
  }

  @Test(.enabled(if: geteuid() != 0, "root may open everything"))
  func aLockThatCannotBeTriedIsHeld() throws {
    try folder.write("van een ander", to: ".urk.voorzorg.json.slot")
    chmod(folder.file(".urk.voorzorg.json.slot"), 0)
    #expect(throws: StoreProblem.inUse(path: path, holder: nil)) { _ = try take("Bert") }
    #expect(folder.names == [".urk.voorzorg.json.slot"])
  }

  @Test(.enabled(if: geteuid() != 0, "root may write anywhere"))
  func inAFolderThatCannotBeWrittenThereIsNoLock() throws {
    chmod(folder.path, 0o500)
    defer { chmod(folder.path, 0o700) }
    #expect(throws: StoreProblem.unwritable(path: path, error: EACCES)) { _ = try take("Bert") }
  }

  @Test func aFolderThatIsNotThereIsTold() {
    let nowhere = folder.file("niets/urk.voorzorg.json")
    #expect(throws: StoreProblem.unwritable(path: nowhere, error: ENOENT)) {
      _ = try SidecarLock(for: nowhere, waiting: 0, holder: "Anja")
    }
  }
}

/// A lock until somebody lets it go.
private final class Held {
  private var lock: SidecarLock?

  init(_ lock: SidecarLock) {
    self.lock = lock
  }

  func letGo() {
    lock = nil
  }
}
