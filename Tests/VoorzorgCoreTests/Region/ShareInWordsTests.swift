import Testing

@testable import VoorzorgCore

struct ShareInWordsTests {
  @Test(
    arguments: [
      (0, 100, "geen"), (1, 100, "een-enkele"), (2, 100, "sommige"), (39, 100, "sommige"),
      (40, 100, "ongeveer-de-helft"), (60, 100, "ongeveer-de-helft"), (61, 100, "duidelijke-meerderheid"),
      (89, 100, "duidelijke-meerderheid"), (90, 100, "bijna-alle"), (99, 100, "bijna-alle"),
      (100, 100, "alle"),
    ]
  )
  func bandsHaveTheirBorders(count: Int, total: Int, word: String) {
    #expect(ShareInWords(count, of: total)?.rawValue == word)
  }

  @Test(arguments: [
    // 39.5 becomes 40, 39.4 becomes 39, 89.5 becomes 90, 99.8 is not everybody, and 0.2 is not nobody.
    (79, 200, "ongeveer-de-helft"), (394, 1000, "sommige"), (179, 200, "bijna-alle"),
    (499, 500, "bijna-alle"),
    (2, 1000, "sommige"),
  ])
  func aShareIsRoundedBeforeItGetsAWord(count: Int, total: Int, word: String) {
    #expect(ShareInWords(count, of: total)?.rawValue == word)
  }

  @Test func everyWholePercentIsInJustOneBand() {
    for percentage in 0...100 {
      #expect(ShareInWords.bands.count { $0.percentages.contains(percentage) } == 1, "\(percentage) %")
    }
  }

  @Test(arguments: [(1, 2), (1, 3), (2, 3), (1, 4), (2, 4), (3, 4)])
  func ofAFewMunicipalitiesThereIsANumberAndNoBand(count: Int, total: Int) {
    let share = ShareInWords(count, of: total)
    #expect(share == .aantal)
    #expect(share?.subject(count, of: total).words == "\(count) van de \(total) gemeenten")
    #expect(share?.subject(count, of: total).isPlural == (count > 1))
  }

  @Test func fromFiveMunicipalitiesOnThereIsABand() {
    let words = (0...5).map { ShareInWords($0, of: 5)?.rawValue }
    #expect(
      words == [
        "geen", "een-enkele", "ongeveer-de-helft", "ongeveer-de-helft", "duidelijke-meerderheid", "alle",
      ]
    )
  }

  @Test func overNobodyThereIsNoWord() {
    #expect(ShareInWords(0, of: 0) == nil)
  }

  @Test func theRulesNameEachBorder() {
    let rules = ShareInWords.rules.joined(separator: " ")
    for border in [
      "39 % of minder", "40 tot en met 60 %", "61 tot en met 89 %", "90 % of meer", "minder dan 5",
    ] {
      #expect(rules.contains(border))
    }
  }
}

struct RegionSlagCountsTests {
  private func counts(_ replies: [SlagReply: Int]) -> RegionSlagCounts {
    var counts = RegionSlagCounts()
    for (reply, count) in replies { for _ in 0..<count { counts.add(reply) } }
    return counts
  }

  @Test func whoDoesNotKnowOrSaidNothingIsNotInTheDenominator() {
    let counts = counts([.gerealiseerd: 5, .onbekend: 3, .unanswered: 4])
    #expect(counts.known == 5)
    #expect(counts.share(.gerealiseerd) == .alle)
    #expect(
      counts.sentence
        == "Alle 5 gemeenten hebben dit al gerealiseerd. Geen enkele gemeente noemt dit een prioriteit."
    )
  }

  @Test func aSentenceHasTheVerbOfItsSubject() {
    #expect(
      counts([.gerealiseerd: 9, .prioriteit: 3, .geenPrioriteit: 1]).sentence
        == "Een duidelijke meerderheid van de gemeenten (9 van de 13) heeft dit al gerealiseerd. "
        + "Sommige gemeenten (3 van de 13) noemen dit een prioriteit. "
        + "Een enkele gemeente (1 van de 13) noemt dit geen prioriteit."
    )
    #expect(
      counts([.prioriteit: 1]).sentence
        == "Geen enkele gemeente heeft dit al gerealiseerd. De enige gemeente die antwoordde noemt dit een prioriteit."
    )
    #expect(counts([.gerealiseerd: 2]).sentence.hasPrefix("Beide gemeenten hebben dit al gerealiseerd."))
  }

  @Test func unknownIsToldOtherwiseThanNoAnswer() {
    #expect(counts([.onbekend: 2]).sentence == "Wie hierop antwoordde, weet het niet.")
    #expect(counts([.unanswered: 2]).sentence == "Nog geen gemeente antwoordde hierop.")
  }
}
