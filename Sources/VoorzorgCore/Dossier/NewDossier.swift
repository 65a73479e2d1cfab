import TextKit

/// A dossier at the start of a round: of a municipality or a region, or going on from an older dossier.
public struct NewDossier: Sendable {
  /// What is asked for.
  public struct Request: Sendable {
    /// The name of the municipality.
    public var gemeente: String?
    /// Its code.
    public var code: String?
    /// The name of the region, for a dossier of a region; then there is no municipality.
    public var regio: String?
    /// The day that the answers tell of.
    public var peildatum: Day?

    /// A request.
    public init(gemeente: String?, code: String?, regio: String? = nil, peildatum: Day?) {
      self.gemeente = gemeente
      self.code = code
      self.regio = regio
      self.peildatum = peildatum
    }

    /// Whom it is for; nil when only the older dossier says.
    var subject: Dossier.Subject? {
      regio != nil ? .regio : gemeente != nil || code != nil ? .gemeente : nil
    }
  }

  /// Why no dossier can be made.
  public enum Problem: Error, Sendable, Equatable {
    /// Several municipalities have this name.
    case ambiguous(String, [Gemeente])
    /// The older dossier is of another municipality.
    case otherGemeente(old: String, new: String)
    /// The older dossier is of another region.
    case otherRegio(old: String, new: String)
    /// The older dossier is of a region and a municipality was named, or the other way round.
    case otherSubject(old: Dossier.Subject)
  }

  /// The dossier.
  public let dossier: Dossier
  /// What it is for, such as `Utrecht (GM0344), peildatum 12 maart 2026`.
  public let summary: String
  /// What the user should know, in Dutch sentences.
  public private(set) var remarks: [String] = []

  /// A dossier as requested.
  ///
  /// - Throws: ``Problem``, or ``CatalogueFault`` when the built-in list of municipalities is malformed.
  public init(_ request: Request, previous: Dossier?, today: Day, instrument: Instrument) throws {
    let head = instrument.head
    let subject = previous?.subject ?? request.subject ?? .gemeente
    if let wanted = request.subject, wanted != subject { throw Problem.otherSubject(old: subject) }
    var dossier = Dossier(for: instrument, subject: subject)
    if let previous { remarks.append(NewDossier.carryOver(previous, into: &dossier, instrument)) }
    let day = request.peildatum ?? today
    dossier.record.answers[head.peildatum.index] = .date(day)
    dossier.record.answers[head.status.index] = .choice(Status.concept.rawValue)
    switch subject {
    case .gemeente:
      if let remark = try NewDossier.name(&dossier, request, previous, instrument) { remarks.append(remark) }
    case .regio: try NewDossier.nameRegion(&dossier, request, previous, instrument)
    }
    self.dossier = dossier
    let shownName = dossier.naam(instrument) ?? "een \(subject.rawValue)"
    let shownCode = dossier.record[head.code].map { " (\($0))" } ?? ""
    summary = "\(shownName.shown)\(shownCode.shown), peildatum \(day.dutch)"
  }

  /// The usual file name: `utrechtse-heuvelrug.voorzorg.json`.
  public func fileName(for instrument: Instrument) -> String {
    let name = dossier.naam(instrument) ?? dossier.record[instrument.head.code] ?? "dossier"
    let words = name.folded.split { !$0.isLetter && !$0.isNumber }.filter { $0 != "s" || name.count == 1 }
    return (words.isEmpty ? "dossier" : words.joined(separator: "-")) + ".voorzorg.json"
  }

  /// Names the municipality, and gives what the user should know of it.
  private static func name(
    _ dossier: inout Dossier,
    _ request: Request,
    _ previous: Dossier?,
    _ instrument: Instrument
  ) throws -> String? {
    let head = instrument.head
    let (name, code, remark) = try NewDossier.identity(request, gemeenten: Gemeenten.load())
    if let name, let old = previous?.record[head.naam], old.folded != name.folded,
      code == nil || code != previous?.record[head.code]
    {
      throw Problem.otherGemeente(old: old, new: name)
    }
    if let name { dossier.record.answers[head.naam.index] = .text(name) }
    if let code { dossier.record.answers[head.code.index] = .text(code) }
    return remark
  }

  /// Names the region. There is no list of regions to look it up in.
  private static func nameRegion(
    _ dossier: inout Dossier,
    _ request: Request,
    _ previous: Dossier?,
    _ instrument: Instrument
  ) throws {
    guard let name = request.regio?.trimmed, !name.isEmpty else { return }
    if let old = previous?.naam(instrument), old.folded != name.folded {
      throw Problem.otherRegio(old: old, new: name)
    }
    dossier.record.answers[instrument.head.regioNaam.index] = .text(name)
  }

  /// Name and code, each completed from the other where the list knows it.
  private static func identity(
    _ request: Request,
    gemeenten: Gemeenten
  ) throws -> (name: String?, code: String?, remark: String?) {
    let byCode = request.code.flatMap(gemeenten.gemeente(code:))
    guard let name = request.gemeente?.trimmed, !name.isEmpty else {
      let remark =
        request.code != nil && byCode == nil ? unknown("Code \(request.code ?? "")", gemeenten) : nil
      return (byCode?.name, byCode?.code ?? request.code, remark)
    }
    let found = gemeenten.gemeenten(named: name)
    if let code = request.code {
      if let byCode, found.contains(byCode) { return (spelling(name, of: byCode), byCode.code, nil) }
      let remark = byCode.map { "Let op: code \($0.code) is van \($0.name), niet van \(name.shown)." }
      return (name, byCode?.code ?? code, remark ?? unknown("Code \(code)", gemeenten))
    }
    guard found.count < 2 else { throw Problem.ambiguous(name, found) }
    guard let gemeente = found.first else {
      let nearest = gemeenten.nearestName(to: name).map { " Bedoelt u '\($0)'?" } ?? ""
      return (name, nil, unknown("'\(name)'", gemeenten) + nearest)
    }
    return (spelling(name, of: gemeente), gemeente.code, nil)
  }

  private static func unknown(_ what: String, _ gemeenten: Gemeenten) -> String {
    "Waarschuwing: \(what.shown) staat niet in de lijst van gemeenten op \(gemeenten.referenceDay.dutch)."
  }

  /// The spelling in common use that was meant: `den haag` becomes `Den Haag`, not `'s-Gravenhage`.
  private static func spelling(_ name: String, of gemeente: Gemeente) -> String {
    gemeente.aliases.first { $0.folded == name.folded } ?? gemeente.name
  }
}
