import TerminalKit
import VoorzorgCore

extension Explainer {
  /// A note as an item of a list: what there is to know, whose words those are, and where it stands.
  ///
  /// - Parameter indent: The columns that the caller puts before each line.
  func lines(_ note: Indicatoren.Note, narrowerBy indent: Int = 0) -> [String] {
    let places = (describe(note.sources) + note.webPages).joined(separator: "; ")
    let origin =
      switch (note.isOwn, places.isEmpty) {
      case (true, true): "eigen opmerking"
      case (true, false): "eigen opmerking; zie \(places)"
      case (false, _): places
      }
    return "- \(note.text) (\(origin))".wrapped(to: columns - indent, hangingIndent: 2)
  }

  /// Where several things stand: each document once, with all its places.
  private func describe(_ sources: [SourceReference]) -> [String] {
    var described: [(document: String, text: String, places: [String])] = []
    for source in sources {
      guard let index = described.firstIndex(where: { $0.document == source.document }) else {
        described.append((source.document, describe(source), [source.place]))
        continue
      }
      guard !described[index].places.contains(source.place) else { continue }
      described[index].places.append(source.place)
      described[index].text += ", \(source.place)"
    }
    return described.map(\.text)
  }
}
