import Testing
import VoorzorgCore

@testable import voorzorg

/// `invullen` without a file, in the folder where somebody is.
struct OnlyDossierTests {
  private let folder: TestFolder

  init() throws {
    folder = try TestFolder()
  }

  private func fill(_ input: String) throws -> (code: Int32, errors: String) {
    let run = try RunningProgram(["invullen"], in: folder, input: input)
    return (try run.end(), try folder.text("fouten"))
  }

  @Test func theOnlyDossierIsFilledIn() throws {
    folder.run("nieuw", "--gemeente", "urk", folder.file("urk.voorzorg.json"))
    #expect(try fill("Flevoland\n").code == 0)
    #expect(try folder.text("urk.voorzorg.json").contains(#""regio": "Flevoland""#))
  }

  @Test func ofSeveralOneHasToBeNamed() throws {
    folder.run("nieuw", "--gemeente", "urk", folder.file("urk.voorzorg.json"))
    folder.run("nieuw", "--gemeente", "ede", folder.file("ede.voorzorg.json"))
    let run = try fill("Flevoland\n")
    #expect(run.code == 2)
    #expect(run.errors.contains("noem er een: ede.voorzorg.json, urk.voorzorg.json"))
  }

  @Test func whereThereIsNoneItIsNamedAfterTheMunicipality() throws {
    #expect(try fill("utrechtse heuvelrug\n").code == 0)
    #expect(folder.names.contains("utrechtse-heuvelrug.voorzorg.json"))
  }

  @Test func aDossierInAFolderBelowIsNotMeant() throws {
    try Files.makeFolder(folder.file("archief"))
    folder.run("nieuw", "--gemeente", "urk", folder.file("archief/urk.voorzorg.json"))
    #expect(try fill("").errors.contains("Er is nog geen dossier."))
  }
}
