import Testing
import VoorzorgCore

@testable import voorzorg

struct SchemaTests {
  private func run(_ arguments: String...) throws -> TestRun { try TestFolder().run(["schema"] + arguments) }

  @Test func withoutOptionsItIsTheSchema() throws {
    #expect(try run().output.utf8.elementsEqual(DossierSchema.bytes(for: Instrument.load())))
  }

  @Test(arguments: [([], Dossier.Subject.gemeente), (["--regio"], .regio)])
  func theQuestionsAreThoseOfAMunicipalityOrOfARegion(flags: [String], subject: Dossier.Subject) throws {
    let run = try TestFolder().run(["schema", "--vragen"] + flags)
    #expect(run.code == 0)
    #expect(run.output.utf8.elementsEqual(QuestionList.bytes(of: subject, try Instrument.load())))
  }

  @Test func theSchemaItselfIsTheSameForBoth() throws {
    let run = try run("--regio")
    #expect(run.code == 2)
    #expect(run.output == "")
    #expect(run.errors.contains("--regio hoort bij --vragen; het schema zelf geldt voor beide"))
  }
}
