// A row for each work package and municipality.
extension RegionRows {
  static let packageColumns = [
    "werkpakket", "titel", "rang_eigen_regel", "in_top_eigen_regel", "stand_eigen_regel", "mist_eigen_regel",
    "wil",
    "heeft", "wil_niet",
  ]

  /// Writes what a municipality says of each package, from the first rank to the last.
  func write(
    _ packages: PackageOverview,
    of gemeente: RegionContribution,
    at place: Int,
    to writer: inout RowWriter
  ) {
    for row in packages.ranked {
      let standing = packages.standing(of: place, on: row.index)
      writer.row(
        [
          .text(row.package.name), .text(row.package.title), .number(row.rank),
          .yesNo(packages.top.reason(for: row.index) != nil), .text(standing.group.rawValue),
          .yesNo(standing.lacks),
        ]
          + [PackageStanding.wants, .shows, .declines].map { kind -> RowValue in
            let names = gemeente.names(in: row.package, with: kind, packages.members)
            return names.isEmpty ? .empty : .text(names.joined(separator: " "))
          }
      )
    }
  }
}
