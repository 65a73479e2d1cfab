/// A question as the catalogue has it, wherever it occurs in a dossier.
public final class Field: Sendable, Equatable {
  /// The name, a key in the dossier, such as `beoogdeDatumGereed`.
  public let name: String
  /// The official label, word for word; for our own fields a label of our own.
  public let label: String
  /// The question as it is put on screen, in our own words.
  public let prompt: String
  /// What kind of answer it takes.
  public let kind: Kind
  /// When it is answered.
  public let moment: Moment
  /// What to write here, in our own words.
  public let guidance: String
  /// What an answer may look like.
  public let example: String?
  /// Where the field comes from.
  public let origin: Origin
  /// Whether the field is our own.
  public let isAdded: Bool
  /// Whether it only comments on another answer, so that nobody misses it.
  public let isRemark: Bool
  /// Whether filling in passes it over unless somebody goes to it: most have nothing to say there.
  public let isOnRequest: Bool
  /// Whether its answer may be the name of a person, which a report for the council or for inhabitants leaves out.
  public let namesPerson: Bool
  /// Whether it asks after something that another catalogue names and explains, such as an action of a step.
  public let isDerived: Bool
  /// Whether a decision is about the answer; nil where that goes by the part that the question is in.
  let isDecided: Bool?

  /// What kind of answer a question takes.
  public enum Kind: Sendable, Equatable {
    /// Yes or no.
    case yesNo
    /// One of several, by name.
    case choice([Choice])
    /// A text of any length, with line breaks.
    case text
    /// A name or a few words, on one line.
    case name
    /// A day.
    case date
    /// A whole number within bounds.
    case number(ClosedRange<Int>)
    /// A whole number within bounds, or that it is unknown: the answer is then the choice ``Field/unknown``.
    case numberOrUnknown(ClosedRange<Int>)
  }

  /// The answer that says that something was asked and nobody knows: neither unanswered nor no.
  public static let unknown = "onbekend"

  /// One of the answers of a choice.
  public struct Choice: Sendable, Equatable {
    /// The name, as it stands in the dossier.
    public let name: String
    /// What it is called on screen.
    public let label: String
    /// What it is called in a report: the label without what explains it behind a colon.
    public let title: String

    init(name: String, label: String) {
      self.name = name
      self.label = label
      title = String(label.prefix { $0 != ":" })
    }
  }

  /// The moment in the life of a plan at which a question is answered (design of the form: S0 implementatieplan).
  public enum Moment: String, Sendable, CaseIterable {
    /// Before the decision.
    case voorbereiden
    /// At completion.
    case uitvoeren
    /// At evaluation.
    case evalueren
  }

  /// Where a field comes from.
  public enum Origin: Sendable, Equatable {
    /// A form of the instrument.
    case source(SourceReference)
    /// Added by this tool: shown as such, optional, never missing.
    case added
  }

  /// Whether an answer stands on one line.
  public var isOneLine: Bool { kind != .text }

  init(
    name: String,
    label: String,
    prompt: String,
    kind: Kind,
    moment: Moment,
    guidance: String,
    example: String?,
    origin: Origin,
    isRemark: Bool = false,
    isOnRequest: Bool = false,
    namesPerson: Bool = false,
    isDerived: Bool = false,
    isDecided: Bool? = nil
  ) {
    self.name = name
    self.label = label
    self.prompt = prompt
    self.kind = kind
    self.moment = moment
    self.guidance = guidance
    self.example = example
    self.origin = origin
    isAdded = origin == .added
    self.isRemark = isRemark
    self.isOnRequest = isOnRequest
    self.namesPerson = namesPerson
    self.isDerived = isDerived
    self.isDecided = isDecided
  }

  /// Two fields are equal when the catalogue says the same of both.
  public static func == (lhs: Field, rhs: Field) -> Bool {
    if lhs === rhs { return true }
    return (lhs.name, lhs.label, lhs.prompt, lhs.guidance, lhs.example)
      == (rhs.name, rhs.label, rhs.prompt, rhs.guidance, rhs.example)
      && (lhs.kind, lhs.moment, lhs.origin) == (rhs.kind, rhs.moment, rhs.origin)
      && (lhs.isRemark, lhs.isOnRequest) == (rhs.isRemark, rhs.isOnRequest)
      && (lhs.namesPerson, lhs.isDecided) == (rhs.namesPerson, rhs.isDecided)
  }
}
