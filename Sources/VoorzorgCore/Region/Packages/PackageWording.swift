/// What a municipality said of a work package, in words and by the fixed names.
struct PackageWording {
  let gemeente: RegionContribution
  let package: PackageGrouping.Package
  let members: PackageMembers

  /// The members of which it said something of a kind.
  func members(with standing: PackageStanding) -> [PackageMember] {
    package.members.filter { !gemeente.standing(on: $0).isDisjoint(with: standing) }
  }

  /// The fixed names of those, for programs.
  func names(with standing: PackageStanding) -> [String] {
    members(with: standing).map { members[$0].name }
  }

  /// What it wants, and at the end what it does not want.
  var wishes: String {
    let declined = PackageMember.Kind.allCases.compactMap { kind in
      list(members(with: .declines).filter { $0.kind == kind }, "\(kind.singular) ")
    }
    return [
      ankerpunten(.chosen, "gaat aan de slag met ankerpunt "),
      ankerpunten(.planned, "heeft in het plan: ankerpunt "),
      list(members(with: .wants).filter { $0.kind == .slagen }, "prioriteit: slag "),
      list(members(with: .wants).filter { $0.kind == .acties }, "wil actie "),
      declined.isEmpty ? nil : "wil niet: \(declined.joined(separator: ", "))",
    ]
    .compactMap(\.self).joined(separator: "; ")
  }

  /// What it has to show; `nog niets` when there is nothing.
  var possessions: String {
    let parts = [
      ankerpunten(.offers, "aanbod bij ankerpunt "),
      ankerpunten(.finished, "prioriteit gereed bij ankerpunt "),
      list(members(with: .shows).filter { $0.kind == .slagen }, "slag "),
    ]
    .compactMap(\.self)
    return parts.isEmpty ? "nog niets" : parts.joined(separator: "; ")
  }

  private func ankerpunten(_ work: AnkerpuntWork, _ words: String) -> String? {
    list(
      package.members(.ankerpunten).filter { member in
        member.index < gemeente.ankerpunten.count && gemeente.ankerpunten[member.index].contains(work)
      },
      words
    )
  }

  /// Members by their numbers, behind some words; nil when there are none.
  private func list(_ found: [PackageMember], _ words: String) -> String? {
    found.isEmpty ? nil : words + Enumeration.joined(found.map { members[$0].number })
  }
}
