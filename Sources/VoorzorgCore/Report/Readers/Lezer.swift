/// Whom a report is for: each reader gets a document of its own.
public enum Lezer: String, Sendable, CaseIterable {
  /// The college of burgemeester and wethouders, which decides: a note of two pages with the plan as annex.
  case college
  /// The council: one page in plain words.
  case raad
  /// Those who carry the plan out: what each of them does, when and with whom.
  case uitvoering
  /// Those who made it: everything, with all findings.
  case werkgroep
  /// Inhabitants: what will be done, in plain words.
  case inwoners

  /// Whether everybody may read it, so that it holds no names of persons.
  public var isPublic: Bool {
    switch self {
    case .raad, .inwoners: true
    case .college, .uitvoering, .werkgroep: false
    }
  }

  /// Whether the document is meant for a page or two.
  public var isBrief: Bool { self == .college || self == .raad }

  /// The title of the document.
  func title(for subject: Dossier.Subject) -> String {
    switch self {
    case .college: subject == .gemeente ? "Adviesnota voorzorg" : "Adviesnota regionale voorzorg"
    case .raad: "Voorzorg op één bladzijde"
    case .uitvoering: "Wie doet wat"
    case .werkgroep: "Werkdossier"
    case .inwoners: "Zo voorkomen we dakloosheid"
    }
  }
}
