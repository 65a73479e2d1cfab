import TextKit

/// The terms of both lists, joined where they have the same, and our own, as `Resources/begrippen.json` has them.
public struct Begrippen: Sendable {
  /// What is to be known of the explanations.
  public let remarks: [OwnText]
  /// The terms: those of S3 in its order, then what S4 adds in its order, then our own.
  public let all: [Begrip]
  private let byKey: [String: [Int]]

  /// The terms as they are built into the program.
  ///
  /// - Throws: ``CatalogueFault`` when the built-in catalogue is malformed, which the tests rule out.
  public static func load() throws(CatalogueFault) -> Begrippen {
    try builtIn.get()
  }

  /// Read when first asked for, and once: who explains a word asks more often.
  private static let builtIn = Result { () throws(CatalogueFault) in
    try Begrippen(EmbeddedResources.begrippen.bytes)
  }

  init(_ bytes: [UInt8], file: String = "begrippen.json") throws(CatalogueFault) {
    let reader = try CatalogueReader(file: file, bytes: bytes)
    try reader.allow("catalogus", "instrument", "opmerkingen", "begrippen")
    remarks = try reader.list("opmerkingen", OwnText.init)
    all = try reader.named("begrippen", Begrip.init)
    var byKey: [String: [Int]] = [:]
    for (index, begrip) in all.enumerated() {
      for name in begrip.allNames { byKey[name.searchKey, default: []].append(index) }
    }
    self.byKey = byKey
  }

  /// The terms with a name or alias, whatever its case, diacritics, hyphens and spaces.
  ///
  /// - Returns: Several where they share a name, such as `Housing First`; none for an unknown name.
  public func begrippen(named name: String) -> [Begrip] {
    (byKey[name.searchKey] ?? []).map { all[$0] }
  }

  /// The name or alias nearest to one that is not in the list.
  public func nearestName(to name: String) -> String? {
    TextKit.nearestName(to: name, among: all.flatMap(\.allNames))
  }
}
