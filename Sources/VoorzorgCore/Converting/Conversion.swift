/// A dossier of an older version of the instrument, brought to this one with nothing lost and nothing guessed.
///
/// What has no question any more, or does not fit it, is kept in ``Dossier/vervallen``. Decisions stay as they were recorded.
public struct Conversion: Sendable {
  /// The dossier in this version.
  public let dossier: Dossier
  /// The version in which it was filled in.
  public let from: String
  /// What has no question any more since this conversion, and why.
  let dropped: [(answer: Vervallen, reason: DroppedReason)]
  /// What happened to answers that have one.
  let placed: [NewRecord.Placed]
  /// The conversions that led to this version.
  let path: [VersionMapping]

  /// Why a dossier is not converted.
  public enum Problem: Error, Sendable {
    /// It is of this version.
    case current
    /// It does not say of which version it is, and can be read as one of this version.
    case unstated
    /// It is of a newer version.
    case newer(String)
    /// It is of a version that this program knows nothing of.
    case unknown(String)
    /// It holds something that would get lost.
    case damaged([Finding])
  }

  /// Converts what was read.
  ///
  /// - Throws: ``Problem`` when there is nothing to convert, or when it cannot be done without loss.
  public init(_ reading: DossierReading, _ instrument: Instrument) throws(Problem) {
    let document = reading.document
    let version = document.root?["instrument"]?.text ?? ""
    guard reading.isOlder, let root = document.root,
      let path = instrument.conversions.path(from: version, to: instrument.version)
    else { throw Conversion.problem(with: reading, instrument) }
    let syntax = document.faults.map(\.finding)
    guard !syntax.contains(where: { $0.severity == .fout }) else { throw .damaged(syntax) }

    var decoder = DossierDecoder(instrument: instrument)
    var dossier = Dossier(for: instrument, subject: DossierDecoder.subject(of: root))
    dossier.schema = decoder.text(of: root["$schema"])
    var answers = OldAnswers(root, &decoder).all
    var points = ConvertedPoints(root[OpenPunt.key].map { decoder.openPunten($0) } ?? [])
    var dropped: [(answer: Vervallen, reason: DroppedReason)] = []
    for mapping in path {
      for index in answers.indices where !answers[index].value.isAnswered {
        if mapping.concerns(answers[index].name) { answers[index].value.isExcused = true }
      }
      let carried = mapping.carry(answers)
      answers = carried.kept
      dropped += carried.dropped.map { (Vervallen($0), $0.reason) }
      dropped += points.carry(by: mapping)
    }
    var new = NewRecord(instrument, dossier.subject)
    for answer in answers { new.place(answer, &decoder) }
    dropped += new.dropped.map { (Vervallen($0), $0.reason) }
    dossier.record = new.finished
    dossier.besluiten = root[Besluit.key].map { decoder.besluiten($0) } ?? []
    dropped += points.dropMisfits(in: dossier, instrument)
    dossier.openPunten = points.all
    dossier.vervallen =
      ((root[Vervallen.key].map { decoder.vervallen($0) } ?? []) + dropped.map(\.answer)).united
    guard decoder.findings.isEmpty else { throw .damaged(decoder.findings) }
    self.dossier = dossier
    from = version
    self.dropped = dropped
    placed = new.placed
    self.path = path
  }

  /// Why what was read is not converted.
  private static func problem(with reading: DossierReading, _ instrument: Instrument) -> Problem {
    guard reading.isFaithful else { return .damaged(reading.findings.filter { $0.severity == .fout }) }
    guard let version = reading.dossier.instrument else { return .unstated }
    switch instrument.standing(of: version) {
    case .current, .older: return .current
    case .newer: return .newer(version)
    case .unknown: return .unknown(version)
    }
  }
}

extension Vervallen {
  /// An answer without a question, as it was.
  init(_ origin: Origin<OldValue>) {
    self.init(
      vraag: origin.name,
      versie: origin.version,
      label: origin.label,
      antwoord: origin.value.answer
    )
  }
}
