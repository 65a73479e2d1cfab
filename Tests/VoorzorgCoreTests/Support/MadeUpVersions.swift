import Foundation

@testable import VoorzorgCore

/// Later versions of the instrument that nobody published, made of the built-in one. `Fixtures/omzetten/` says what became
/// of the questions.
enum MadeUpVersions {
  /// The version of 2026.
  static let v2026 = made("2026", conversions: ["2025-2026"], later: false)
  /// The version of 2027, that knows each step.
  static let v2027 = made("2027", conversions: ["2025-2026", "2026-2027"], later: true)
  /// The version of 2027, that goes from 2025 at once.
  static let straight = made("2027", conversions: ["2025-2027", "2026-2027"], later: true)

  private static func made(_ version: String, conversions: [String], later: Bool) -> Instrument {
    do {
      let mappings = try conversions.map {
        String(decoding: try Fixtures.bytes("omzetten/\($0).json"), as: UTF8.self)
      }
      let catalogue =
        "{\"instrument\": \"\(version)\", \"omzettingen\": [\(mappings.joined(separator: ","))]}"
      return try Instrument(
        ankerpunten: AnkerpuntenCatalogue(ankerpunten(version, later: later)),
        head: HeadCatalogue(EmbeddedResources.kop.bytes),
        parts: OnderdelenCatalogue(onderdelen()),
        conversions: Array(catalogue.utf8)
      )
    } catch {
      fatalError("a made-up version is malformed: \(error)")
    }
  }

  private static func ankerpunten(_ version: String, later: Bool) throws -> [UInt8] {
    var root = try object(EmbeddedResources.ankerpunten.bytes)
    root["instrument"] = version
    var scan = Fields(root["scanvelden"])
    scan["schaal"]?["keuzes"] = [
      ["naam": "eigen-gemeente", "label": "Eigen gemeente"], ["naam": "samen", "label": "Samen"],
    ]
    root["scanvelden"] = scan.all
    var plan = Fields(root["planvelden"])
    if !later {
      plan.copy("kansen", as: "versterking")
      plan["belemmeringen"]?["naam"] = "hindernissen"
    }
    plan["opmerkingen"]?["soort"] = "getal"
    plan["opmerkingen"]?["bereik"] = [0, 100]
    plan["evaluatieGepland"] = nil
    root["planvelden"] = plan.all
    var actions = Fields(root["actieregelvelden"])
    actions["actie"]?["naam"] = later ? "omschrijving" : "watEnWie"
    actions["wie"] = nil
    if later { actions["gereedOp"] = nil }
    root["actieregelvelden"] = actions.all
    if later {
      var all = Fields(root["ankerpunten"])
      all["outreach"]?["naam"] = "eropaf"
      root["ankerpunten"] = all.all
    }
    return try bytes(root)
  }

  private static func onderdelen() throws -> [UInt8] {
    var root = try object(EmbeddedResources.onderdelen.bytes)
    var basis = root["basis"] as? [String: Any] ?? [:]
    var velden = Fields(basis["velden"])
    velden["missie"]?["naam"] = "opdracht"
    basis["velden"] = velden.all
    var verhalen = Fields(basis["verhalen"])
    verhalen["toestemming"] = nil
    basis["verhalen"] = verhalen.all
    root["basis"] = basis
    var regioplan = root["regioplan"] as? [String: Any] ?? [:]
    var middelen = Fields(regioplan["middelen"])
    middelen["beschikbaar"]?["naam"] = "bruikbaar"
    middelen["inzetbaar"] = nil
    regioplan["middelen"] = middelen.all
    root["regioplan"] = regioplan
    return try bytes(root)
  }

  private static func object(_ bytes: [UInt8]) throws -> [String: Any] {
    try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any] ?? [:]
  }

  private static func bytes(_ root: [String: Any]) throws -> [UInt8] {
    try Array(JSONSerialization.data(withJSONObject: root))
  }

  /// The fields of a catalogue, by name.
  private struct Fields {
    var all: [[String: Any]]

    init(_ value: Any?) { all = value as? [[String: Any]] ?? [] }

    subscript(name: String) -> [String: Any]? {
      get { all.first { $0["naam"] as? String == name } }
      set {
        guard let index = all.firstIndex(where: { $0["naam"] as? String == name }) else {
          fatalError("there is no '\(name)'")
        }
        if let newValue { all[index] = newValue } else { all.remove(at: index) }
      }
    }

    mutating func copy(_ name: String, as other: String) {
      var field = self[name] ?? [:]
      field["naam"] = other
      all.append(field)
    }
  }
}

extension Dossier {
  /// The dossier, of the version of 2025, as the next version of the instrument has it.
  func converted(to instrument: Instrument, from old: Instrument = Shared.instrument) throws -> Conversion {
    try Conversion(DossierReading(bytes(for: old), instrument: instrument), instrument)
  }
}
