import CommandLineKit
import TextKit
import VoorzorgCore

/// What merging for people and merging for git have in common.
enum Merging {
  /// Makes one dossier of several, and tells what is worth knowing of them.
  static func merge(
    _ contributions: [Contribution],
    base: Dossier?,
    _ instrument: Instrument,
    _ context: Context
  ) throws -> Merge {
    let merge = try Merge.made(contributions, base: base, instrument)
    if merge.isUnclear {
      context.message("Let op: niet in elk dossier staat voor wie het is. Controleer of ze bij elkaar horen.")
    }
    for file in merge.unnamed {
      context.message(
        "Let op: in \(file) staat geen eigen invuller; bij open punten staat de naam van het bestand."
      )
    }
    return merge
  }

  /// Writes a dossier where there is none, or in the place of another one.
  static func write(
    _ dossier: Dossier,
    to path: String,
    overwriting: Bool,
    _ instrument: Instrument,
    _ context: Context
  ) throws {
    guard overwriting, Files.exists(path) else {
      try Files.makeFolder(Files.folder(of: path))
      _ = try DossierFile(creating: path, dossier, instrument: instrument, holder: context.holder)
      return
    }
    let file = try DossierFile(opening: path, instrument: instrument, waiting: 2000, holder: context.holder)
    try Saving.save(dossier, in: file)
  }

  /// The open points, a line each, and what to do with them.
  static func lines(_ dossier: Dossier, _ instrument: Instrument) -> [String] {
    let punten = dossier.openPunten
    guard !punten.isEmpty else { return ["Er zijn geen open punten."] }
    let lines = punten.map { punt in
      let words = PointWording(punt, in: dossier, instrument)
      let answers = punt.meningen.map { mening in
        "'\(words.words(mening.antwoord))' (\(mening.door.joined(separator: ", ")))"
      }
      let line = "\(words.group): \(words.label): \(answers.joined(separator: " of "))"
      return ControlPictures.shown(line, keepingLines: false)
    }
    return ["\(Enumeration.count(punten.count, "open punt", "open punten")):"] + lines
      + ["Kies met 'voorzorg invullen --onderdeel open-punten'."]
  }
}

extension Merge {
  /// One dossier of several.
  ///
  /// - Throws: ``Failure`` when they cannot become one.
  static func made(_ contributions: [Contribution], base: Dossier?, _ instrument: Instrument) throws -> Merge
  {
    let gemeenten = try Gemeenten.load()
    do throws(Merge.Problem) {
      return try Merge(contributions, base: base, gemeenten: gemeenten, instrument: instrument)
    } catch {
      throw Failure(message: "samenvoegen: \(Wording.sentence(error))", code: .usageError)
    }
  }
}
