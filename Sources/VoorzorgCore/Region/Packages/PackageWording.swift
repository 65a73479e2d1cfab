/// What municipalities said of something in a work package.
struct PackageWording {
  let member: PackageMember
  let gemeenten: [RegionContribution]

  /// The names of those that want it, those that also have it in their plan with a remark.
  var wanting: [String] {
    names(.wants) { work in work.contains(.planned) ? "in het plan" : nil }
  }

  /// The names of those that have something to show, those of which a priority is ready with a remark.
  var showing: [String] {
    names(.shows) { work in work.contains(.finished) ? "prioriteit gereed" : nil }
  }

  /// The names of those that said no.
  var declining: [String] { names(.declines) { _ in nil } }

  private func names(_ standing: PackageStanding, _ remark: (AnkerpuntWork) -> String?) -> [String] {
    gemeenten.filter { !$0.standing(on: member).isDisjoint(with: standing) }.map { gemeente in
      guard member.kind == .ankerpunten, let remark = remark(gemeente.ankerpunten[member.index]) else {
        return gemeente.title
      }
      return "\(gemeente.title) (\(remark))"
    }
  }
}

extension RegionContribution {
  /// The fixed names of the members of a package of which it said something of a kind, for programs.
  func names(
    in package: PackageGrouping.Package,
    with standing: PackageStanding,
    _ members: PackageMembers
  ) -> [String] {
    package.members.filter { !self.standing(on: $0).isDisjoint(with: standing) }.map { members[$0].name }
  }
}
