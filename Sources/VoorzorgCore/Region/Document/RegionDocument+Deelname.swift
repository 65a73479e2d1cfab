// Who takes part in a work package and what each said, as it stands in a project brief.
extension RegionDocument {
  /// Who takes part, and where the others stand.
  func standings(_ row: PackageOverview.Ranked, _ packages: PackageOverview) -> [[Document.Inline]] {
    let groups: [(PackageStanding.Group, String)] = [
      (.takesPart, "Doen mee"), (.shows, "Hebben al iets en vragen hier niets"),
      (.declines, "Kiezen hier niet voor"),
      (.unknown, "Antwoordden onbekend"), (.silent, "Antwoordden nog niet"),
    ]
    var lines = groups.compactMap { group, words in
      line(words, row, packages) { $0.group == group }
    }
    if let lacking = line("Missen het", row, packages, where: \.lacks) { lines.insert(lacking, at: 1) }
    return lines
  }

  /// What each said of each member; names as far as they fit on a page.
  func said(
    _ row: PackageOverview.Ranked,
    _ packages: PackageOverview,
    room: BriefRoom
  ) -> Document.Table {
    let members = row.package.members.filter { $0.kind != .preventiescan }
    let rows = members.map { member in
      let words = PackageWording(member: member, gemeenten: gemeenten)
      return [words.wanting, words.showing, words.declining]
    }
    let most = room.names(in: rows)
    return Document.Table(
      caption: "Wat gemeenten zeiden",
      columns: ["Onderdeel", "Wil dit", "Heeft al iets", "Wil dit niet"],
      rows: zip(members, rows).map { member, cells in
        let entry = packages.members[member]
        return [.own("\(member.kind.singular.capitalizedWord) \(entry.number) \(entry.title)")]
          + cells.map { names in
            guard !names.isEmpty else { return .own("–") }
            return most > 0
              ? .typed(Enumeration.first(most, of: names))
              : .own(Enumeration.count(names.count, "gemeente", "gemeenten"))
          }
      }
    )
  }

  /// What is left of a page beside what stands on it already.
  func room(beside blocks: [Document.Block]) -> BriefRoom {
    var room = BriefRoom()
    for block in blocks {
      switch block {
      case .paragraph(let inlines): room.take(paragraph: inlines.map(\.text).joined())
      case .list(let items): for item in items { room.take(paragraph: item.map(\.text).joined()) }
      case .table(let table): for row in table.rows { room.take(field: row.last?.text ?? "") }
      case .answer, .picture: break
      }
    }
    return room
  }

  /// How many names stand in a line of a brief, so that a page has room for what they said.
  private static let mostInLine = 20

  /// How many municipalities stand somewhere, and which; nil when none does.
  private func line(
    _ words: String,
    _ row: PackageOverview.Ranked,
    _ packages: PackageOverview,
    where isSo: (PackageStanding) -> Bool
  ) -> [Document.Inline]? {
    let found = gemeenten.indices.filter { isSo(packages.standing(of: $0, on: row.index)) }
    guard !found.isEmpty else { return nil }
    let count: [Document.Inline] = [.strong("\(words):"), .own(" \(found.count)")]
    guard namesEach else { return count }
    let names = Enumeration.first(RegionDocument.mostInLine, of: found.map { gemeenten[$0].title })
    return count + [.own(" – "), .typed(names), .own(".")]
  }
}
