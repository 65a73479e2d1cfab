import Foundation

@testable import VoorzorgCore

/// A version of the instrument that nobody published: one question has another name, and one is gone.
enum NextVersion {
  @Sendable
  static func load() throws -> Instrument {
    try Instrument(
      ankerpunten: AnkerpuntenCatalogue(ankerpunten()),
      head: HeadCatalogue(EmbeddedResources.kop.bytes),
      parts: OnderdelenCatalogue(EmbeddedResources.onderdelen.bytes),
      conversions: Array(conversions.utf8)
    )
  }

  private static let conversions = """
    {"instrument": "2026", "omzettingen": [{
      "van": "2025", "naar": "2026",
      "hernoemd": [{"van": "implementatieplan.*.belemmeringen", "naar": "implementatieplan.*.hindernissen"}],
      "vervallen": [{"vraag": "implementatieplan.*.opmerkingen", "label": "Opmerkingen"}]
    }]}
    """

  private static func ankerpunten() throws -> [UInt8] {
    let bytes = EmbeddedResources.ankerpunten.bytes
    var root = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any] ?? [:]
    root["instrument"] = "2026"
    var fields = root["planvelden"] as? [[String: Any]] ?? []
    fields.removeAll { $0["naam"] as? String == "opmerkingen" }
    for index in fields.indices where fields[index]["naam"] as? String == "belemmeringen" {
      fields[index]["naam"] = "hindernissen"
    }
    root["planvelden"] = fields
    return try Array(JSONSerialization.data(withJSONObject: root))
  }
}
