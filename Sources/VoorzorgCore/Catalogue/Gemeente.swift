import TextKit

/// A municipality as Statistics Netherlands names and numbers it.
public struct Gemeente: Sendable, Equatable {
  /// The code, such as `GM0344`.
  public let code: String
  /// The name, with the suffix that tells namesakes apart, such as `Bergen (L.)`.
  public let name: String
  /// Other names in common use, such as `Den Haag`.
  public let aliases: [String]

  /// The name without the suffix.
  public var plainName: String {
    name.hasSuffix(")") ? String(name.prefix { $0 != "(" }).trimmed : name
  }
}

/// The municipalities on a reference day, as `Resources/gemeenten.json` has them.
public struct Gemeenten: Sendable {
  /// The day of the list.
  public let referenceDay: Day
  /// How the list was made.
  public let provenance: String
  /// All municipalities, in alphabetical order as the list has them.
  public let all: [Gemeente]
  private let byCode: [String: Int]
  private let byName: [String: [Int]]

  /// The list as it is built into the program.
  ///
  /// - Throws: ``CatalogueFault`` when the built-in list is malformed, which the tests rule out.
  public static func load() throws(CatalogueFault) -> Gemeenten {
    try builtIn.get()
  }

  /// Read when first asked for, and once: who explains a word asks more often.
  private static let builtIn = Result { () throws(CatalogueFault) in
    try Gemeenten(EmbeddedResources.gemeenten.bytes)
  }

  init(_ bytes: [UInt8], file: String = "gemeenten.json") throws(CatalogueFault) {
    let reader = try CatalogueReader(file: file, bytes: bytes)
    try reader.allow("catalogus", "peildatum", "herkomst", "gemeenten")
    guard let day = Day(iso: try reader.string("peildatum")) else {
      throw try reader.required("peildatum").fault("expected a date")
    }
    referenceDay = day
    provenance = try reader.string("herkomst")
    all = try reader.list("gemeenten") { gemeente throws(CatalogueFault) in
      try gemeente.allow("code", "naam", "aliassen")
      return Gemeente(
        code: try gemeente.string("code"),
        name: try gemeente.string("naam"),
        aliases: try gemeente.optionalList("aliassen") { alias throws(CatalogueFault) in try alias.string() }
      )
    }
    var byCode: [String: Int] = [:]
    var byName: [String: [Int]] = [:]
    var names: Set<String> = []
    for (index, gemeente) in all.enumerated() {
      guard byCode.updateValue(index, forKey: gemeente.code) == nil else {
        throw reader.fault("code \(gemeente.code) stands twice", atElement: index, of: "gemeenten")
      }
      guard names.insert(gemeente.name).inserted else {
        throw reader.fault("name '\(gemeente.name)' stands twice", atElement: index, of: "gemeenten")
      }
      for name in Set(([gemeente.name, gemeente.plainName] + gemeente.aliases).map(\.searchKey)) {
        byName[name, default: []].append(index)
      }
    }
    self.byCode = byCode
    self.byName = byName
  }

  /// The municipality with a code, in either case.
  public func gemeente(code: String) -> Gemeente? {
    byCode[code.trimmed.uppercased()].map { all[$0] }
  }

  /// The municipalities with a name, ignoring case, diacritics and suffix: several for `Bergen`.
  public func gemeenten(named name: String) -> [Gemeente] {
    let found = byName[name.searchKey] ?? byName[Gemeenten.withoutKind(name).searchKey] ?? []
    return found.map { all[$0] }
  }

  /// The name without the word `gemeente` before it or `(gemeente)` behind it, as statistics and letters write it.
  private static func withoutKind(_ name: String) -> String {
    let words = name.folded.split(separator: " ")
    if words.first == "gemeente" { return words.dropFirst().joined(separator: " ") }
    if words.last == "(gemeente)" { return words.dropLast().joined(separator: " ") }
    return name
  }

  /// The name nearest to one that is not in the list.
  public func nearestName(to name: String) -> String? {
    TextKit.nearestName(to: name, among: all.flatMap { [$0.name, $0.plainName] + $0.aliases })
  }
}

extension String {
  /// The text without white space around it.
  var trimmed: String {
    if let first = utf8.first, let last = utf8.last, first.isVisibleASCII, last.isVisibleASCII { return self }
    let start = drop(while: \.isWhitespace)
    let end = start.lastIndex { !$0.isWhitespace }
    return end.map { String(start[...$0]) } ?? ""
  }
}

extension UInt8 {
  /// Whether this is a byte of ASCII that leaves ink.
  var isVisibleASCII: Bool { self > 0x20 && self < 0x7F }
}
