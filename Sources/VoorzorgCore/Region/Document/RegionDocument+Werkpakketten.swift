// From overview to action: work packages in their rank, and a top to begin with.
extension RegionDocument {
  var werkpakketten: Document.Section {
    let packages = PackageOverview(overview)
    var section = Document.Section(id: "werkpakketten", title: [.own("Van overzicht naar actie")])
    section.blocks = [
      .table(ranking(packages)), .list(RegionDocument.rules(packages).map { [.own($0)] }),
    ]
    if !packages.grouping.shared.isEmpty { section.blocks.append(shared(packages)) }
    if packages.grouping.rest != nil {
      section.blocks.append(.paragraph([.own(RegionDocument.restRule)]))
    }
    section.sections = [top(packages), contents(packages), briefs(packages)]
    return section
  }

  /// How packages come about and get their rank, printed wherever they are.
  static func rules(_ packages: PackageOverview) -> [String] {
    [
      packages.grouping.isBuiltIn
        ? "Eigen indeling: de bron zegt dat u acties samenvoegt tot werkpakketten, en niet tot welke. Deze indeling is van "
          + "voorzorg. Wilt u een andere? Begin met wat ‘voorzorg schema --werkpakketten’ toont, en geef uw bestand mee "
          + "met --werkpakketten."
        : "De indeling in werkpakketten komt uit uw eigen bestand.",
      "Eigen regel: een gemeente doet mee als zij iets wil dat in het werkpakket staat. Zij gaat met een ankerpunt aan de "
        + "slag of heeft er een prioriteit over in haar plan, zij noemt een slag een prioriteit, of zij wil een actie.",
      "Eigen regel: een gemeente die meedoet, mist het als zij in het werkpakket nog niets heeft om te laten zien: geen "
        + "beschreven aanbod en geen prioriteit die gereed is bij een ankerpunt, en geen slag die al is gerealiseerd.",
      "Nee en geen prioriteit zijn een keuze en geen gemis. Onbekend en niet beantwoord tellen niet als nee en niet als "
        + "meedoen; zij staan apart. De Preventiescan zegt wat een gemeente doet en niet wat zij wil, en telt dus niet mee.",
      "Eigen regel: elke gemeente staat in één kolom. Meedoen gaat voor iets hebben, iets hebben voor nee, en nee voor "
        + "onbekend.",
      "Eigen regel voor de volgorde: eerst waar de meeste gemeenten meedoen. Is dat gelijk, dan wat de meeste gemeenten "
        + "missen. Is ook dat gelijk, dan wat eerder in de indeling staat.",
    ]
  }

  private static let restRule =
    "In ‘Overig’ staat wat in geen werkpakket van de indeling staat. Het hoort niet vanzelf bij elkaar. Daarom staat het "
    + "achteraan, en komt het alleen in de top als een gemeente niets anders wil."

  private func ranking(_ packages: PackageOverview) -> Document.Table {
    let groups: [(PackageStanding.Group, String)] = [
      (.shows, "Hebben al iets"), (.declines, "Kiezen niet"), (.unknown, "Onbekend"),
      (.silent, "Niet beantwoord"),
    ]
    return Document.Table(
      caption: "De werkpakketten op volgorde (eigen regel), met aantallen gemeenten",
      columns: ["Rang", "Werkpakket", "Doen mee", "Missen het"] + groups.map(\.1) + ["In de top"],
      rows: packages.ranked.map { row in
        [.own("\(row.rank)"), title(of: row.package, packages)]
          + ([row[.takesPart], row.lacking] + groups.map { row[$0.0] }).map { .own("\($0)") }
          + [.own(packages.top.reason(for: row.index) == nil ? "–" : "ja")]
      }
    )
  }

  /// A title in our own words, or as somebody typed it.
  func title(of package: PackageGrouping.Package, _ packages: PackageOverview) -> Document.Inline {
    packages.grouping.isBuiltIn || package.name == PackageGrouping.rest
      ? .own(package.title) : .typed(package.title)
  }

  private func shared(_ packages: PackageOverview) -> Document.Block {
    let names = packages.grouping.shared.map { "\($0.kind.singular) \(packages.members[$0].number)" }
    return .paragraph([
      .own("In meer dan één werkpakket, en daar telkens meegeteld: \(Enumeration.joined(names)).")
    ])
  }

  /// What is in each package, and how many municipalities want it.
  private func contents(_ packages: PackageOverview) -> Document.Section {
    let hasScan = gemeenten.contains { !$0.replies.isEmpty }
    let remark =
      "Achter elk onderdeel staat hoeveel gemeenten het willen. Een groep van de Preventiescan staat er alleen bij als "
      + "minstens één actie rood is: hooguit de helft van de gemeenten doet die dan."
      + (hasScan ? "" : " Nog geen gemeente beantwoordde de Preventiescan.")
    return Document.Section(
      id: "inhoud-werkpakketten",
      title: [.own("Wat er in elk werkpakket zit")],
      blocks: [
        .paragraph([.own(remark)]),
        .table(
          Document.Table(
            caption: "De inhoud van de werkpakketten"
              + (packages.grouping.isBuiltIn ? " (eigen indeling)" : ""),
            columns: ["Werkpakket", "Wat erin zit", "Weinig gemeenten doen dit"],
            rows: packages.ranked.map { row in
              [
                title(of: row.package, packages), .own(contents(of: row.package, packages)),
                .own(row.signals.map { signal($0, packages) }.joined(separator: "; ").orDash),
              ]
            }
          )
        ),
      ]
    )
  }

  private func contents(of package: PackageGrouping.Package, _ packages: PackageOverview) -> String {
    package.members.filter { $0.kind != .preventiescan }.map { member in
      let entry = packages.members[member]
      return "\(member.kind.singular) \(entry.number) \(entry.title) (\(packages.wants(member)))"
    }
    .joined(separator: "; ").orDash
  }

  /// What the preventiescan says of a group, in a few words.
  func signal(_ signal: PackageSignal, _ packages: PackageOverview) -> String {
    let nobody = signal.nobody > 0 ? ", waarvan \(signal.nobody) door niemand" : ""
    return
      "\(packages.members[signal.member].title.quoted): \(signal.few) van de \(signal.actions) acties\(nobody)"
  }
}

extension String {
  /// The text, or a dash where there is none.
  var orDash: String { isEmpty ? "–" : self }
}
