import Foundation
import TestSupport
import Testing

@testable import VoorzorgCore

struct StoreProblemTests {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
  }

  private func problem(_ body: () throws -> Void) -> StoreProblem? {
    #expect(throws: StoreProblem.self, performing: body)
  }

  @Test func aFileThatIsNotThereIsTold() {
    let path = folder.file("er-is-niets")
    #expect(problem { _ = try Files.read(path) }?.message == "kan niet worden gelezen: het bestaat niet")
  }

  @Test func aFolderIsNoFile() {
    let path = folder.path
    #expect(problem { _ = try Files.read(path) }?.message == "kan niet worden gelezen: het is een map")
  }

  @Test func aPathThroughAFileIsTold() throws {
    try folder.write("", to: "a")
    let path = folder.file("a/b")
    #expect(
      problem { _ = try Files.read(path) }?.message
        == "kan niet worden gelezen: een deel van het pad is geen map"
    )
  }

  @Test func aRingOfLinksIsTold() throws {
    try FileManager.default.createSymbolicLink(atPath: folder.file("a"), withDestinationPath: "a")
    let path = folder.file("a")
    #expect(
      problem { _ = try Files.read(path) }?.message
        == "kan niet worden gelezen: de verwijzingen lopen in een kring"
    )
  }

  @Test func aNameThatIsTooLongIsTold() {
    let path = folder.file(String(repeating: "x", count: 300))
    #expect(
      problem { try Files.replace(path, with: []) }?.message
        == "kan niet worden geschreven: de naam is te lang"
    )
  }

  @Test(arguments: [
    (EACCES, "u hebt geen toestemming"), (EPERM, "u hebt geen toestemming"), (ENOSPC, "de schijf is vol"),
    (EROFS, "deze schijf kan alleen worden gelezen"), (EDQUOT, "uw schijfruimte is op"),
    (EFBIG, "het is te groot"), (EBADF, "het is niet open"), (EEXIST, "er is al iets met die naam"),
    (EIO, "de schijf geeft een fout"), (EPIPE, "de ontvanger leest niet meer"),
    (ENXIO, "het is geen gewoon bestand"), (EINVAL, "dat kan op deze plek niet"),
    (ERANGE, "systeemfout 34"),
  ])
  func everyReasonIsDutch(error: Int32, reason: String) {
    #expect(
      StoreProblem.unwritable(path: "a", error: error).message == "kan niet worden geschreven: \(reason)"
    )
  }

  @Test func aDamagedDossierNamesItsFirstFault() throws {
    try folder.write("{\"formaat\": \"voorzorg-dossier/1\",\n  \"gemeentee\": {}}", to: "a.voorzorg.json")
    let path = folder.file("a.voorzorg.json")
    let problem = problem {
      _ = try DossierFile(opening: path, instrument: Shared.instrument, waiting: 0, holder: "een test")
    }
    #expect(
      problem?.message
        == "kan niet als dossier worden gelezen: 1 fout, de eerste op 2:3: "
        + "'gemeentee' is geen onderdeel van een dossier"
    )
    #expect(folder.names == ["a.voorzorg.json"])
  }

  @Test func onlyWhatMustStayAsItIsIsAConflict() {
    #expect(StoreProblem.inUse(path: "a", holder: nil).isConflict)
    #expect(StoreProblem.changedMeanwhile(path: "a").isConflict)
    #expect(StoreProblem.exists(path: "a").isConflict)
    #expect(StoreProblem.reportOverDossier(path: "a").isConflict)
    #expect(!StoreProblem.unreadable(path: "a", error: ENOENT).isConflict)
    #expect(!StoreProblem.unwritable(path: "a", error: ENOENT).isConflict)
  }
}
