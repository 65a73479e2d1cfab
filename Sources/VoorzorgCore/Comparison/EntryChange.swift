/// An entry of a list that is new, gone or in another place.
public struct EntryChange: Sendable {
  /// What happened to an entry.
  public enum Kind: String, Sendable, CaseIterable {
    /// Only in the newer dossier.
    case nieuw
    /// Only in the older dossier.
    case vervallen
    /// In another order among the entries that are in both, and at another position.
    case verplaatst

    /// The kind of the same change looked at from the other side.
    public var mirrored: Kind {
      switch self {
      case .nieuw: .vervallen
      case .vervallen: .nieuw
      case .verplaatst: .verplaatst
      }
    }
  }

  /// The entry.
  public let entry: ComparedEntry
  /// What happened to it.
  public let kind: Kind

  /// The name of the entry, such as `implementatieplan.outreach`.
  public var name: String { String(entry.prefix.dropLast()) }

  /// The part of the dossier that it belongs to.
  var part: Part { entry.list.form.entries.first?.part ?? .kop }
}
