/// An answer that no question of this version of the instrument takes: kept as it was, so that nothing gets lost when a
/// dossier goes to another version.
public struct Vervallen: Sendable, Equatable {
  /// The name of the question in its own version, entries of lists by id.
  public let vraag: String
  /// The last version of the instrument in which it was a question.
  public let versie: String
  /// What the question was called.
  public let label: String
  /// The answer as the dossier had it.
  public let antwoord: OpenPunt.Waarde
  /// Who gave it, where several people said different things; else empty.
  public let door: [String]

  init(vraag: String, versie: String, label: String, antwoord: OpenPunt.Waarde, door: [String] = []) {
    self.vraag = vraag
    self.versie = versie
    self.label = label
    self.antwoord = antwoord
    self.door = door
  }

  /// The bytes that tell it from others, and by which it has its place among them.
  fileprivate var bytes: [UInt8] {
    // No byte of UTF-8 is 255.
    var bytes: [UInt8] = []
    for word in [vraag, versie, label] { bytes += Array(word.utf8) + [255] }
    bytes += antwoord.bytes + [255]
    for name in door { bytes += Array(name.utf8) + [255] }
    return bytes
  }
}

extension [Vervallen] {
  /// Each once, by question, version and answer: the same whatever way they came together.
  var united: [Vervallen] {
    let known = Dictionary(map { ($0.bytes, $0) }, uniquingKeysWith: { first, _ in first })
    return known.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.value)
  }

  /// What several dossiers hold, as one.
  ///
  /// - Parameter base: what a common older version held; what somebody took away since is gone.
  static func merged(_ lists: [[Vervallen]], base: [Vervallen]) -> [Vervallen] {
    let present = lists.map { Set($0.map(\.bytes)) }
    let old = Set(base.map(\.bytes))
    return lists.joined().filter { one in
      !old.contains(one.bytes) || present.allSatisfy { $0.contains(one.bytes) }
    }.united
  }
}
