/// How ankerpunten, quick wins, further actions and themes are taken together into work packages (S2, hoofdstuk 5, Van
/// overzicht naar actie, punt 1).
///
/// The sources say that there are packages and not which: the built-in grouping is ours.
public struct PackageGrouping: Sendable {
  /// What the file says in `formaat`.
  public static let format = "voorzorg-werkpakketten/1"

  /// The packages, in the order of the file; behind them ``rest`` when something stands in none.
  public internal(set) var packages: [Package] = []
  /// Whether it is the built-in grouping, rather than one of the region itself.
  public internal(set) var isBuiltIn = false

  /// The name of the package for what stands in no other.
  static let rest = "overig"

  /// A work package.
  public struct Package: Sendable, Equatable, NamedEntry {
    /// The fixed name.
    public var name: String
    /// What it is called.
    public var title: String
    /// What its members have in common; nil when nobody wrote it.
    public var note: String?
    /// What is in it, in the order of the kinds and then of the file.
    public var members: [PackageMember] = []

    /// The members of a kind.
    func members(_ kind: PackageMember.Kind) -> [PackageMember] { members.filter { $0.kind == kind } }
  }

  /// The place of the package for what stands in no other; nil when there is none.
  var rest: Int? { packages.lastIndex { $0.name == PackageGrouping.rest } }

  /// What stands in more than one package.
  var shared: [PackageMember] {
    var seen: Set<PackageMember> = []
    var twice: [PackageMember] = []
    for member in packages.flatMap(\.members) where !seen.insert(member).inserted {
      if !twice.contains(member) { twice.append(member) }
    }
    return twice
  }

  /// Puts what stands in no package into one of its own, so that nothing is dropped.
  mutating func addRest(_ members: PackageMembers) {
    let placed = Set(packages.flatMap(\.members))
    let left = members.all.filter { !placed.contains($0) }
    guard !left.isEmpty else { return }
    packages.append(Package(name: PackageGrouping.rest, title: "Overig", members: left))
  }

  /// The built-in grouping as a file, to begin one's own with.
  public static var builtInFile: [UInt8] { Array(EmbeddedResources.werkpakketten.bytes) }

  /// The built-in grouping.
  ///
  /// - Throws: ``CatalogueFault`` when it is malformed, which the tests rule out.
  static func builtIn(_ members: PackageMembers) throws(CatalogueFault) -> PackageGrouping {
    let file = "werkpakketten.json"
    let reading = PackageGroupingReading(builtInFile, path: file, members)
    if let finding = reading.findings.first {
      throw CatalogueFault(
        file: file,
        line: finding.place.line ?? 1,
        column: finding.place.column ?? 1,
        message: finding.message
      )
    }
    var grouping = reading.grouping
    grouping.isBuiltIn = true
    return grouping
  }
}
