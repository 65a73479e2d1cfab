// The tables of a document of counts: over all municipalities, and side by side for the groups that are shown.
extension NamelessDocument {
  func section(_ table: NamelessTable) -> Document.Section {
    let few = "Minder dan \(region.floor) gemeenten vulden hier iets in. Daarom staan er geen aantallen."
    return Document.Section(
      id: table.name,
      title: [.own(table.title)],
      blocks: table.groups.isEmpty ? [.paragraph([.own(few)])] : [.table(whole(table))] + groups(table)
    )
  }

  private func whole(_ table: NamelessTable) -> Document.Table {
    Document.Table(
      caption: NamelessDocument.title(of: table.groups[0]),
      columns: [table.subject] + table.answers.map(\.title.capitalizedWord)
        + (table.stoplicht == nil ? [] : ["Stoplicht"]),
      rows: table.rows.map { row in
        let counts = row.counts.first ?? []
        let light = table.stoplicht.map { [RegionCounts(counts).light($0)] } ?? []
        return [.own(row.title)] + (counts.map(String.init) + light).map { .own($0) }
      }
    )
  }

  /// The groups that are not the whole again, in pieces that fit on paper.
  private func groups(_ table: NamelessTable) -> [Document.Block] {
    let places = table.groups.indices.filter { table.groups[$0].count != region.count }
    let most = 4
    return stride(from: 0, to: places.count, by: most).map { start in
      let piece = places.dropFirst(start).prefix(most)
      let order = table.answers.map(\.title).joined(separator: " / ")
      return .table(
        Document.Table(
          caption: "Per groep: \(order)" + (start == 0 ? "" : ", vervolg"),
          columns: [table.subject] + piece.map { NamelessDocument.title(of: table.groups[$0]) },
          rows: table.rows.map { row in
            [.own(row.title)] + piece.map { .own(cell(row.counts[$0], table.stoplicht)) }
          }
        )
      )
    }
  }

  private func cell(_ counts: [Int], _ stoplicht: Stoplicht?) -> String {
    let numbers = counts.map(String.init).joined(separator: " / ")
    return stoplicht.map { "\(numbers): \(RegionCounts(counts).light($0))" } ?? numbers
  }

  /// A group with its size, such as `Kleinere gemeenten (9)`.
  private static func title(of group: NamelessRegion.Group) -> String {
    group.title.capitalizedWord + (group.count.map { " (\($0))" } ?? "")
  }
}
