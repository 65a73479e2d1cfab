import TestSupport
import Testing

@testable import VoorzorgCore

struct RegionOverviewTests {
  /// Random municipalities, each under a code of its own, and the same seed each time.
  static func overview(
    of count: Int,
    part: RegionPart = .alles,
    withTexts: Bool = false,
    today: Day? = nil
  ) throws -> (dossiers: [Dossier], overview: RegionOverview) {
    var random = RandomDossiers(Shared.instrument, seed: 6)
    random.regional = 0
    random.parts = 0.9
    random.decided = 0
    let slots = try RegionSlots(Shared.instrument)
    var tally = RegionTally()
    var dossiers: [Dossier] = []
    for number in 0..<count {
      var dossier = random.next()
      dossier["gemeente.code"] = .text("GM\(1000 + number)")
      dossiers.append(dossier)
      let contribution = RegionContribution(dossier, file: "\(number)", slots: slots, withTexts: withTexts)
      #expect(tally.add(contribution) == nil)
    }
    return (dossiers, RegionOverview(tally, slots, part: part, today: today))
  }

  @Test func everyAnswerToEveryActionIsCountedOnceAsWhatItIs() throws {
    let (dossiers, overview) = try Self.overview(of: 12)
    let counts = overview.tally.actions(in: overview.groups[0], overview.slots)
    var index = 0
    for group in overview.slots.pijlers.groups {
      for action in group.actions {
        let path = "preventiescan.\(group.name).acties.\(action.name).antwoord"
        let answers = dossiers.map { dossier -> String? in
          guard case .choice(let name)? = dossier.part("preventiescan", path) else { return nil }
          return name
        }
        for reply in PijlerCounts.Reply.allCases {
          #expect(counts[index][reply] == answers.count { $0 == reply.answer }, "\(path)")
        }
        index += 1
      }
    }
    #expect(index == 119)
    #expect(counts.contains { $0.known > 0 })
  }

  @Test func theGroupsThatShareTheWholeAddUpToIt() throws {
    let overview = try Self.overview(of: 30).overview
    let whole = overview.tally.actions(in: overview.groups[0], overview.slots)
    let names = ["centrumgemeenten", "niet-centrumgemeenten", "centrumgemeente-niet-ingevuld"]
    let parts = overview.groups.filter { names.contains($0.name) }
      .map { overview.tally.actions(in: $0, overview.slots) }
    #expect(parts.count == 3)
    for index in whole.indices {
      for reply in PijlerCounts.Reply.allCases {
        #expect(whole[index][reply] == parts.reduce(0) { $0 + $1[index][reply] })
      }
    }
  }

  @Test func thatNobodyChoseIsNoNo() throws {
    for row in try Self.overview(of: 12).overview.ankerpunten {
      let counts = [true, false, nil].map { row.gemeenten(choosing: $0).count }
      #expect(counts.reduce(0, +) == 12)
    }
  }

  @Test(
    arguments: [
      ([], false, false), ([.chosen], false, true), ([.chosen, .offers], true, false),
      ([.chosen, .finished], true, false), ([.offers], true, false), ([.declined], false, false),
      ([.planned], false, false),
    ] as [(AnkerpuntWork, Bool, Bool)]
  )
  func whoHasSomethingHelpsWhoChoseAndHasNothing(work: AnkerpuntWork, helps: Bool, seeks: Bool) {
    #expect(work.canHelp == helps)
    #expect(work.wantsHelp == seeks)
  }

  @Test func textsAreLeftOutUnlessAskedFor() throws {
    let offer = "Een tekst die nergens anders staat"
    var dossier = Dossier(for: Shared.instrument)
    dossier["gemeente.naam"] = .text("Voorbeeldstad")
    dossier["voorzorgscan.outreach.aanbod"] = .text(offer)
    for withTexts in [false, true] {
      let slots = try RegionSlots(Shared.instrument)
      var tally = RegionTally()
      #expect(tally.add(RegionContribution(dossier, file: "a", slots: slots, withTexts: withTexts)) == nil)
      let overview = RegionOverview(tally, slots, part: .alles, today: nil)
      let texts = [
        MarkdownRenderer.bytes(of: RegionDocument(overview).document), RegionJSON.bytes(of: overview),
      ]
      for text in texts { #expect(String(decoding: text, as: UTF8.self).contains(offer) == withTexts) }
    }
  }

  @Test func theSameDossiersGiveTheSameBytes() throws {
    let documents = try (0..<2).map { _ in
      MarkdownRenderer.bytes(of: RegionDocument(try Self.overview(of: 5).overview).document)
    }
    #expect(documents[0] == documents[1])
  }

  @Test func aRegionOfThousandsNamesNobody() throws {
    let slots = try RegionSlots(Shared.instrument)
    var tally = RegionTally()
    for number in 0...RegionDocument.mostNamed {
      let gemeente = RegionContribution(
        file: "\(number)",
        subject: .gemeente,
        name: "Gemeente \(number)",
        ankerpunten: Array(repeating: .chosen, count: 12)
      )
      #expect(tally.add(gemeente) == nil)
    }
    let document = RegionDocument(RegionOverview(tally, slots, part: .alles, today: nil)).document
    let text = String(decoding: MarkdownRenderer.bytes(of: document), as: UTF8.self)
    #expect(text.contains("Bij meer dan 400 gemeenten"))
    #expect(!text.contains("Gemeente 17"))
  }

  @Test func aNameThatNotAllTellIsNotThatOfTheRegion() throws {
    let slots = try RegionSlots(Shared.instrument)
    for (other, name) in [("Zuid", nil), ("Noord", "Noord"), (nil, "Noord")] {
      var tally = RegionTally()
      _ = tally.add(RegionContribution(file: "r", subject: .regio, name: "Noord", regio: "Noord"))
      _ = tally.add(RegionContribution(file: "u", subject: .gemeente, name: "Urk", regio: other))
      #expect(RegionOverview(tally, slots, part: .alles, today: nil).name == name)
    }
  }

  @Test func whoStillHasOpenPointsIsTold() throws {
    var urk = Dossier.gemeente("Urk")
    let opinions = ["Een team", "Niets"].map { OpenPunt.Mening(.tekst($0), door: [$0]) }
    urk.openPunten = [OpenPunt(name: "voorzorgscan.outreach.aanbod", meningen: opinions)]
    let overview = try RegionOverview([urk, .gemeente("Zeist")], part: .ankerpunten)
    let section = try #require(RegionDocument(overview).document.sections.first { $0.id == "gemeenten" })
    #expect(
      section.lines.contains(
        "Bij Urk staan nog open punten. Een vraag waarover mensen verschillen, telt als niet beantwoord."
      )
    )
  }

  @Test func whereNobodySaidAnythingOfTheAnkerpuntenOneSentenceSaysSo() throws {
    let overview = try RegionOverview([.gemeente("Urk"), .gemeente("Zeist")], part: .ankerpunten)
    let section = try #require(RegionDocument(overview).document.sections.first { $0.id == "ankerpunten" })
    #expect(section.lines == ["Nog geen gemeente vulde iets in over de ankerpunten."])
    #expect(section.sections.isEmpty && section.tables.isEmpty)
  }
}

extension Dossier {
  /// An answer in a part that may be left alone.
  fileprivate func part(_ name: String, _ path: String) -> Answer? {
    guard let slot = Shared.instrument.form.list(named: name, for: subject),
      let record = record.lists[slot].first,
      let answer = Shared.instrument.form.lists[slot].form.slot(of: String(path.dropFirst(name.count + 1)))
    else { return nil }
    return record.answers[answer]
  }
}
