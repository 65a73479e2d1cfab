import Testing

@testable import VoorzorgCore

@Suite("The traffic light measures a group of municipalities")
struct PijlersStoplichtTests {
  private let stoplicht = Shared.pijlers.stoplicht

  @Test(
    "a share is rounded half up to whole percents before it gets its colour",
    arguments: [
      (0, 116, "rood"), (58, 116, "rood"), (59, 116, "oranje"), (87, 116, "oranje"), (88, 116, "groen"),
      (116, 116, "groen"), (65, 86, "groen"), (77, 102, "oranje"), (101, 200, "oranje"), (100, 199, "rood"),
      (151, 200, "groen"), (1, 2, "rood"), (3, 4, "oranje"),
    ]
  )
  func bands(count: Int, total: Int, colour: String) {
    #expect(stoplicht.band(of: count, outOf: total)?.name == colour)
  }

  @Test("one municipality has no colour, nor has a count beyond the group")
  func nothing() {
    #expect(stoplicht.band(of: 1, outOf: 1) == nil)
    #expect(stoplicht.band(of: 0, outOf: 0) == nil)
    #expect(stoplicht.band(of: 3, outOf: 2) == nil)
    #expect(stoplicht.band(of: -1, outOf: 2) == nil)
    #expect(stoplicht.band(of: .max, outOf: .max)?.name == "groen")
  }

  @Test("the bands are 0 to 50, 51 to 75 and 76 to 100 percent")
  func borders() {
    #expect(stoplicht.bands.map(\.name) == ["rood", "oranje", "groen"])
    #expect(stoplicht.bands.map(\.percentages) == [0...50, 51...75, 76...100])
  }

  @Test("every group up to 120 gets the colour that whole numbers give")
  func exact() {
    for total in 2...120 {
      for count in 0...total {
        let percentage = (200 * count + total) / (2 * total)
        let band = stoplicht.bands.first { $0.percentages.contains(percentage) }
        #expect(stoplicht.band(of: count, outOf: total) == band, "\(count) of \(total)")
      }
    }
  }
}
