import TextKit

/// Something that the reader of a comparison must know of the dossiers themselves.
public enum ComparisonRemark: Sendable, Equatable {
  /// They were named in another order than that of their days.
  case reordered
  /// Some have no day, so the order in which they were named counts.
  case withoutDay([String])
  /// Two are of the same day.
  case sameDay(Day)
  /// One does not say which municipality or region it is of.
  case unnamed
  /// They were filled in with different versions of the instrument.
  case instruments([String?])
  /// One was filled in with an older version, and was converted only to be compared.
  case converted(file: String, from: String, to: String)
  /// What a file holds that this version does not know.
  case unread(file: String, names: [String])

  /// The remarks about dossiers, as they were named and in the order in which they are compared.
  static func all(
    named: [ComparedDossier],
    ordered: [ComparedDossier],
    isSideBySide: Bool,
    isUnnamed: Bool
  ) -> [ComparisonRemark] {
    var remarks: [ComparisonRemark] = []
    let unplaced = named.filter { $0.peildatum == nil }.map(\.file)
    if !isSideBySide {
      if named.map(\.file) != ordered.map(\.file) { remarks.append(.reordered) }
      if !unplaced.isEmpty { remarks.append(.withoutDay(unplaced)) }
      let days = ordered.compactMap(\.peildatum)
      let twice = zip(days, days.dropFirst()).filter(==).map(\.0)
      for (index, day) in twice.enumerated() where index == 0 || twice[index - 1] != day {
        remarks.append(.sameDay(day))
      }
      if isUnnamed { remarks.append(.unnamed) }
    }
    let versions = ordered.map(\.dossier.instrument)
    if Set(versions).count > 1 { remarks.append(.instruments(versions)) }
    remarks += ordered.compactMap { one in
      one.convertedFrom.map {
        .converted(file: one.file, from: $0, to: one.dossier.instrument ?? "")
      }
    }
    remarks += ordered.filter { !$0.unread.isEmpty }.map { .unread(file: $0.file, names: $0.unread) }
    return remarks
  }

  /// The remark as sentences.
  public var sentence: String {
    switch self {
    case .reordered:
      "De dossiers zijn in volgorde van peildatum gezet; op de opdrachtregel stonden ze anders."
    case .withoutDay(let files):
      "Zonder peildatum: \(files.map(ComparisonRemark.name).joined(separator: ", ")). Daarom geldt de volgorde van de opdrachtregel."
    case .sameDay(let day):
      "Meer dan één dossier heeft peildatum \(day.dutch). Daarvoor geldt de volgorde van de opdrachtregel."
    case .unnamed:
      "Niet in elk dossier staat voor wie het is. Of ze bij elkaar horen, is daarom niet te zien."
    case .instruments(let versions):
      "De dossiers zijn ingevuld met verschillende versies van het instrument: "
        + versions.map { $0?.shown ?? "niet vermeld" }.joined(separator: ", ")
        + ". Alleen vragen met dezelfde naam zijn vergeleken."
    case .converted(let file, let old, let new):
      "\(ComparisonRemark.name(file)) is ingevuld met versie \(old.shown) van het instrument, en voor deze "
        + "vergelijking omgezet naar versie \(new.shown). Het bestand zelf is niet veranderd."
    case .unread(let file, let names):
      "\(ComparisonRemark.name(file)) heeft onderdelen die deze versie niet kent en die niet zijn vergeleken: "
        + names.map { ControlPictures.shown($0, keepingLines: false) }.joined(separator: ", ") + "."
    }
  }

  /// The name of a file without its folders, which are nobody's business in a letter.
  private static func name(_ file: String) -> String {
    ControlPictures.shown(file.split(separator: "/").last.map(String.init) ?? file, keepingLines: false)
  }
}
