import TextKit

/// The work packages that a region describes in its own dossier, each beside the package of the grouping that it is.
struct RegionPackages: Sendable {
  /// Each of them, in the order of the dossier.
  let all: [Described]

  /// A work package of the region.
  struct Described: Sendable {
    /// What the region says of it.
    let werkpakket: RegionPlan.Werkpakket
    /// Its place in the dossier, from 1.
    let number: Int
    /// The place in the grouping of the package that it is; nil when it is none of them.
    let package: Int?
  }

  /// The rule by which a package of the region is one of the grouping: our own.
  static let rule =
    "Eigen regel: een werkpakket uit het dossier van de regio hoort bij het werkpakket met dezelfde naam. Is er geen, dan "
    + "bij het werkpakket waar de meeste van zijn ankerpunten in staan; bij gelijke aantallen telt het ankerpunt dat het "
    + "eerst is genoemd. Noemt het geen ankerpunt, dan staat het apart."

  init(_ overview: RegionOverview, _ packages: [PackageGrouping.Package]) {
    all = overview.regions.flatMap { region in
      (region.plan?.werkpakketten ?? []).enumerated().map { place, werkpakket in
        Described(
          werkpakket: werkpakket,
          number: place + 1,
          package: RegionPackages.package(of: werkpakket, packages, overview.instrument.ankerpunten)
        )
      }
    }
  }

  /// Those that are a package of the grouping.
  func of(_ package: Int) -> [Described] { all.filter { $0.package == package } }

  private static func package(
    of werkpakket: RegionPlan.Werkpakket,
    _ packages: [PackageGrouping.Package],
    _ ankerpunten: [Ankerpunt]
  ) -> Int? {
    if let key = werkpakket.naam?.searchKey, !key.isEmpty,
      let same = packages.firstIndex(where: { [$0.title.searchKey, $0.name.searchKey].contains(key) })
    {
      return same
    }
    let named = places(of: ankerpunten, in: werkpakket.ankerpunten ?? "")
    let counts = packages.map { package in
      named.count { package.members.contains(PackageMember(kind: .ankerpunten, index: $0)) }
    }
    guard let most = counts.max(), most > 0 else { return nil }
    return named.lazy.compactMap { ankerpunt in
      packages.indices.first { index in
        counts[index] == most
          && packages[index].members.contains(PackageMember(kind: .ankerpunten, index: ankerpunt))
      }
    }
    .first
  }

  /// The ankerpunten that a text names by title or by fixed name, in the order of the text.
  ///
  /// A title may hold a comma, so the text is searched for titles rather than cut at commas.
  private static func places(of ankerpunten: [Ankerpunt], in text: String) -> [Int] {
    let text = Array(text.folded.utf8)
    return ankerpunten.enumerated().compactMap { index, ankerpunt -> (Int, Int)? in
      let places = [ankerpunt.title.folded, ankerpunt.name].compactMap { name in
        text.firstRange(of: Array(name.utf8))?.lowerBound
      }
      return places.min().map { ($0, index) }
    }
    .sorted { $0 < $1 }
    .map(\.1)
  }
}
