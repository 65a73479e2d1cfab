extension Regioplan {
  /// Slagen and acties that say much the same, and so ask to be clustered; our reading.
  public struct Doubles: Sendable {
    /// What the groups are for.
    public let text: String
    /// The groups.
    public let groups: [Group]

    /// Slagen and acties that belong together.
    public struct Group: Sendable, NamedEntry {
      /// The name, such as `dubbel-nazorg`.
      public let name: String
      /// What it is called on screen.
      public let title: String
      /// What its members have in common and in what they differ.
      public let text: String
      /// The names of the slagen and acties.
      public let members: [String]
    }

    init(_ reader: CatalogueReader, members: Set<String>) throws(CatalogueFault) {
      try reader.allow("eigen", "tekst", "groepen")
      try reader.expectOwn()
      text = try reader.string("tekst")
      groups = try reader.named("groepen") { group throws(CatalogueFault) in
        try Group(group, members: members)
      }
    }

    /// The groups in which a slag or actie stands.
    public func groups(with member: String) -> [Group] {
      groups.filter { $0.members.contains(member) }
    }
  }
}

extension Regioplan.Doubles.Group {
  init(_ reader: CatalogueReader, members known: Set<String>) throws(CatalogueFault) {
    try reader.allow("naam", "kort", "tekst", "leden")
    name = try reader.slug()
    title = try reader.string("kort")
    text = try reader.string("tekst")
    members = try reader.list("leden") { member throws(CatalogueFault) in
      let name = try member.string()
      guard known.contains(name) else { throw member.fault("no slag or actie '\(name)'") }
      return name
    }
  }
}
