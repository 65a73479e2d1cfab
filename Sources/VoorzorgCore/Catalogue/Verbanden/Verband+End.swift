extension Verband {
  /// Something that is linked: its kind, and the name by which its own catalogue knows it.
  ///
  /// The name of something that has no name of its own in the whole catalogue begins with that of what it lies
  /// within, such as `bemoeizorg/casusoverleg`.
  public struct End: Sendable, Hashable {
    /// What it is.
    public let kind: Kind
    /// The name, or the number where the catalogue goes by numbers.
    public let name: String

    /// The thing of a kind with a name.
    public init(_ kind: Kind, _ name: String) {
      self.kind = kind
      self.name = name
    }

    /// The parts of the name: its own is the last.
    public var path: [String] { name.split(separator: "/").map(String.init) }

    /// What it lies within, as far as its name tells.
    public var parent: End? {
      switch kind {
      case .stapactie, .staptoelichting: above(.stap)
      case .subvraag: above(.indicator)
      case .onderdeel: above(.subvraag)
      case .lijstitem: above(.lijst)
      case .nadActie, .nadResultaat: above(.paragraaf)
      case .paragraaf: actielijn
      default: nil
      }
    }

    /// Itself and all that it lies within, from the inside out.
    public var lineage: [End] {
      [self] + (parent?.lineage ?? [])
    }

    private func above(_ kind: Kind) -> End {
      End(kind, path.dropLast().joined(separator: "/"))
    }

    /// Chapter 2 of the action plan has a section for each line of action, with the number of that line.
    private var actielijn: End? {
      let numbers = name.split(separator: ".")
      guard numbers.count > 1, numbers[0] == "2" else { return nil }
      return End(.actielijn, String(numbers[1]))
    }
  }
}

extension Verband.Kind {
  /// How many parts the name of such an end has.
  var depth: Int {
    switch self {
    case .onderdeel: 3
    case .stapactie, .staptoelichting, .subvraag, .lijstitem, .nadActie, .nadResultaat: 2
    default: 1
    }
  }
}
