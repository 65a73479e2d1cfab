import Testing

@testable import VoorzorgCore

@Suite("The own preventiescan as the source has it")
struct PijlersPreventiescanTests {
  private let catalogue = Shared.pijlers
  private var scan: Preventiescan { catalogue.preventiescan }

  @Test("there are 8 sheets, one a theme, with 13 parts and 2 questions: 26 boxes")
  func counts() {
    #expect(scan.sheets.map(\.parts.count) == [2, 2, 2, 1, 1, 2, 2, 1])
    #expect(scan.sheets.map(\.theme) == catalogue.themes.map(\.name))
    #expect(scan.questions.map(\.name) == ["aanbod", "kansen"])
    #expect(scan.parts.count * scan.questions.count == 26)
  }

  @Test("each part is a group of actions under a title of its own")
  func parts() {
    #expect(scan.parts.map(\.name) == catalogue.groups.map(\.name))
    let same = zip(scan.parts, catalogue.groups).filter { $0.title == $1.title }.map(\.0.number)
    #expect(same == [9, 10, 11, 12, 13])
    #expect(scan.parts.first?.title == "Vroegaanpak bij betalingsachterstanden en woononzekerheid")
    #expect(catalogue.groups.first?.title == "Acties voor het tegengaan van woononzekerheid")
  }

  @Test("the questions are those of the form, word for word")
  func questions() {
    #expect(
      scan.questions[0].title
        == "Wat biedt mijn gemeente voor preventie van dakloosheid? Wat biedt mijn gemeente nog niet?"
    )
    #expect(
      scan.questions[1].title
        == "Waar liggen voor mijn gemeente en partners kansen voor preventie van dakloosheid? "
        + "En wat is er nodig om die te realiseren?"
    )
  }

  @Test("the spellings of the overview pages are kept beside the titles of the sheets")
  func variants() {
    #expect(scan.sheets.map(\.variants.count) == [2, 2, 2, 2, 2, 0, 0, 0])
    #expect(
      scan.sheets[0].variants.map(\.title) == ["woononzekerheid, veiligheid", "woonzekerheid, veiligheid"]
    )
  }
}
