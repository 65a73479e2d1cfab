import Testing

@testable import voorzorg

struct FillingStartTests {
  private let folder: TestFolder
  private let path: String

  init() throws {
    folder = try TestFolder()
    path = folder.file("nieuw.voorzorg.json")
  }

  @Test(arguments: ["urk", "GM0184", "gm0184"])
  func whereThereIsNoDossierOneIsMade(gemeente: String) throws {
    let run = folder.run("invullen", path, input: "\(gemeente)\nFlevoland\n")
    #expect(run.code == 0, "\(run.errors)")
    let text = try folder.text("nieuw.voorzorg.json")
    #expect(text.contains(#""naam": "Urk""#) && text.contains(#""code": "GM0184""#))
    #expect(text.contains(#""regio": "Flevoland""#))
  }

  @Test(arguments: ["", "\n"])
  func whoNamesNoMunicipalityMakesNothing(input: String) throws {
    let run = folder.run("invullen", path, input: input)
    #expect(run.code == 0)
    #expect(run.errors.contains("Gestopt: er is niets gemaakt."))
    #expect(folder.names == [])
  }

  @Test func aNameOfTwoMunicipalitiesNamesBoth() throws {
    let run = folder.run("invullen", path, input: "Bergen\n")
    #expect(run.code == 2)
    #expect(run.errors.contains("Bergen (L.) (GM0893)") && run.errors.contains("Bergen (NH.) (GM0373)"))
    #expect(folder.names == [])
  }

  @Test func anUnknownMunicipalityIsAWarningAndNoRefusal() throws {
    let run = folder.run("invullen", path, input: "Utrect\n")
    #expect(run.code == 0)
    #expect(run.errors.contains("Bedoelt u 'Utrecht'?"))
    #expect(folder.names.contains("nieuw.voorzorg.json"))
  }

  @Test func aFolderThatIsNotThereIsTold() throws {
    let run = folder.run("invullen", folder.file("niets/a.voorzorg.json"), input: "Urk\n")
    #expect(run.code == 3)
    #expect(run.errors.contains("niets/a.voorzorg.json: kan niet worden geschreven: het bestaat niet"))
  }

  @Test func aBrokenDossierIsNotFilledIn() throws {
    try folder.write("{", to: "nieuw.voorzorg.json")
    #expect(folder.run("invullen", path, input: "ja\n").code == 3)
    #expect(try folder.text("nieuw.voorzorg.json") == "{")
  }
}
