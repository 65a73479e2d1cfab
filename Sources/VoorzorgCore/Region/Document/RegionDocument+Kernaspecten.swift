// The seven core aspects of a regional plan (S3, indicator 1, subvraag c).
extension RegionDocument {
  private typealias Counted = (question: RegionPlanReplies.Question, counts: RegionCounts)

  var kernaspecten: Document.Section {
    var section = Document.Section(id: "kernaspecten", title: [.own("De zeven kernaspecten")])
    section.blocks = [.paragraph([.own(RegionDocument.aspectRule)])]
    section.sections = [ownAspects] + Monitor.Level.allCases.compactMap(measuredAspects)
    return section
  }

  private static let aspectRule =
    "Indicator 1 van het dashboard vraagt of zeven kernaspecten in het regioplan staan. De regio zegt dat in haar eigen "
    + "dossier; gemeenten zeggen het in hun monitor. Die antwoorden staan apart en zijn niet bij elkaar geteld."

  /// What each region says itself, with its words.
  private var ownAspects: Document.Section {
    var section = Document.Section(id: "regio", title: [.own("Wat de regio zelf zegt")])
    let regions = overview.regions
    let aspects = instrument.indicatoren.list(named: "kernaspecten")?.items ?? []
    section.blocks = regions.flatMap { region -> [Document.Block] in
      let name: [Document.Block] =
        regions.count > 1 ? [.paragraph([.own("Regio "), .typed(region.title), .own(":")])] : []
      guard let own = region.plan?.kernaspecten,
        own.contains(where: { $0.opgenomen != nil || $0.toelichting != nil })
      else { return name + [.paragraph([.own("De regio vulde de kernaspecten nog niet in.")])] }
      let day = region.peildatum.map { ", peildatum \($0.dutch)" } ?? ""
      let table = Document.Table(
        caption: "De kernaspecten in het regioplan" + day,
        columns: ["Kernaspect", "In het plan", "Toelichting van de regio"],
        rows: zip(aspects, own).map { aspect, answer in
          [
            .own(aspect.wording.label), .own(answer.opgenomen ?? RegionDocument.open),
            answer.toelichting.map(Document.Inline.typed) ?? .own("–"),
          ]
        }
      )
      return name + [.table(table)]
    }
    if regions.isEmpty {
      section.blocks = [RegionDocument.noRegion("wat de regio zelf van de kernaspecten zegt")]
    }
    return section
  }

  /// What municipalities answered in the newest round of a level; nil where nobody has one.
  private func measuredAspects(_ level: Monitor.Level) -> Document.Section? {
    let whole = overview.groups[0]
    let rounds = overview.rounds(at: level, in: whole)
    guard rounds > 0 else { return nil }
    let replies = overview.planReplies(at: level, in: whole)
    let count = Enumeration.count(rounds, "gemeente heeft", "gemeenten hebben")
    return Document.Section(
      id: level.rawValue,
      title: [.own("Monitor, \(level.title)")],
      blocks: [
        .paragraph([.own("\(count) een ronde op dit niveau. Van elke gemeente telt de nieuwste.")]),
        .table(
          table(
            "Welke kernaspecten in het regioplan staan",
            "Kernaspect",
            replies.filter(\.question.isAspect)
          )
        ),
        .table(
          table("Wat indicator 1 nog meer vraagt", "Vraag", replies.filter { !$0.question.isAspect })
        ),
      ]
    )
  }

  private func table(_ caption: String, _ thing: String, _ replies: [Counted]) -> Document.Table {
    Document.Table(
      caption: caption,
      columns: [thing] + PijlerCounts.Reply.withoutDeels.map(\.column),
      rows: replies.map { question, counts in
        [.own(question.label)] + PijlerCounts.Reply.withoutDeels.map { .own("\(counts[$0])") }
      }
    )
  }
}
