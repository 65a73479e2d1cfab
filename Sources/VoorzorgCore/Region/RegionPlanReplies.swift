/// What a round of the monitor answers about the regional plan (S3, indicator 1), in a few bytes.
public struct RegionPlanReplies: Sendable, Equatable {
  /// A place in ``PijlerCounts/Reply`` in three bits for each question; a place that is not used is no answer.
  private var bits: UInt32

  /// The name of the indicator.
  static let indicator = "regionaal-plan"
  private static let aspects = "aspecten"
  private static let width: UInt32 = 3

  /// No answer to any question.
  init() {
    bits = 0
  }

  /// The answers of a round.
  init(_ round: MonitorRound) {
    self.init()
    guard let questions = round.slots.questions(of: RegionPlanReplies.indicator)?.questions else { return }
    for (place, question) in questions.enumerated() {
      guard case .choice(let name)? = round.answer(to: question),
        let reply = PijlerCounts.Reply.allCases.firstIndex(where: { $0.answer == name })
      else { continue }
      // From 1, so that nothing stays nothing.
      bits |= UInt32(reply + 1) << (UInt32(place) * RegionPlanReplies.width)
    }
  }

  /// The answer to a question of the indicator, by its place.
  private subscript(place: Int) -> PijlerCounts.Reply {
    let reply = Int(bits >> (UInt32(place) * RegionPlanReplies.width) & 7)
    return reply == 0 ? .unanswered : PijlerCounts.Reply.allCases[reply - 1]
  }

  /// The answer to each question of the indicator, of those without parts and of the core aspects.
  ///
  /// - Parameter indicator: indicator 1.
  func answers(_ indicator: Indicator) -> [(question: Question, reply: PijlerCounts.Reply)] {
    Question.all(of: indicator).enumerated().map { ($1, self[$0]) }
  }

  /// A question of the indicator: a sub-question, or one core aspect.
  struct Question: Sendable {
    /// The fixed name, such as `plan-vastgesteld` or `voorkomen`.
    let name: String
    /// What it is about, in a few words.
    let label: String
    /// Whether it is one of the seven core aspects.
    let isAspect: Bool

    /// The questions in the order of the indicator.
    static func all(of indicator: Indicator) -> [Question] {
      indicator.subvragen.flatMap { subvraag -> [Question] in
        guard !subvraag.onderdelen.isEmpty else {
          return [Question(name: subvraag.name, label: subvraag.shortTitle, isAspect: false)]
        }
        return subvraag.onderdelen.map { onderdeel in
          Question(
            name: onderdeel.name,
            label: onderdeel.wording.label,
            isAspect: subvraag.name == RegionPlanReplies.aspects
          )
        }
      }
    }
  }
}
