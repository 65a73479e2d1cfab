extension Stap {
  /// Something of this tool that serves a step: our own choice, no source has it.
  public struct Aid: Sendable, Equatable {
    /// What an aid is.
    public enum Kind: String, Sendable {
      /// A part of the dossier.
      case onderdeel
      /// A command of the tool.
      case opdracht
    }

    /// What it is.
    public let kind: Kind
    /// The key in the dossier, or the word of the command.
    public let name: String
    /// What one finds or does there.
    public let text: String

    /// The aids of a step, marked as our own.
    static func list(_ reader: CatalogueReader) throws(CatalogueFault) -> [Aid] {
      try reader.allow("eigen", "lijst")
      guard try reader.flag("eigen") else { throw reader.fault("aids are our own choice and say so") }
      return try reader.list("lijst", Aid.init)
    }

    init(_ reader: CatalogueReader) throws(CatalogueFault) {
      try reader.allow("soort", "naam", "tekst")
      kind = try reader.choice("soort", of: Kind.self)
      name = try reader.slug()
      text = try reader.string("tekst")
    }
  }
}
