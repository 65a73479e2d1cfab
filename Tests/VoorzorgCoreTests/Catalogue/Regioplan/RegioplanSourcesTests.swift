import Foundation
import Testing

@testable import VoorzorgCore

@Suite("The regional plan says where everything stands")
struct RegioplanSourcesTests {
  private let plan: Regioplan

  init() throws {
    plan = try Regioplan.load()
  }

  /// Every reference in the catalogue, wherever it stands.
  private func references() throws -> [[String: Any]] {
    var found: [[String: Any]] = []
    var open = [try JSONSerialization.jsonObject(with: Data(EmbeddedResources.regioplan.bytes))]
    while let value = open.popLast() {
      if let object = value as? [String: Any] {
        if object["document"] != nil { found.append(object) }
        open += object.values
      }
      if let array = value as? [Any] { open += array }
    }
    return found
  }

  @Test("each reference has a line within its document")
  func lines() throws {
    let lengths = ["S1": 957, "S2": 874, "S4": 2362]
    let references = try references()
    #expect(references.count == 193)
    for reference in references {
      let document = try #require(reference["document"] as? String)
      let line = try #require(reference["regel"] as? Int, "\(reference)")
      let length = try #require(lengths[document], "\(document)")
      #expect((1...length).contains(line), "\(reference)")
      #expect((reference["plaats"] as? String)?.isEmpty == false, "\(reference)")
    }
  }

  @Test("the quick wins and actions of a pijler stand in the order of the source")
  func order() {
    for pijler in plan.pijlers {
      for lines in [pijler.slagen.map(\.entry.source.line), pijler.acties.map(\.entry.source.line)] {
        let lines = lines.compactMap { $0 }
        #expect(lines == Array(Set(lines)).sorted(), "\(pijler.name)")
      }
    }
  }
}
