import Testing

@testable import VoorzorgCore

struct RegionPlanTests {
  private static func contribution(of bytes: [UInt8]) throws -> RegionContribution {
    let dossier = DossierReading(bytes, instrument: Shared.instrument).dossier
    return RegionContribution(dossier, file: "voorbeeld", slots: try RegionSlots(Shared.instrument))
  }

  @Test func aDossierOfARegionBringsItsPlanInItsOwnWords() throws {
    let region = try Self.contribution(of: Shared.regionalExample)
    let plan = try #require(region.plan)
    #expect(plan.kernaspecten.map(\.opgenomen) == ["ja", "ja", "ja", "ja", "onbekend", "ja", "nee"])
    #expect(plan.werkpakketten.map(\.stand) == ["bezig", "bezig", "gereed", "niet-begonnen"])
    #expect(plan.werkpakketten[2].naam == "Eén handleiding voor het briefadres")
    #expect(plan.werkpakketten[2].deelnemers?.split(separator: "\n").count == 6)
    #expect(plan.jaarrapportages.map(\.jaar) == [2024, 2025])
    #expect(region.slagen.isEmpty)
  }

  @Test func aMunicipalityBringsItsAnswersToTheRegionalPlan() throws {
    let gemeente = try Self.contribution(of: Shared.example)
    let slots = try RegionSlots(Shared.instrument)
    #expect(gemeente.plan == nil)
    #expect(gemeente.vastgesteldOp == Day(iso: "2025-10-14"))
    #expect(
      slots.catalogue.slagen.indices.map(gemeente.reply(toSlag:)) == [
        .gerealiseerd, .prioriteit, .geenPrioriteit, .prioriteit, .prioriteit, .prioriteit, .geenPrioriteit,
        .onbekend,
      ]
    )
    let replies = slots.catalogue.acties.indices.map(gemeente.reply(toPlanActie:))
    #expect(replies.count { $0 == .ja } == 12)
    #expect(replies.count { $0 == .onbekend } == 4)
    #expect(replies.count { $0 == .unanswered } == 34)
  }

  @Test func whoAnsweredNothingAnsweredNoQuickWinWithNo() throws {
    let dossier = Dossier(for: Shared.instrument)
    let gemeente = RegionContribution(dossier, file: "leeg", slots: try RegionSlots(Shared.instrument))
    #expect(gemeente.reply(toSlag: 0) == .unanswered)
    #expect(gemeente.reply(toPlanActie: 0) == .unanswered)
    #expect(gemeente.finished.isEmpty)
  }
}
