import TextKit

/// Words that tell a role from a person's name, as `Resources/functies.json` has them: a list of our own.
///
/// A field for a person may hold a role such as `Teamleider wijkteam`. The words are folded, as they are compared.
public struct FunctieWoorden: Sendable {
  /// What the list is for, shown as our own.
  public let note: OwnText
  private let roles: Set<String>
  /// Roles that a longer word may end with, such as `leider` in `teamleider`.
  private let endings: [String]
  private let besides: Set<String>
  private let particles: Set<String>
  private let plain: Set<String>

  static func load() throws(CatalogueFault) -> FunctieWoorden {
    try FunctieWoorden(EmbeddedResources.functies.bytes)
  }

  init(_ bytes: [UInt8], file: String = "functies.json") throws(CatalogueFault) {
    let reader = try CatalogueReader(file: file, bytes: bytes)
    try reader.allow(
      "catalogus",
      "instrument",
      "toelichting",
      "functies",
      "naastFuncties",
      "tussenvoegsels",
      "gewoon"
    )
    note = try OwnText(reader.required("toelichting"))
    roles = try reader.foldedWords("functies")
    // Shorter ones end names of people as well: Khalid, Evarts.
    endings = roles.filter { $0.count >= 6 }.sorted()
    besides = try reader.foldedWords("naastFuncties")
    particles = try reader.foldedWords("tussenvoegsels")
    plain = try reader.foldedWords("gewoon")
  }

  /// Whether a folded word is that of a role, such as `teamleider`.
  func isRole(_ word: String) -> Bool {
    roles.contains(word) || endings.contains { word.hasSuffix($0) }
  }

  /// Whether a folded word stands between the parts of a name, such as `van`.
  func isParticle(_ word: String) -> Bool { particles.contains(word) }

  /// Whether a folded word is no part of a name.
  ///
  /// - Parameter besideRole: whether it stands with a role, as `noord` does in `Wijkmanager Noord`; by itself that may
  ///   well be a surname.
  func isNoName(_ word: String, besideRole: Bool) -> Bool {
    plain.contains(word) || isRole(word) || besideRole && besides.contains(word)
  }
}

extension CatalogueReader {
  /// The words in the array under a key, without case and diacritics.
  func foldedWords(_ key: String) throws(CatalogueFault) -> Set<String> {
    Set(try list(key) { word throws(CatalogueFault) in try word.string().folded })
  }
}
