// The top: the packages to begin with, so that everybody who wants something has something in it.
extension RegionDocument {
  func top(_ packages: PackageOverview) -> Document.Section {
    var section = Document.Section(
      id: "top",
      title: [.own("De top \(packages.top.size)")]
    )
    guard !packages.chosen.isEmpty else {
      section.blocks = [
        .paragraph([
          .own("Nog geen gemeente zei dat zij iets uit een werkpakket wil. Er is dus nog geen top.")
        ]),
        .paragraph([.own(RegionDocument.method)]),
      ]
      return section
    }
    section.blocks = [.table(choices(packages))] + coverage(packages.top)
    section.blocks.append(.paragraph([.own(RegionDocument.method)]))
    if namesEach { section.blocks += perGemeente(packages) }
    return section
  }

  /// How the top is chosen, printed with it.
  static let method =
    "Eigen regel: de bron vraagt om een top X waar alle deelnemers iets aan hebben. Zij zegt niet hoe u die kiest en ook "
    + "niet hoe groot X is. Wij kiezen steeds het werkpakket waarin de meeste gemeenten iets willen die nog niets in de "
    + "top hebben. Is dat gelijk, dan gaat de volgorde voor. Heeft elke gemeente iets, dan vullen wij aan op volgorde. Een "
    + "werkpakket waar niemand iets uit wil, komt niet in de top. Het aantal kiest u met --top; anders is het "
    + "\(PackageTop.standardSize)."

  /// Why a package is in the top.
  static func words(_ reason: PackageTop.Reason) -> String {
    switch reason {
    case .reaches(1): "1 gemeente had nog niets in de top"
    case .reaches(let count): "\(count) gemeenten hadden nog niets in de top"
    case .rank: "aangevuld op volgorde"
    }
  }

  private func choices(_ packages: PackageOverview) -> Document.Table {
    Document.Table(
      caption: "De werkpakketten in de top (eigen regel)",
      columns: ["Rang", "Werkpakket", "Doen mee", "Missen het", "Waarom in de top", "Bij de regio"],
      rows: packages.chosen.map { row in
        let names = packages.described.of(row.index).map { described in
          RegionDocument.name(described)
            + (RegionDocument.stand(described.werkpakket).map { " (\($0))" } ?? "")
        }
        return [
          .own("\(row.rank)"), title(of: row.package, packages), .own("\(row[.takesPart])"),
          .own("\(row.lacking)"),
          .own(packages.top.reason(for: row.index).map(RegionDocument.words) ?? ""),
          names.isEmpty ? .own("nog niet") : .typed(names.joined(separator: "; ")),
        ]
      }
    )
  }

  /// Whether everybody who wants something has something in the top, and else who has not.
  private func coverage(_ top: PackageTop) -> [Document.Block] {
    var blocks: [Document.Block] = []
    if top.choices.count < top.size {
      let chosen = top.choices.count == 1 ? "Er is er 1" : "Er zijn er \(top.choices.count)"
      blocks.append(
        .paragraph([
          .own("U vroeg er \(top.size). \(chosen) gekozen: meer zijn er niet te kiezen.")
        ])
      )
    }
    guard !top.without.isEmpty else {
      return blocks + [.paragraph([.own("Elke gemeente die iets wil, heeft iets in deze top.")])]
    }
    let count = Enumeration.count(top.without.count, "gemeente wil iets", "gemeenten willen iets")
    let rest = " Volgens deze regel zijn er \(top.needed) werkpakketten nodig om elke gemeente iets te geven."
    let names: [Document.Inline] =
      namesEach ? [.own(": "), RegionDocument.names(top.without.map { gemeenten[$0] })] : []
    return blocks + [
      .paragraph(
        [
          .strong(
            "De top is te klein: \(count) en \(top.without.count == 1 ? "heeft" : "hebben") niets in de top"
          )
        ] + names + [.own("." + rest)]
      )
    ]
  }

  /// Where each municipality stands, in pieces that fit on paper.
  private func perGemeente(_ packages: PackageOverview) -> [Document.Block] {
    let most = 5
    return stride(from: 0, to: packages.chosen.count, by: most).map { start in
      let part = packages.chosen.dropFirst(start).prefix(most)
      return .table(
        Document.Table(
          caption: "Wat elke gemeente in de top heeft" + (start == 0 ? "" : ", vervolg"),
          columns: ["Gemeente"] + part.map { "\($0.rank). \($0.package.title)" },
          rows: gemeenten.enumerated().map { index, gemeente in
            [.typed(gemeente.title)]
              + part.map { .own(RegionDocument.words(packages.standing(of: index, on: $0.index))) }
          }
        )
      )
    }
  }

  private static func words(_ standing: PackageStanding) -> String {
    switch standing.group {
    case .takesPart: standing.lacks ? "doet mee en mist het" : "doet mee"
    case .shows: "heeft al iets"
    case .declines: "kiest niet"
    case .unknown: Field.unknown
    case .silent: open
    }
  }
}
