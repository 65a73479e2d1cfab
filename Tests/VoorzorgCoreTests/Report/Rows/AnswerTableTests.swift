import Foundation
import TestSupport
import Testing

@testable import VoorzorgCore

struct AnswerTableTests {
  @Test(arguments: 1...6)
  func everyAnswerOfAnyDossierStandsInOneRowWithItsValue(seed: UInt64) throws {
    var random = RandomDossiers(Shared.instrument, seed: seed)
    random.parts = 0.5
    random.regional = 0.3
    for _ in 0..<3 {
      let dossier = random.next()
      var wanted: [String: String] = [:]
      dossier.visitAnswers(Shared.instrument.form) { position, answer in
        if let answer { wanted[position.name] = AnswerWording.script(answer) }
      }
      var found: [String: String] = [:]
      for row in try rows(of: dossier) {
        let name = try #require(row["vraag"] as? String)
        guard let answer = row["antwoord"] as? String else { continue }
        #expect(row["beantwoord"] as? Bool == true)
        // Foundation's reader drops some byte order marks.
        #expect(found.updateValue(answer.replacing("\u{FEFF}", with: ""), forKey: name) == nil, "\(name)")
      }
      #expect(found.count == wanted.count)
      for (name, answer) in wanted {
        #expect(found[name] == answer.replacing("\u{FEFF}", with: ""), "\(name)")
      }
    }
  }

  @Test func unansweredUnknownAndNoAreThreeDifferentThings() throws {
    var editor = Dossier(for: Shared.instrument)
    let scan = Shared.instrument.scan
    editor.record.answers[scan[0].aanDeSlag.index] = .yesNo(false)
    let byName = try Dictionary(
      uniqueKeysWithValues: rows(of: editor).compactMap { row in
        (row["vraag"] as? String).map { ($0, row) }
      }
    )
    let names = Shared.instrument.ankerpunten.map(\.name)
    let no = try #require(byName["voorzorgscan.\(names[0]).aanDeSlag"])
    let unanswered = try #require(byName["voorzorgscan.\(names[1]).aanDeSlag"])
    #expect(no["antwoord"] as? String == "nee")
    #expect(no["antwoord_ja_nee"] as? Bool == false)
    #expect(unanswered["antwoord"] is NSNull)
    #expect(unanswered["antwoord_ja_nee"] is NSNull)
    #expect(unanswered["beantwoord"] as? Bool == false)
    let unknown = RowValue.columns(of: .choice(Field.unknown), to: Shared.instrument.allFields[0])
    #expect(unknown[0] == .answer(.choice("onbekend")))
    #expect(unknown[2] == .empty && unknown[3] == .empty)
  }

  @Test func whatCountsIsWhatProgressCounts() throws {
    var random = RandomDossiers(Shared.instrument, seed: 9)
    random.parts = 1
    random.regional = 0
    for _ in 0..<4 {
      let dossier = random.next()
      let rows = try rows(of: dossier)
      let progress = Progress(dossier, instrument: Shared.instrument, today: nil)
      for part in Part.allCases {
        let counting = rows.filter {
          $0["onderdeel"] as? String == part.rawValue && $0["telt_mee"] as? Bool == true
        }
        #expect(counting.count == progress[part].total, "\(part)")
        let answered = counting.filter { $0["beantwoord"] as? Bool == true }
        #expect(answered.count == progress[part].answered, "\(part)")
      }
    }
  }

  @Test func aPartThatWasLeftAloneHasRowsOnlyWhenItIsAskedFor() throws {
    let dossier = Dossier(for: Shared.instrument)
    let parts = try Set(rows(of: dossier).compactMap { $0["onderdeel"] as? String })
    #expect(parts == ["kop", "scan"])
    let asked = try Set(rows(of: dossier, part: .stappen).compactMap { $0["onderdeel"] as? String })
    #expect(asked == ["stappen"])
    let region = Dossier(for: Shared.instrument, subject: .regio)
    #expect(try Set(rows(of: region).compactMap { $0["onderdeel"] as? String }) == ["kop", "regioplan"])
  }

  private func rows(of dossier: Dossier, part: Part? = nil) throws -> [[String: Any]] {
    try Rows.parsed(dossier, .antwoorden, part: part)
  }
}
