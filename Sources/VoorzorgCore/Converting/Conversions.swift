/// What became of the questions from version to version of the instrument, as `Resources/omzettingen.json` has it.
struct Conversions: Sendable {
  /// The conversions in the order of the catalogue.
  let all: [VersionMapping]

  init(_ bytes: [UInt8], file: String = "omzettingen.json") throws(CatalogueFault) {
    let reader = try CatalogueReader(file: file, bytes: bytes)
    try reader.allow("catalogus", "instrument", "omzettingen")
    _ = try reader.string("instrument")
    all = try reader.list("omzettingen") { element throws(CatalogueFault) in try VersionMapping(element) }
    for (index, mapping) in all.enumerated() {
      if all[..<index].contains(where: { $0.van == mapping.van && $0.naar == mapping.naar }) {
        throw reader.fault(
          "from '\(mapping.van)' to '\(mapping.naar)' stands twice",
          atElement: index,
          of: "omzettingen"
        )
      }
      if path(from: mapping.naar, to: mapping.van) != nil {
        throw reader.fault(
          "'\(mapping.van)' and '\(mapping.naar)' go in a circle",
          atElement: index,
          of: "omzettingen"
        )
      }
    }
  }

  /// The conversions from a version to another, the fewest there can be; nil when there is no way.
  func path(from old: String, to new: String) -> [VersionMapping]? {
    var paths: [[VersionMapping]] = all.filter { $0.van == old }.map { [$0] }
    var seen: Set<String> = [old]
    while !paths.isEmpty {
      if let found = paths.first(where: { $0.last?.naar == new }) { return found }
      var longer: [[VersionMapping]] = []
      for path in paths {
        guard let end = path.last?.naar, seen.insert(end).inserted else { continue }
        longer += all.filter { $0.van == end }.map { path + [$0] }
      }
      paths = longer
    }
    return nil
  }

  /// Checks that what leads to this version leads to questions that it has, and that what is gone is gone.
  ///
  /// - Throws: ``CatalogueFault``, which the tests rule out.
  func check(against form: Form, version: String) throws(CatalogueFault) {
    func isKnown(_ pattern: NamePattern) -> Bool {
      [Dossier.Subject.gemeente, .regio].contains { pattern.isKnown(to: form, form.root(for: $0)) }
    }
    for mapping in all where mapping.naar == version {
      let targets = mapping.changes.flatMap(\.targets)
      if let stray = targets.first(where: { !isKnown($0) }) {
        throw fault("'\(stray.text)' is no question of version '\(version)'")
      }
      let sources = mapping.changes.flatMap(\.sources).map(\.pattern)
      if let left = sources.first(where: { isKnown($0) && !targets.contains($0) }) {
        throw fault("'\(left.text)' is still a question of version '\(version)'")
      }
    }
  }

  private func fault(_ message: String) -> CatalogueFault {
    CatalogueFault(file: "omzettingen.json", line: 1, column: 1, message: message)
  }
}

/// How the version of the instrument that a dossier was filled in with stands to that of the program.
enum InstrumentStanding: Equatable {
  /// It is the same, or the dossier does not say.
  case current
  /// It is older, and can be converted.
  case older
  /// It is newer.
  case newer
  /// It is a version that the program knows nothing of.
  case unknown
}

extension Instrument {
  /// How a version stands to this one.
  func standing(of version: String?) -> InstrumentStanding {
    guard let version, version != self.version else { return .current }
    if conversions.path(from: version, to: self.version) != nil { return .older }
    guard let theirs = Instrument.numbers(of: version), let ours = Instrument.numbers(of: self.version) else {
      return .unknown
    }
    return ours.lexicographicallyPrecedes(theirs) ? .newer : .unknown
  }

  /// The numbers of a version such as `2025` or `2025.1`; nil when it has other words.
  private static func numbers(of version: String) -> [Int]? {
    let parts = version.split(separator: ".", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int($0) : nil }
    return numbers.count == parts.count ? numbers : nil
  }
}
