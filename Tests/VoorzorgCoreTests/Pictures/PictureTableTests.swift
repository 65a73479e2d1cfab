import Testing

@testable import VoorzorgCore

/// A picture and the table that stands for it say the same.
struct PictureTableTests {
  @Test(arguments: 1...6)
  func aPictureShowsWhatItsTableSays(seed: UInt64) {
    for picture in Picture.random(seed: UInt64(seed)) + Picture.ofExample {
      let shown = picture.panels.flatMap { $0.content.figures }
      let rows = picture.table.rows.map { row in row.map(\.text) }
      #expect(shown.count == rows.count, "\(picture.title)")
      for (figures, row) in zip(shown, rows) {
        #expect(figures.agree(with: row), "\(picture.title): \(figures) and \(row)")
      }
    }
  }

  @Test(arguments: 1...3)
  func theDescriptionNamesEveryRowOfTheTable(seed: UInt64) {
    for picture in Picture.random(seed: seed) + Picture.ofExample {
      for row in picture.table.rows {
        // A priority begins with its number in the table, and with a word in the picture.
        let words = row[picture.id == "tijdlijn" || picture.id == "rondes" ? 0 : 1].text
        let name = picture.id == "tijdlijn" ? String(words.drop { $0 != " " }) : words
        #expect(picture.description.contains(name), "\(picture.title): \(name)")
      }
    }
  }

  @Test func theExampleHasEveryKindOfPicture() {
    #expect(Set(Picture.ofExample.map(\.id)) == ["ankerpunten", "tijdlijn", "pijlers", "lichten", "rondes"])
  }
}

/// What a part of a picture shows in one row of the table.
private struct Figures {
  /// The first cells, to the letter.
  var cells: [String] = []
  /// What a later cell has to hold, by its column.
  var holds: [(column: Int, texts: [String])] = []

  /// The columns of cells that say that there is nothing.
  var gaps: [Int] = []

  func agree(with row: [String]) -> Bool {
    Array(row.prefix(cells.count)) == cells
      && gaps.allSatisfy { ["–", "nog niet ingevuld"].contains(row[$0]) }
      && holds.allSatisfy { column, texts in texts.allSatisfy(row[column].contains) }
  }
}

extension Picture.Content {
  fileprivate var figures: [Figures] {
    switch self {
    case .ankerpunten(let marks):
      marks.map { mark in
        let choice = mark.choice.map { $0 ? "ja" : "nee" } ?? "nog niet gekozen"
        let priorities = mark.priorities.map { "\($0)" }.joined(separator: ", ")
        return Figures(cells: ["\(mark.number)", mark.title, choice, priorities.isEmpty ? "–" : priorities])
      }
    case .timeline(let timeline):
      timeline.rows.map { row in
        let title = row.title.drop { $0 != " " }.dropFirst().replacing(": ", with: ". ", maxReplacements: 1)
        let days = Timeline.Kind.allCases.map { kind in row.dates.first { $0.kind == kind }?.day.dutch }
        return Figures(
          cells: [String(title)],
          holds: days.enumerated().compactMap { index, day in day.map { (index + 1, [$0]) } },
          gaps: days.indices.filter { days[$0] == nil }.map { $0 + 1 }
        )
      }
    case .pijler(let pijler):
      pijler.themes.map { Figures(cells: [pijler.title, $0.title] + $0.counts.map { "\($0)" }) }
    case .lights(let lights):
      lights.map { light in
        Figures(
          cells: [light.number, light.title],
          holds: [
            (2, light.lights.isEmpty ? ["geen kleur"] : light.lights.map(\.kleur.rawValue)),
            (8, [light.national ?? "–"]),
          ]
        )
      }
    case .rounds(let rounds):
      rounds.map { Figures(cells: [$0.name] + $0.counts.map { "\($0)" }) }
    }
  }
}
