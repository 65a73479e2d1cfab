extension RegionJSON {
  static func writePackages(_ overview: RegionOverview, to writer: inout JSONWriter) {
    let packages = PackageOverview(overview)
    writer.key("werkpakketten")
    writer.object { writer in
      writer.member("indeling", packages.grouping.isBuiltIn ? "voorzorg" : "bestand")
      writer.key("regels")
      writer.array { writer in
        for rule in RegionDocument.rules(packages) + [RegionDocument.method, RegionPackages.rule] {
          writer.string(rule)
        }
      }
      writer.key("top")
      writer.object { write(packages.top, packages, overview, to: &$0) }
      writer.key("pakketten")
      writer.array { writer in
        for row in packages.ranked {
          writer.object { write(row, packages, overview, to: &$0) }
        }
      }
      writer.key("regio")
      writer.array { writer in
        for described in packages.described.all {
          writer.object { write(described, packages, to: &$0) }
        }
      }
    }
  }

  private static func write(
    _ top: PackageTop,
    _ packages: PackageOverview,
    _ overview: RegionOverview,
    to writer: inout JSONWriter
  ) {
    writer.member("gevraagd", top.size)
    writer.member("nodig", top.needed)
    writer.key("zonder")
    writer.array { writer in
      for place in top.without { writer.string(overview.gemeenten[place].title) }
    }
    writer.key("gekozen")
    writer.array { writer in
      for choice in top.choices {
        writer.object { writer in
          writer.member("werkpakket", packages.grouping.packages[choice.package].name)
          switch choice.reason {
          case .reaches(let count):
            writer.member("reden", "bereikt")
            writer.member("aantal", count)
          case .rank: writer.member("reden", "rang")
          }
        }
      }
    }
  }

  private static func write(
    _ row: PackageOverview.Ranked,
    _ packages: PackageOverview,
    _ overview: RegionOverview,
    to writer: inout JSONWriter
  ) {
    writer.member("naam", row.package.name)
    writer.member("titel", row.package.title)
    writeText("toelichting", row.package.note, to: &writer)
    writer.member("rang", row.rank)
    writer.member("inTop", packages.top.reason(for: row.index) != nil)
    writer.member("doetMee", row[.takesPart])
    writer.member("mist", row.lacking)
    writer.member("heeftAl", row[.shows])
    writer.member("kiestNiet", row[.declines])
    writer.member("onbekend", row[.unknown])
    writer.member("nietBeantwoord", row[.silent])
    for kind in PackageMember.Kind.allCases where kind != .preventiescan {
      writer.key(kind.rawValue)
      writer.array { writer in
        for member in row.package.members(kind) {
          writer.object { writer in
            writer.member("naam", packages.members[member].name)
            writer.member("willen", packages.wants(member))
          }
        }
      }
    }
    writer.key("preventiescan")
    writer.array { writer in
      for member in row.package.members(.preventiescan) {
        let signal = row.signals.first { $0.member == member }
        writer.object { writer in
          writer.member("naam", packages.members[member].name)
          writer.member("rood", signal?.few ?? 0)
          writer.member("niemand", signal?.nobody ?? 0)
        }
      }
    }
    // Of more municipalities than there are in the country this is a table for programs, which csv and jsonl write bit by
    // bit.
    guard overview.gemeenten.count <= RegionDocument.mostNamed else { return }
    writer.key("gemeenten")
    writer.array { writer in
      for (place, gemeente) in overview.gemeenten.enumerated() {
        let standing = packages.standing(of: place, on: row.index)
        guard standing.group != .silent else { continue }
        writer.object { writer in
          writer.member("gemeente", gemeente.title)
          writeText("code", gemeente.code, to: &writer)
          writer.member("stand", standing.group.rawValue)
          writer.member("mist", standing.lacks)
          writeNames("wil", gemeente.names(in: row.package, with: .wants, packages.members), to: &writer)
          writeNames("heeft", gemeente.names(in: row.package, with: .shows, packages.members), to: &writer)
          writeNames(
            "wilNiet",
            gemeente.names(in: row.package, with: .declines, packages.members),
            to: &writer
          )
        }
      }
    }
  }

  private static func writeNames(_ key: String, _ names: [String], to writer: inout JSONWriter) {
    writer.key(key)
    writer.array { writer in
      for name in names { writer.string(name) }
    }
  }

  /// What a region says of a package of its own, in the words of its dossier.
  private static func write(
    _ described: RegionPackages.Described,
    _ packages: PackageOverview,
    to writer: inout JSONWriter
  ) {
    let own = described.werkpakket
    writeText("werkpakket", described.package.map { packages.grouping.packages[$0].name }, to: &writer)
    for (key, text) in [
      ("id", own.id), ("naam", own.naam), ("doel", own.doel), ("ankerpunten", own.ankerpunten),
      ("producten", own.producten), ("projectleider", own.projectleider), ("deelnemers", own.deelnemers),
      ("middelen", own.middelen), ("werkwijze", own.werkwijze), ("tijdslijn", own.tijdslijn),
      ("stand", own.stand),
    ] { writeText(key, text, to: &writer) }
  }
}
