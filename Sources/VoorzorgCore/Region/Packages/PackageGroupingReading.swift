/// A grouping into work packages as it was read from a file, with all that was found in it.
public struct PackageGroupingReading: Sendable {
  /// What was read; only to be used when nothing is wrong with it.
  public let grouping: PackageGrouping
  /// All that there is to say of it, with file, line and column; a `waarschuwing` stops nothing.
  public let findings: [Finding]

  /// Whether something is wrong, so that the grouping cannot be used.
  public var isRefused: Bool { findings.contains { $0.severity == .fout } }

  /// Reads a grouping in the format `voorzorg-werkpakketten/1`.
  ///
  /// - Parameters:
  ///   - path: the path of the file, as the user named it.
  ///   - members: what a package can hold.
  public init(_ bytes: [UInt8], path: String, _ members: PackageMembers) {
    let document = JSONDocument(bytes)
    var decoder = PackageGroupingDecoder(members: members)
    if let root = document.root, root.kind != .invalid { decoder.decode(root) }
    decoder.grouping.addRest(members)
    grouping = decoder.grouping
    findings = PackageGroupingReading.file.findings(in: document, path: path, content: decoder.findings)
  }

  private static let file = AuxiliaryFile(
    name: "de indeling",
    kind: "een indeling in werkpakketten",
    beginning: "begin met wat 'voorzorg schema --werkpakketten' toont"
  )
}

/// Turns the JSON of a grouping into one, noting all that does not fit.
private struct PackageGroupingDecoder {
  let members: PackageMembers
  var grouping = PackageGrouping()
  var findings: [Finding] = []
  /// In which package a member stood first.
  private var places: [PackageMember: String] = [:]
  private var names: Set<String> = []

  private static let keys = ["formaat", "werkpakketten"]
  private static let packageKeys =
    ["naam", "titel", "toelichting"] + PackageMember.Kind.allCases.map(\.rawValue)

  init(members: PackageMembers) { self.members = members }

  mutating func decode(_ root: JSONValue) {
    guard accepts(root, .object) else { return }
    if root["formaat"]?.text != PackageGrouping.format {
      note(.unknownFormat(root["formaat"]?.source), at: root["formaat"] ?? root)
    }
    checkKeys(of: root, Self.keys)
    guard let list = root["werkpakketten"] else { return note(.missing("werkpakketten"), at: root) }
    guard accepts(list, .array) else { return }
    for value in list.elements where accepts(value, .object) { decodePackage(value) }
  }

  private mutating func decodePackage(_ value: JSONValue) {
    checkKeys(of: value, Self.packageKeys)
    var package = PackageGrouping.Package(name: "", title: text("titel", of: value) ?? "")
    if let name = text("naam", of: value) {
      package.name = name
      checkName(name, at: value["naam"] ?? value)
    }
    if let noteText = value["toelichting"], noteText.kind != .null, accepts(noteText, .string) {
      package.note = noteText.text.flatMap { $0.isBlank ? nil : $0 }
    }
    for kind in PackageMember.Kind.allCases {
      guard let list = value[kind.rawValue], accepts(list, .array) else { continue }
      for element in list.elements where accepts(element, .string) { add(element, kind, to: &package) }
    }
    let isEmpty = PackageMember.Kind.allCases.allSatisfy { kind in
      guard let list = value[kind.rawValue] else { return true }
      return list.kind == .array && list.elements.first { _ in true } == nil
    }
    if isEmpty { note(.noMembers(package.name), at: value) }
    grouping.packages.append(package)
  }

  private mutating func checkName(_ name: String, at value: JSONValue) {
    if name == PackageGrouping.rest {
      note(.reservedName, at: value)
    } else if !name.isSlug {
      note(.badName(name), at: value)
    } else if !names.insert(name).inserted {
      note(.nameTwice(name), at: value)
    }
  }

  private mutating func add(
    _ element: JSONValue,
    _ kind: PackageMember.Kind,
    to package: inout PackageGrouping.Package
  ) {
    let name = element.text ?? ""
    guard let index = members[kind].firstIndex(where: { $0.name == name }) else {
      return note(.unknownMember(name, kind, members), at: element)
    }
    let member = PackageMember(kind: kind, index: index)
    if let first = places[member] {
      note(.memberTwice(name, kind, in: first, again: package.name), at: element)
    } else {
      places[member] = package.name
    }
    if !package.members.contains(member) { package.members.append(member) }
  }

  private mutating func checkKeys(of value: JSONValue, _ keys: [String]) {
    for (key, _) in value.members where !keys.contains(key.text ?? "") {
      note(.unknownKey(key.text ?? "", among: keys), at: key)
    }
  }

  /// The text under a key that must be there and say something.
  private mutating func text(_ key: String, of value: JSONValue) -> String? {
    guard let found = value[key], found.kind != .null else {
      note(.missing(key), at: value)
      return nil
    }
    guard accepts(found, .string), let text = found.text else { return nil }
    guard !text.isBlank else {
      note(.missing(key), at: found)
      return nil
    }
    return text
  }

  private mutating func accepts(_ value: JSONValue, _ kind: JSONDocument.Kind) -> Bool {
    if value.kind == kind { return true }
    let expected = kind == .object ? "een object" : kind == .array ? "een lijst" : "een tekst"
    if value.kind != .invalid { note(.wrongType(expected: expected, found: value.kind), at: value) }
    return false
  }

  private mutating func note(_ problem: PackageGroupingProblem, at value: JSONValue) {
    findings.append(problem.finding(at: value.offset))
  }
}
