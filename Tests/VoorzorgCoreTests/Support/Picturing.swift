@testable import VoorzorgCore

extension Document {
  /// All pictures in it, in order.
  var pictures: [Picture] { sections.flatMap(\.pictures) }
}

extension Document.Section {
  /// The pictures in this section and those in it, in order.
  var pictures: [Picture] {
    blocks.compactMap { if case .picture(let picture) = $0 { picture } else { nil } }
      + sections.flatMap(\.pictures)
  }
}

extension Picture {
  /// Its parts, drawn.
  var drawings: [Drawing] { panels.map { Drawing($0.content) } }

  /// Pictures of all kinds, of random dossiers and of the examples.
  static func random(seed: UInt64, dossiers count: Int = 6) -> [Picture] {
    var dossiers = RandomDossiers(Shared.instrument, seed: seed)
    dossiers.parts = 0.7
    return (0..<count).flatMap { index in
      report(dossiers.next(), today: index % 2 == 0 ? "2026-03-12" : nil).pictures
    }
  }

  /// The pictures of the built-in example.
  static var ofExample: [Picture] {
    let reading = DossierReading(Shared.example, instrument: Shared.instrument)
    return report(reading.dossier, today: "2026-11-21").pictures
  }
}

extension Drawing {
  /// Its lines of text.
  var labels: [Label] {
    shapes.compactMap { if case .text(let label) = $0 { label } else { nil } }
  }

  /// The drawing as SVG.
  func svg(id: String = "beeld", title: String = "Titel", description: String = "Uitleg.") -> String {
    var output = ByteBuffer(capacity: 1024)
    SVGWriter.write(
      self,
      id: id,
      title: title,
      description: description,
      inks: SVGInks(Palette.standard.light),
      to: &output
    )
    return String(decoding: output.bytes, as: UTF8.self)
  }
}
