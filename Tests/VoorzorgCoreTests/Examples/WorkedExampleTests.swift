import Testing

@testable import VoorzorgCore

struct WorkedExampleTests {
  @Test(arguments: WorkedExamples.allCases)
  func nothingInThemIsAtFault(_ examples: WorkedExamples) throws {
    let dossiers = try examples.dossiers()
    #expect(dossiers.count == [.eindhoven: 13, .centrumgemeenten: 44, .gemeenten: 116][examples])
    for (file, reading) in dossiers {
      let findings = Checker.shared.findings(in: reading, file: file, today: nil)
      #expect(findings.allSatisfy { $0.severity < .fout }, "\(file)")
      if examples == .eindhoven { #expect(findings == [], "\(file)") }
    }
  }

  /// A municipality of which nobody can say that it exists.
  @Test(arguments: [WorkedExamples.centrumgemeenten, .gemeenten])
  func whatIsInventedBearsNoNameOrCodeThatExists(_ examples: WorkedExamples) throws {
    for gemeente in try examples.overview().tally.gemeenten {
      #expect(gemeente.code == nil)
      #expect(gemeente.title.hasPrefix("Voorbeeld"))
      #expect(Shared.gemeenten.gemeenten(named: gemeente.title).isEmpty)
    }
  }
}

@Suite("44 invented centrumgemeenten answer together what the source counts (S3)")
struct NationalCountTests {
  private static let overview = Result { try WorkedExamples.centrumgemeenten.overview() }

  @Test("each count that is stated comes out of the region")
  func counts() throws {
    let overview = try Self.overview.get()
    #expect(overview.count(at: .dashboard) == 44)
    var (yes, no, sums) = (0, 0, 0)
    for counted in overview.questions(at: .dashboard) {
      let national = try #require(counted.question.national)
      if let expected = national.yes {
        #expect(counted.chosen[0] == expected, "\(counted.title)")
        yes += 1
      }
      if let expected = national.no {
        #expect(counted.chosen[1] == expected, "\(counted.title)")
        no += 1
      }
      if let expected = national.total {
        #expect(counted.sum == expected, "\(counted.title)")
        sums += 1
      }
    }
    // As many as the inventory of the source lists.
    #expect([yes, no, sums] == [68, 6, 2])
  }

  @Test("what the source does not count is left open, which is no onbekend")
  func open() throws {
    for counted in try Self.overview.get().questions(at: .dashboard) {
      #expect(counted.unknown == 0)
      let national = try #require(counted.question.national)
      if national.yes == nil, national.total == nil { #expect(counted.unanswered == 44, "\(counted.title)") }
      if national.yes != nil, national.no == nil { #expect(counted.chosen[1] == 0, "\(counted.title)") }
    }
  }
}

@Suite("116 invented municipalities in the classes of size of the source (S1)")
struct SampleTests {
  private static let overview = Result { try WorkedExamples.gemeenten.overview() }

  @Test("each class has as many members as the source says")
  func classes() throws {
    let overview = try Self.overview.get()
    let sizes = overview.groups.map { group in overview.tally.gemeenten.count(where: group.contains) }
    #expect(overview.groups.map(\.name) == Shared.pijlers.steekproef.groups.map(\.name))
    #expect(sizes == Shared.pijlers.steekproef.groups.map(\.count))
    #expect(Set(overview.tally.gemeenten.map(\.regio)).count == 14)
  }

  @Test("action 1 is done by nobody, action 2 by one, and so on, with the lights of the source")
  func actions() throws {
    let overview = try Self.overview.get()
    let counts = overview.tally.actions(in: overview.groups[0], overview.slots)
    for number in 0...116 {
      #expect(counts[number][.ja] == number)
      #expect(counts[number].known == 116)
      let light = counts[number].band(overview.slots.pijlers.stoplicht)?.name
      #expect(light == (number <= 58 ? "rood" : number <= 87 ? "oranje" : "groen"), "\(number) of 116")
    }
    #expect(counts[117][.onbekend] == 116)
    #expect(counts[118][.unanswered] == 116)
  }
}

@Suite("The region Eindhoven of 2021 says what the source says, and nothing else (S2)")
struct EindhovenTests {
  @Test("the means are the crosses of the overview; an empty box is open, and no amount is filled in")
  func means() throws {
    let regioplan = try Regioplan.load()
    let overview = try WorkedExamples.eindhoven.overview()
    #expect(overview.tally.gemeenten.map(\.code) == regioplan.middelen.gemeenten.map(\.code))
    func crosses(_ jaar: Int, _ isSo: (RegionMiddelen) -> Bool) -> Int {
      overview.tally.gemeenten.count { gemeente in
        gemeente.middelen.contains { $0.jaar == jaar && isSo($0) }
      }
    }
    #expect([crosses(2020) { $0.beschikbaar == "ja" }, crosses(2020) { $0.beschikbaar == "nee" }] == [7, 3])
    #expect([crosses(2020) { $0.inzetbaar == "ja" }, crosses(2020) { $0.inzetbaarIn == 2022 }] == [7, 5])
    #expect(
      [crosses(2021) { $0.beschikbaar == "ja" }, crosses(2021) { $0.beschikbaar == "nee" }] == [11, 0]
    )
    #expect(crosses(2021) { $0.inzetbaarIn == 2022 } == 10)
    for gemeente in overview.tally.gemeenten {
      #expect(gemeente.middelen.allSatisfy { $0.bedrag == nil && $0.inzetbaar != "nee" })
      if gemeente.name == "Veldhoven" { #expect(gemeente.middelen.isEmpty) }
    }
  }

  @Test("nothing is answered that the source does not tell")
  func nothingElse() throws {
    for (file, reading) in try WorkedExamples.eindhoven.dossiers() {
      reading.dossier.visitAnswers(Shared.instrument.form) { position, answer in
        guard answer != nil else { return }
        let told = ["gemeente.naam", "gemeente.code", "gemeente.regio", "regio.naam", "regio.gemeenten"]
        let isTold =
          told.contains(position.name) || position.name.hasPrefix("regioplan.middelen.")
          || file.hasPrefix("regio-") && position.name.hasSuffix(".kansen")
        #expect(isTold, "\(file): \(position.name)")
      }
    }
  }

  @Test("the region names its pijlers with the year of the name")
  func pijlers() throws {
    let region = try #require(try WorkedExamples.eindhoven.dossiers().first { $0.file.hasPrefix("regio-") })
    var texts: [String] = []
    region.reading.dossier.visitAnswers(Shared.instrument.form) { position, answer in
      if position.name.hasSuffix(".kansen"), case .text(let text)? = answer { texts.append(text) }
    }
    #expect(texts.count == 4)
    for pijler in try Regioplan.load().pijlers {
      let named = texts.filter {
        $0.contains("2021 \(pijler.title) heette") || $0.contains("pijler \(pijler.title),")
      }
      #expect(named.count == 1, "\(pijler.title)")
    }
  }
}
