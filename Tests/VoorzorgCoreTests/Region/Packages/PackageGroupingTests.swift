import Testing

@testable import VoorzorgCore

struct PackageGroupingTests {
  private let slots: RegionSlots
  private let grouping: PackageGrouping

  init() throws {
    slots = try RegionSlots(Shared.instrument)
    grouping = try PackageGrouping.builtIn(slots.packageMembers)
  }

  /// The place of the package that something stands in.
  private func package(of name: String, _ kinds: PackageMember.Kind...) -> Int? {
    grouping.packages.firstIndex { package in
      package.members.contains { kinds.contains($0.kind) && slots.packageMembers[$0].name == name }
    }
  }

  @Test func everythingStandsInOnePackageOfOurs() {
    let members = grouping.packages.flatMap(\.members)
    #expect(Set(members) == Set(slots.packageMembers.all))
    #expect(members.count == 12 + 8 + 56 + 13)
    #expect(grouping.rest == nil)
    #expect(grouping.shared.isEmpty)
    #expect(grouping.packages.allSatisfy { $0.note != nil })
  }

  @Test func whatSaysMuchTheSameStandsInOnePackage() {
    for group in slots.catalogue.doubles.groups {
      #expect(Set(group.members.map { package(of: $0, .slagen, .acties) }).count == 1, "\(group.name)")
    }
  }

  @Test func ourLinksStayWithinAPackage() throws {
    let kinds: [Verband.Kind: PackageMember.Kind] = [
      .ankerpunt: .ankerpunten, .slag: .slagen, .regioactie: .acties, .actiegroep: .preventiescan,
    ]
    var followed = 0
    for verband in try Verbanden.load().all {
      let ends = verband.sides.map(\.end)
      let found = ends.compactMap { end in kinds[end.kind].map { package(of: end.name, $0) } }
      // Between an ankerpunt and a whole group of the preventiescan: one group has actions of several ankerpunten.
      guard found.count == 2 else { continue }
      followed += 1
      if verband.name == "informatie-en-advies-informatie-voor-jongeren" { #expect(found[0] != nil) }
      #expect(found[0] == found[1], "\(verband.name)")
    }
    #expect(followed > 10)
  }

  @Test func aNameIsThatOfOneThingOnly() {
    let names = slots.packageMembers.all.filter { $0.kind != .preventiescan }.map {
      slots.packageMembers[$0].name
    }
    #expect(Set(names).count == names.count)
  }

  @Test func theFileThatWePrintGivesOurGrouping() {
    let reading = PackageGroupingReading(PackageGrouping.builtInFile, path: "x", slots.packageMembers)
    #expect(reading.findings.isEmpty)
    #expect(reading.grouping.packages == grouping.packages)
  }
}
