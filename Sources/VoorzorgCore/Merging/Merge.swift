/// The dossiers of several people as one, with what they differ about kept side by side.
///
/// Nothing is dropped and nothing is guessed; the result is the same in whatever order the dossiers are named.
public struct Merge: Sendable {
  /// The common dossier.
  public let dossier: Dossier
  /// The files that do not say who filled them in, or only people whom all have; they are called by their names.
  public let unnamed: [String]
  /// Whether some do not say which municipality or region they are of.
  public let isUnclear: Bool

  /// Why dossiers cannot become one.
  public enum Problem: Error, Sendable, Equatable {
    /// There are fewer than two.
    case tooFew
    /// Two are about different municipalities or regions.
    case otherSubject(String, String)
    /// They were filled in with different versions of the instrument.
    case instruments([String])
  }

  /// Makes one dossier of several.
  ///
  /// - Parameter base: the common older version, of which only what people changed counts; nil when there is none.
  /// - Throws: ``Problem`` when they cannot become one.
  public init(
    _ contributions: [Contribution],
    base: Dossier?,
    gemeenten: Gemeenten,
    instrument: Instrument
  ) throws(Problem) {
    guard let first = contributions.first, contributions.count > 1 else { throw .tooFew }
    isUnclear = try Merge.check(contributions, base: base, gemeenten, instrument)
    let dossiers = contributions.map(\.dossier)
    let people = Contribution.people(of: contributions, base: base, instrument)
    let isOne = dossiers.allSatisfy { $0 == first.dossier }
    // Equal texts may still differ in how their characters are put together.
    if isOne, Set(dossiers.map { $0.bytes(for: instrument) }).count == 1 {
      dossier = first.dossier
      unnamed = []
      return
    }
    var walk = RecordMerge(dossiers, base: base, people: people.map(\.names), instrument)
    var merged = Dossier(for: instrument, subject: first.dossier.subject)
    merged.record = walk.merge(dossiers, base: base)
    merged.openPunten = walk.openPunten
    merged.schema = Merge.agreed(dossiers.map(\.schema), base: base?.schema)
    merged.instrument = Merge.agreed(dossiers.map(\.instrument), base: base?.instrument)
    merged.besluiten = MergedBesluiten.merge(dossiers.map(\.besluiten), base: base?.besluiten ?? [])
    merged.vervallen = .merged(dossiers.map(\.vervallen), base: base?.vervallen ?? [])
    dossier = merged
    unnamed = zip(contributions, people).filter { !$1.isNamed }.map(\.0.file).sorted()
  }

  /// Whether it cannot be seen that the dossiers are about the same.
  private static func check(
    _ contributions: [Contribution],
    base: Dossier?,
    _ gemeenten: Gemeenten,
    _ instrument: Instrument
  ) throws(Problem) -> Bool {
    let all = contributions + [base.map { Contribution($0, file: "") }].compactMap(\.self)
    let subjects = all.map {
      ComparedSubject(
        ComparedDossier($0.dossier, file: $0.file, instrument: instrument),
        gemeenten,
        instrument
      )
    }
    let strangers = ComparedSubject.strangers(among: subjects)
    if let (one, other) = strangers.pair {
      let shown = [one.shown, other.shown].sorted()
      throw .otherSubject(shown[0], shown[1])
    }
    let versions = Set(all.compactMap(\.dossier.instrument)).sorted()
    guard versions.count < 2 else { throw .instruments(versions) }
    return strangers.isUnclear
  }

  /// What is no answer and has no opinion: what changed, else what was.
  private static func agreed(_ values: [String?], base: String?) -> String? {
    let changed = values.filter { $0 != base }
    return changed.isEmpty ? base : changed.compactMap(\.self).min()
  }
}
