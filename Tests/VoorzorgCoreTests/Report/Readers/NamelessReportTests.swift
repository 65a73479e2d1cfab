import TestSupport
import Testing

@testable import VoorzorgCore

/// The reports that everybody may read hold no names, whatever a dossier says and wherever it says it.
struct NamelessReportTests {
  private static let names = [
    "Zephyra Quillfeather", "Baldur van der Xanthos", "Ondine el Wyrmwood", "Q. Jabberwock",
    "Ignatz Vuurvliegh",
  ]
  /// The words of the names that stand in a field for a person.
  private func words(namedIn dossier: Dossier) -> Set<String> {
    var words: Set<String> = []
    dossier.visitAnswers(Shared.instrument.form) { position, answer in
      guard position.entry.field.namesPerson, case .text(let name)? = answer else { return }
      words.formUnion(name.split(separator: " ").map(String.init).filter { $0.count > 3 })
    }
    return words
  }

  @Test(arguments: [Lezer.raad, .inwoners], 1...12)
  func noNameStandsInAnyFormat(reader: Lezer, seed: UInt64) {
    var dossiers = RandomDossiers(Shared.instrument, seed: seed)
    dossiers.answered = 0.9
    dossiers.parts = 0.7
    dossiers.regional = 0.3
    let dossier = named(dossiers.next(), &dossiers.generator)
    let words = words(namedIn: dossier)
    for (format, text) in report(dossier, for: reader).inAllFormats {
      for word in words { #expect(!text.contains(word), "\(word) in \(format)") }
    }
  }

  @Test func theSameNamesDoStandInTheReportOfTheWerkgroep() {
    var dossiers = RandomDossiers(Shared.instrument, seed: 3)
    dossiers.answered = 0.9
    let dossier = named(dossiers.next(), &dossiers.generator)
    let text = report(dossier, for: .werkgroep).inAllFormats[0].text
    let words = words(namedIn: dossier)
    #expect(!words.isEmpty && words.allSatisfy { text.contains($0) })
  }

  @Test func whoDecidedIsNotNamed() throws {
    let request = Recording.Request(
      soort: .college,
      door: "Zephyra Quillfeather",
      datum: Day(iso: "2026-06-09"),
      kenmerk: "B-1"
    )
    let today = try #require(Day(iso: "2026-07-01"))
    let decided = try Recording(request, in: .sound, today: today, Shared.instrument).dossier
    for reader in [Lezer.raad, .inwoners] {
      for (format, text) in report(decided, for: reader).inAllFormats {
        #expect(!text.contains("Quillfeather"), "\(reader), \(format)")
        #expect(text.contains("9 juni 2026"), "\(reader), \(format)")
      }
    }
    #expect(report(decided, for: .werkgroep).inAllFormats[0].text.contains("Quillfeather"))
  }

  @Test(arguments: Lezer.allCases)
  func everyReaderSeesWhatWasChangedAfterADecision(reader: Lezer) throws {
    let request = Recording.Request(
      soort: .college,
      door: "College",
      datum: Day(iso: "2026-06-09"),
      kenmerk: nil
    )
    let today = try #require(Day(iso: "2026-07-01"))
    var decided = try Recording(request, in: .sound, today: today, Shared.instrument).dossier
    #expect(!report(decided, for: reader).ownTexts.contains("Gewijzigd na besluit"))
    decided[priority: 0, "doel"] = .text("Iets anders dan besloten is")
    #expect(report(decided, for: reader).ownTexts.contains("Gewijzigd na besluit"))
  }

  /// The dossier with one of the names in each field for a person, and in many of its other texts.
  private func named(_ dossier: Dossier, _ generator: inout SeededGenerator) -> Dossier {
    var dossier = dossier
    dossier.record = named(dossier.record, Shared.instrument.form, &generator)
    return dossier
  }

  private func named(_ record: Record, _ form: Form, _ generator: inout SeededGenerator) -> Record {
    var record = record
    for (slot, entry) in form.entries.enumerated() {
      guard case .text(let text)? = record.answers[slot], !Self.places.contains(entry.path) else { continue }
      if entry.field.namesPerson {
        record.answers[slot] = .text(generator.pick(Self.names))
      } else if generator.chance(0.6) {
        record.answers[slot] = .text("\(text) \(generator.pick(Self.names)) \(text)")
      }
    }
    for (slot, list) in form.lists.enumerated() {
      record.lists[slot] = record.lists[slot].map { named($0, list.form, &generator) }
    }
    return record
  }

  /// What it is about is told, whatever it is called.
  private static let places: Set<String> = [
    "gemeente.naam", "gemeente.code", "gemeente.regio", "regio.naam", "regio.gemeenten",
    "regio.centrumgemeente",
    "deelnemers",
  ]
}
