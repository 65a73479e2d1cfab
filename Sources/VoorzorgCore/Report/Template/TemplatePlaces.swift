import TextKit

/// All named places that a template may have.
///
/// Parts come from the report itself and answers from the one question list, so what is added there has a place too.
public struct TemplatePlaces: Sendable {
  /// A place as it is explained.
  public struct Description: Sendable, Equatable {
    /// The name, as it stands between the braces.
    public let name: String
    /// What comes in its place, in Dutch.
    public let meaning: String
    /// Whether it stands on a line of its own.
    public let isBlock: Bool
  }

  private let instrument: Instrument
  private let parts: [(name: String, part: TemplatePart, meaning: String)]

  /// The places of reports of this instrument.
  public init(_ builder: ReportBuilder) {
    instrument = builder.instrument
    var parts: [(name: String, part: TemplatePart, meaning: String)] = [
      ("prioriteiten", .priorities, "een tabel met de prioriteiten"),
      ("planning", .planning, "een tabel: wie elke prioriteit uitvoert, wie verantwoordelijk is, en wanneer"),
      ("financien", .costs, "een tabel met de kosten en de dekking van elke prioriteit"),
      ("kop", .head, "de gegevens van het dossier en wie het invulde"),
    ]
    for part in ReportPart.inOrder {
      parts.append((part.rawValue, .report(part), "het hoofdstuk \(part.title(for: .gemeente))"))
    }
    for ankerpunt in instrument.ankerpunten {
      let name = "scan.\(ankerpunt.name)"
      parts.append((name, .section(.scan, id: ankerpunt.name), "de antwoorden bij \(ankerpunt.title)"))
    }
    for field in instrument.planFields {
      let meaning = "bij elke prioriteit het antwoord op: \(field.label)"
      parts.append(("prioriteiten.\(field.name)", .answersOfPriorities(field.name), meaning))
    }
    for part in [ReportPart.planVanAanpak, .voortgangsrapportage] {
      let title = part.title(for: .gemeente)
      parts.append((part.rawValue, .report(part), "alle hoofdstukken van: \(title)"))
      for chapter in TemplatePlaces.chapters(of: part, builder) {
        let meaning = "uit \(title): \(chapter.title.map(\.text).joined())"
        parts.append(("\(part.rawValue).\(chapter.id)", .section(part, id: chapter.id), meaning))
      }
    }
    parts += [
      (ReportPart.alles.rawValue, .report(.alles), "alle hoofdstukken van het hele rapport"),
      ("aandachtspunten", .remarks, "de fouten en waarschuwingen uit de controle"),
      ("bronnen", .sources, "de bronnen"),
    ]
    self.parts = parts
  }

  /// The chapters of a document, of a municipality and of a region, each once.
  private static func chapters(of part: ReportPart, _ builder: ReportBuilder) -> [Document.Section] {
    var seen: Set<String> = []
    return [Dossier.Subject.gemeente, .regio].flatMap { subject in
      Report(Dossier(for: builder.instrument, subject: subject), by: builder, today: nil).chapters(of: part)
    }
    .filter { seen.insert($0.id).inserted }
  }

  /// The places that have a name of their own; beside these every question has one, by its name.
  public var descriptions: [Description] {
    let facts = TemplateFact.allCases.map {
      Description(name: $0.rawValue, meaning: $0.meaning, isBlock: false)
    }
    return facts + parts.map { Description(name: $0.name, meaning: $0.meaning, isBlock: true) }
  }

  /// The place with a name; nil when there is none.
  func place(named name: String) -> TemplatePlace? {
    if let fact = TemplateFact(rawValue: name) { return .fact(fact) }
    if let part = parts.first(where: { $0.name == name }) { return .part(part.part) }
    let municipal = TemplateAnswer(named: name, in: instrument, for: .gemeente)
    let regional = TemplateAnswer(named: name, in: instrument, for: .regio)
    return municipal == nil && regional == nil ? nil : .answer(municipal: municipal, regional: regional)
  }

  /// The place that was most likely meant by a name that is none.
  func nearest(to name: String) -> String? {
    let own = descriptions.map(\.name)
    return nearestName(to: name, among: own)
      ?? nearestName(to: name, among: instrument.allQuestions.lazy.map(\.name))
  }
}
