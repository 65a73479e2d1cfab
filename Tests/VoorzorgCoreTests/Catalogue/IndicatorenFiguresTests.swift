import Testing

@testable import VoorzorgCore

@Suite("Questions and national figures of the dashboard")
struct IndicatorenFiguresTests {
  private let catalogue: Indicatoren

  init() throws {
    catalogue = try Indicatoren.load()
  }

  private typealias Figures = Indicator.NationalFigures

  private var questions: [(key: String, question: Indicator.Subvraag)] {
    catalogue.indicatoren.flatMap { indicator in
      indicator.subvragen.map { ("\(indicator.number)\($0.letter ?? ".\($0.name)")", $0) }
    }
  }

  private var figures: [(key: String, figures: Figures)] {
    questions.flatMap { key, question in
      (question.national.map { [(key, $0)] } ?? [])
        + question.onderdelen.map { ("\(key)/\($0.name)", $0.national) }
    }
  }

  @Test("37 questions, 28 of them lettered, with 61 parts")
  func counts() {
    #expect(questions.count == 37)
    #expect(questions.filter { $0.question.letter != nil }.count == 28)
    #expect(questions.map(\.question.onderdelen.count).reduce(0, +) == 61)
    #expect(catalogue.questionsPerIndicator.map(\.kind) == [.text])
    #expect(catalogue.questionsPerRound.map(\.kind) == [.text])
  }

  @Test("letters run from a at each indicator")
  func letters() {
    for indicator in catalogue.indicatoren {
      let letters = indicator.subvragen.compactMap(\.letter)
      #expect(letters == Array("abcd".prefix(letters.count)).map(String.init), "\(indicator.number)")
    }
  }

  @Test("yes is counted as the inventory of the source has it")
  func yes() {
    let single = [
      "6a": 33, "8a": 38, "8.voorbeelden-of-cijfers": 15, "9a": 44, "10.aanpak": 41, "11a": 42, "12a": 43,
      "12b": 44, "13.afspraken": 35, "14.afspraken": 38, "16a": 28, "16b": 21, "16c": 28, "17a": 40,
      "18a": 19,
      "19a": 42, "19b": 41,
    ]
    let perPart: [String: [Int]] = [
      "1c": [22, 17, 33, 23, 32, 27, 26], "2c": [19, 31, 32, 12, 19], "3.1a": [35, 40, 41, 19, 14, 19, 26],
      "4a": [11, 10, 25, 21], "7.jongvolwassenen": [35, 36, 32, 33, 28, 32],
      "7.volwassenen": [35, 36, 29, 32, 28, 32], "9b": [42, 41, 41, 36], "11b": [36, 34, 27, 34],
      "15a": [37, 33, 35, 32, 30, 28, 30, 33],
    ]
    for (key, question) in questions {
      #expect(question.national?.yes == single[key], "\(key)")
      #expect(question.onderdelen.compactMap(\.national.yes) == perPart[key] ?? [], "\(key)")
    }
  }

  @Test("no is counted at six questions only, and unknown nowhere")
  func noAndUnknown() {
    var no: [String: Int] = [:]
    for (key, figures) in figures {
      guard case .answers(_, let count, let unknown) = figures.figures else { continue }
      no[key] = count.number
      #expect(unknown == .notStated, "\(key)")
    }
    #expect(
      no == ["10.aanpak": 2, "14.afspraken": 6, "16a": 7, "16b": 15, "16c": 7, "19a": 2]
    )
  }

  @Test("a figure that is lost in the text is no zero")
  func unreadable() {
    let lost = figures.filter {
      switch $0.figures.figures {
      case .answers(let yes, let no, _): yes == .unreadable || no == .unreadable
      case .choices(let count), .total(let count): count == .unreadable
      }
    }
    let keys = Set(lost.map { String($0.key.prefix { $0 != "/" }) })
    #expect(keys == ["1a", "1b", "1d", "2a", "2b", "6b", "12a", "12b", "17b", "19b", "19c"])
  }

  @Test("the capacity of the shelters is a sum")
  func capacity() {
    let totals = catalogue.indicator("5")?.subvragen.map(\.national?.figures)
    #expect(totals == [.total(.number(2276)), .total(.number(826))])
  }

  @Test("no figure comes from the axis of a chart")
  func axes() {
    let axes: Set = [677, 759, 779, 822, 918, 939, 958, 1091]
    #expect(figures.allSatisfy { $0.figures.source.line.map { !axes.contains($0) } ?? false })
  }

  @Test("no text makes a figure a share of all centrumgemeenten")
  func denominators() {
    let text = String(decoding: EmbeddedResources.indicatoren.bytes, as: UTF8.self)
    #expect(!text.contains("van de 44"))
  }
}
