/// Something that a work package can hold, by its kind and its place among those of its kind.
public struct PackageMember: Hashable, Sendable {
  /// What it is.
  public let kind: Kind
  /// Its place in its catalogue.
  public let index: Int

  /// What a work package can hold; the raw value is its key in a file.
  public enum Kind: String, Sendable, CaseIterable {
    /// One of the twelve ankerpunten of the scan (S0).
    case ankerpunten
    /// A quick win of the regional plan (S2, hoofdstuk 5).
    case slagen
    /// A further action of the regional plan (S2, hoofdstuk 5).
    case acties
    /// A group of actions of the preventiescan (S1).
    case preventiescan

    /// One of them, in a sentence.
    var singular: String {
      switch self {
      case .ankerpunten: "ankerpunt"
      case .slagen: "slag"
      case .acties: "actie"
      case .preventiescan: "groep van de preventiescan"
      }
    }
  }
}

/// Everything that a work package can hold, with its fixed names and its titles.
public struct PackageMembers: Sendable {
  private let entries: [PackageMember.Kind: [Entry]]

  /// What something is called.
  struct Entry: Sendable {
    /// The fixed name, as it stands in a file.
    let name: String
    /// The number that people know it by, such as `2.13`.
    let number: String
    /// The title.
    let title: String
  }

  init(_ ankerpunten: [Ankerpunt], _ regioplan: Regioplan, _ pijlers: PijlersCatalogue) {
    entries = [
      .ankerpunten: ankerpunten.map { Entry(name: $0.name, number: "\($0.number)", title: $0.title) },
      .slagen: regioplan.slagen.map { Entry(name: $0.name, number: $0.number, title: $0.entry.heading.text) },
      .acties: regioplan.acties.map { Entry(name: $0.name, number: $0.number, title: $0.entry.heading.text) },
      .preventiescan: pijlers.groups.map { Entry(name: $0.name, number: "\($0.number)", title: $0.title) },
    ]
  }

  /// Those of a kind, in the order of the catalogue.
  subscript(kind: PackageMember.Kind) -> [Entry] { entries[kind] ?? [] }

  /// What something is called.
  subscript(member: PackageMember) -> Entry { self[member.kind][member.index] }

  /// Everything, in the order of the kinds and their catalogues.
  var all: [PackageMember] {
    PackageMember.Kind.allCases.flatMap { kind in
      self[kind].indices.map { PackageMember(kind: kind, index: $0) }
    }
  }
}
