import Foundation
import Testing

@testable import VoorzorgCore

struct DossierSchemaTests {
  private typealias Object = [String: Any]

  private let schema: Object

  init() throws {
    let bytes = DossierSchema.bytes(for: Shared.instrument)
    schema = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? Object)
  }

  /// The schema of what stands at a path; list entries by `*`.
  private func property(_ path: String, in schema: Object? = nil) throws -> Object {
    try path.split(separator: ".").reduce(schema ?? self.schema) { object, key in
      if key == "*" { return try #require(object["items"] as? Object, "\(path)") }
      return try #require((object["properties"] as? Object)?[String(key)] as? Object, "\(path)")
    }
  }

  @Test(arguments: [(Dossier.Subject.gemeente, "else"), (.regio, "then")])
  func everyQuestionIsAProperty(subject: Dossier.Subject, branch: String) throws {
    let ofSubject = try #require(schema[branch] as? Object)
    let dossier = Dossier(for: Shared.instrument, subject: subject)
    for question in Questionnaire(dossier, offeringEntries: true).questions {
      let path = question.name.split(separator: ".").map { Int($0) == nil ? $0 : "*" }.joined(separator: ".")
      let found = try property(path, in: question.part == .regioplan ? ofSubject : schema)
      #expect(found["title"] as? String == question.field.label)
    }
  }

  @Test(arguments: [
    ("gemeente.centrumgemeente", ["boolean", "null"]), ("gemeente.inwoners", ["integer", "null"]),
    ("peildatum", ["string", "null"]), ("voorzorgscan.outreach.aanbod", ["string", "null"]),
    ("invullers", ["array", "null"]), ("gemeente", ["object", "null"]),
    ("invullers.*.id", ["string", "null"]),
    ("$schema", ["string", "null"]), ("instrument", ["string", "null"]), ("besluiten", ["array", "null"]),
  ])
  func unansweredIsAllowedEverywhere(path: String, types: [String]) throws {
    #expect(try property(path)["type"] as? [String] == types)
  }

  @Test func aChoiceIsOneOfItsNamesOrNothing() throws {
    let names = try #require(try property("implementatieplan.*.ankerpunt")["enum"] as? [Any])
    #expect(names.compactMap { $0 as? String } == Shared.instrument.ankerpunten.map(\.name) + [""])
    #expect(names.last is NSNull)
  }

  @Test func onlyTheFormatIsRequiredAndOnlyThisOne() throws {
    #expect(schema["required"] as? [String] == ["formaat"])
    #expect(try property("formaat")["const"] as? String == Dossier.format)
  }

  @Test(arguments: [
    "", "gemeente", "regio", "invullers.*", "voorzorgscan", "voorzorgscan.outreach", "implementatieplan.*",
    "besluiten.*", "stappen", "stappen.regie.resultaten", "basis.cijfers.*", "preventiescan",
    "monitor.*.indicatoren",
  ])
  func unknownKeysAreRefused(path: String) throws {
    #expect(try property(path)["additionalProperties"] as? Bool == false)
  }

  @Test func aNumberHasItsBounds() throws {
    let number = try property("gemeente.inwoners")
    let field = try #require(Shared.instrument.allFields.first { $0.name == "inwoners" })
    guard case .number(let bounds) = field.kind else { return }
    #expect(number["minimum"] as? Int == bounds.lowerBound && number["maximum"] as? Int == bounds.upperBound)
  }
}
