import Foundation
import Testing

@testable import VoorzorgCore

@Suite("The pijlers of the Preventiescanner as the source has them")
struct PijlersCatalogueTests {
  private let catalogue = Shared.pijlers

  @Test("there are 4 pijlers, 8 themes, 13 groups and 119 actions")
  func counts() {
    #expect(
      catalogue.pijlers.map(\.title) == ["Bestaanscondities", "Voorzorg", "Herstelzorg", "Inclusief wonen"]
    )
    #expect(catalogue.pijlers.map(\.themes.count) == [5, 1, 1, 1])
    #expect(catalogue.themes.map(\.groups.count) == [2, 2, 2, 1, 1, 2, 2, 1])
    #expect(catalogue.groups.map(\.actions.count) == [10, 7, 7, 9, 6, 7, 7, 6, 11, 10, 11, 13, 15])
    #expect(catalogue.pijlers.map(\.actions.count) == [59, 21, 24, 15])
    #expect(catalogue.actions.count == 119)
  }

  @Test("everything is numbered from 1")
  func numbers() {
    #expect(catalogue.pijlers.map(\.number) == Array(1...4))
    #expect(catalogue.themes.map(\.number) == Array(1...8))
    #expect(catalogue.groups.map(\.number) == Array(1...13))
    for group in catalogue.groups { #expect(group.actions.map(\.number) == Array(1...group.actions.count)) }
    #expect(catalogue.preventiescan.sheets.map(\.number) == Array(1...8))
    #expect(catalogue.preventiescan.parts.map(\.number) == Array(1...13))
    #expect(catalogue.preventiescan.questions.map(\.number) == [1, 2])
    #expect(catalogue.ambities.map(\.number) == Array(1...9))
    #expect(catalogue.evaluatievragen.map(\.number) == Array(1...8))
    #expect(catalogue.uitkomsten.topics.map(\.number) == Array(1...11))
    #expect(catalogue.olderNames.names.map(\.number) == Array(1...4))
  }

  @Test("no two actions share a name, nor two groups, themes or statements")
  func names() {
    let lists = [
      catalogue.actions.map(\.name), catalogue.groups.map(\.name), catalogue.themes.map(\.name),
      catalogue.uitkomsten.statements.map(\.name),
    ]
    for names in lists { #expect(Set(names).count == names.count) }
  }

  @Test("the actions stand in the order of the source, on lines of their own")
  func order() {
    let lines = catalogue.actions.compactMap(\.source.line)
    #expect(lines.count == 119)
    #expect(zip(lines, lines.dropFirst()).allSatisfy { $0 < $1 })
    // A definition that strayed between two actions, and a remark below the last one, are no actions.
    #expect(!lines.contains(513) && !lines.contains(607))
    #expect(catalogue.groups.compactMap(\.remark?.source.line) == [607])
  }

  @Test("the statutory duty that the source names is marked, and no other")
  func duties() {
    #expect(catalogue.actions.filter { $0.statutoryDuty != nil }.map(\.name) == ["luisterlijn"])
    #expect(catalogue.action("luisterlijn")?.action.statutoryDuty?.line == 175)
  }

  @Test("every subtitle stands with its place, also where the source is not of one mind")
  func subtitles() {
    let subtitles = catalogue.pijlers.map { $0.subtitles.map { "\($0.title) \($0.source.line ?? 0)" } }
    #expect(
      subtitles == [
        [
          "Stabiele basis van een thuis 105", "De basis van een stabiel thuis 163",
          "Basis van een stabiel thuis 752",
        ],
        ["Behouden van een thuis 108", "Behouden van een thuis 427", "Behouden van een thuis 776"],
        [
          "Borgen van een thuis 111", "Borgen van een beschermd thuis 539",
          "Borgen van een beschermd thuis 785",
        ],
        [
          "Snelle (her)huisvesting 114", "Beschermde woonplekken 115", "Passende duurzame huisvesting 667",
          "Passende duurzame huisvesting 794",
        ],
      ]
    )
  }

  @Test("Voorzorg and Herstelzorg have four keywords each, the others none")
  func keywords() {
    #expect(catalogue.pijlers.map(\.keywords.count) == [0, 4, 4, 0])
    #expect(catalogue.pijler("voorzorg")?.keywords.first?.title == "Bemoeizorg")
    #expect(catalogue.pijler("voorzorg")?.keywords.last?.title == "Vroegsignalering")
    #expect(catalogue.pijler("herstelzorg")?.keywords.first?.title == "Outreach op straat")
    #expect(catalogue.pijler("herstelzorg")?.keywords.last?.title == "Langdurige begeleiding")
  }

  @Test("the nine ambitions have the pages of the source, and two of them no sure pijler")
  func ambities() {
    #expect(
      catalogue.ambities.map(\.pages) == [
        "14 t/m 17", "26, 27", "17, 22", "8, 21, 35", "25, 26", "38", "25, 26", "34", "32",
      ]
    )
    #expect(catalogue.ambities.filter { $0.certainty == .onzeker }.map(\.number) == [2, 7])
    for ambitie in catalogue.ambities {
      #expect(ambitie.pijlers.count == (ambitie.certainty == .onzeker ? 2 : 1))
      #expect(ambitie.pijlers.allSatisfy { catalogue.pijler($0) != nil })
    }
    #expect(catalogue.ambities.compactMap(\.source.line) == Array(122...130))
  }

  @Test("the eight questions for the evaluation are repeated with the pijlers")
  func evaluatievragen() {
    #expect(catalogue.evaluatievragen.compactMap(\.source.line) == Array(134...141))
    #expect(
      catalogue.evaluatievragen.compactMap(\.repetition.line) == [151, 429, 533, 541, 551, 655, 673, 681]
    )
    let perPijler = catalogue.pijlers.map { pijler in
      catalogue.evaluatievragen.count { $0.pijler == pijler.name }
    }
    #expect(perPijler == [1, 1, 3, 3])
  }

  @Test("every place names a document and a line that it has")
  func places() throws {
    let data = Data(EmbeddedResources.pijlers.bytes)
    var places: [[String: Any]] = []
    func collect(_ value: Any) {
      if let object = value as? [String: Any] {
        if object["document"] != nil { places.append(object) }
        object.values.forEach(collect)
      } else if let array = value as? [Any] {
        array.forEach(collect)
      }
    }
    collect(try JSONSerialization.jsonObject(with: data))
    #expect(places.count > 250)
    for place in places {
      let reference = SourceReference(
        document: place["document"] as? String ?? "",
        place: place["plaats"] as? String ?? "",
        line: place["regel"] as? Int
      )
      #expect(reference.isWithinItsDocument, "\(place)")
    }
  }
}
