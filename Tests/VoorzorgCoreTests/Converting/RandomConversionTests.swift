import TestSupport
import Testing

@testable import VoorzorgCore

/// Random dossiers of 2025, through any path of made-up versions.
struct RandomConversionTests {
  private static let rounds = 20

  private func dossiers(seed: UInt64) -> [Dossier] {
    var random = RandomDossiers(Shared.instrument, seed: seed)
    return (0..<Self.rounds).map { _ in
      var dossier = random.next()
      dossier.instrument = "2025"
      return dossier.withOpenPoints(&random)
    }
  }

  /// The dossier in the version of 2027 by each path.
  private func ways(_ dossier: Dossier) throws -> [(name: String, conversion: Dossier)] {
    let middle = try dossier.converted(to: MadeUpVersions.v2026).dossier
    let steps = try middle.converted(to: MadeUpVersions.v2027, from: MadeUpVersions.v2026).dossier
    return [
      ("2026", middle), ("2026, 2027", steps),
      ("2027", try dossier.converted(to: MadeUpVersions.v2027).dossier),
      ("at once", try dossier.converted(to: MadeUpVersions.straight).dossier),
    ]
  }

  private func instrument(of way: String) -> Instrument {
    switch way {
    case "2026": MadeUpVersions.v2026
    case "at once": MadeUpVersions.straight
    default: MadeUpVersions.v2027
    }
  }

  @Test func noAnswerIsLostByAnyPath() throws {
    for (round, dossier) in dossiers(seed: 20).enumerated() {
      for (name, new) in try ways(dossier) {
        let instrument = instrument(of: name)
        #expect(Kept(new, instrument).missing(of: dossier) == [], "round \(round), \(name)")
      }
    }
  }

  @Test func stepByStepAndInOneGoGiveTheSameBytes() throws {
    for (round, dossier) in dossiers(seed: 21).enumerated() {
      let ways = try ways(dossier).map { $0.conversion.bytes(for: MadeUpVersions.v2027) }
      #expect(ways[1] == ways[2], "round \(round)")
    }
  }

  @Test func whatWasConvertedIsReadAsItWasWritten() throws {
    for (round, dossier) in dossiers(seed: 22).enumerated() {
      for (name, new) in try ways(dossier) {
        let instrument = instrument(of: name)
        let reading = DossierReading(new.bytes(for: instrument), instrument: instrument)
        #expect(reading.isFaithful, "round \(round), \(name)")
        #expect(reading.dossier == new, "round \(round), \(name)")
      }
    }
  }

  @Test func aConversionIsNoChangeAfterADecision() throws {
    for (round, dossier) in dossiers(seed: 23).enumerated() {
      var decided = dossier
      decided.besluiten = []
      decided = decided.decided()
      for (name, new) in try ways(decided) {
        let instrument = instrument(of: name)
        let changes = new.decisionStates(instrument).flatMap(\.changes).map {
          "\($0.question) \($0.happened)"
        }
        #expect(changes == [], "round \(round), \(name)")
      }
    }
  }
}

extension Dossier {
  /// The dossier with a few answers that people differ about.
  fileprivate func withOpenPoints(_ random: inout RandomDossiers) -> Dossier {
    var dossier = self
    let form = Shared.instrument.form
    for step in DecidedWalk.answers(self, Shared.instrument) where random.generator.chance(0.05) {
      guard case .question(let place, let position) = OpenPlace(step.name, in: self, Shared.instrument),
        case let other = random.answer(position.entry.field.kind), other != step.answer
      else { continue }
      dossier.set(nil, at: place, form: form)
      let meningen = [
        OpenPunt.Mening(OpenPunt.Waarde(step.answer), door: ["A"]),
        OpenPunt.Mening(OpenPunt.Waarde(other), door: ["B (wonen)"]),
      ]
      dossier.openPunten.append(OpenPunt(name: step.name, meningen: meningen.united))
    }
    return dossier
  }
}

/// All that a converted dossier holds, to look for what the older one held.
private struct Kept {
  private var values: Set<[UInt8]> = []
  private var joined: [String] = []

  init(_ dossier: Dossier, _ instrument: Instrument) {
    let points = dossier.openPunten.flatMap { punt in punt.meningen.map { (punt.name, $0.antwoord) } }
    var all = points.map(\.1) + dossier.vervallen.map(\.antwoord)
    dossier.visitAnswers(instrument.form) { _, answer in
      guard let answer else { return }
      all.append(OpenPunt.Waarde(answer))
      if case .text(let text) = answer, text.contains(":\n") { joined.append(text) }
    }
    values = Set(all.map(\.bytes))
  }

  /// What the older dossier held and this one does not.
  func missing(of old: Dossier) -> [String] {
    var missing: [String] = []
    func look(for value: OpenPunt.Waarde, at name: String) {
      let renamed = ["lokaal": "eigen-gemeente", "outreach": "eropaf"]
      let words = value.words
      if values.contains(value.bytes) || joined.contains(where: { $0.contains(words) }) { return }
      if let new = renamed[words], values.contains(OpenPunt.Waarde.tekst(new).bytes) { return }
      missing.append("\(name): \(words)")
    }
    old.visitAnswers(Shared.instrument.form) { position, answer in
      if let answer { look(for: OpenPunt.Waarde(answer), at: position.name) }
    }
    for punt in old.openPunten {
      for mening in punt.meningen { look(for: mening.antwoord, at: punt.name) }
    }
    return missing
  }
}
