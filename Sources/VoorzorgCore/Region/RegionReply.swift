/// An answer to a question of the dashboard in four bytes, so that the rounds of many municipalities fit in memory.
///
/// No answer, `onbekend` and `nee` are three different things.
struct RegionReply: Sendable, Equatable {
  private let code: Int32

  /// Nobody answered.
  static let unanswered = RegionReply(code: -1)
  /// It was asked, and nobody knows.
  static let unknown = RegionReply(code: -2)

  private init(code: Int32) { self.code = code }

  /// The answer that a round has to a question.
  init(_ answer: Answer?, to question: MonitorQuestion) {
    switch answer {
    case .choice(Field.unknown): self = .unknown
    case .number(let number): self.init(code: Int32(clamping: number))
    case .choice(let name):
      self =
        question.choices.firstIndex { $0.name == name }.map { RegionReply(code: Int32($0)) } ?? .unanswered
    default: self = .unanswered
    }
  }

  /// The number that was given, or the place of what was chosen in ``MonitorQuestion/choices``; nil when neither was.
  var value: Int? { code < 0 ? nil : Int(code) }
}

extension MonitorQuestion {
  /// What can be chosen, but for `onbekend`; empty where a number is asked.
  public var choices: [(name: String, label: String)] {
    switch subvraag.kind {
    case .yesNoUnknown: [Indicator.Antwoord.ja, .nee].map { ($0.rawValue, $0.rawValue) }
    case .choice(let list): list.items.map { ($0.name, $0.wording.label) }
    case .number, .text: []
    }
  }

  /// The name below the indicator, such as `fasen.beleidsvorming`.
  public var path: String { onderdeel.map { "\(subvraag.name).\($0.name)" } ?? subvraag.name }

  /// Whether a number is asked.
  var asksNumber: Bool { if case .number = subvraag.kind { true } else { false } }
}
