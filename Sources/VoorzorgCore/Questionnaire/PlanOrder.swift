/// A choice of what comes into the plan, and in which order.
public struct PlanOrder: Sendable, Equatable {
  /// Something that can have a place in the plan.
  public struct Candidate: Sendable, Equatable {
    /// The id of the priority, or the name of the ankerpunt that would become one.
    public let id: String
    /// The number of the ankerpunt; nil for a priority without one.
    public let number: Int?
    /// The title of the ankerpunt.
    public let title: String
    /// Whether it is in the plan now.
    public let isPlanned: Bool
  }

  /// What can be chosen from.
  public let candidates: [Candidate]
  /// Whether the choice is the order of the whole plan, rather than what is added behind it.
  public let isWholePlan: Bool

  /// The choice among ankerpunten that are not in the plan yet.
  init(of ankerpunten: [Ankerpunt]) {
    candidates = ankerpunten.map(Candidate.init)
    isWholePlan = false
  }

  /// The order of all priorities, with the chosen ankerpunten that have no place yet.
  init(wholePlanOf dossier: Dossier, instrument: Instrument) {
    let planned = dossier.priorities(instrument).map { priority in
      let ankerpunt = priority[instrument.plan.ankerpunt].flatMap(instrument.ankerpunt(named:))
      return Candidate(
        id: priority.id ?? "",
        number: ankerpunt?.number,
        title: ankerpunt?.title ?? "nog zonder ankerpunt",
        isPlanned: true
      )
    }
    candidates = planned + Planning(dossier, instrument: instrument).outside.map(Candidate.init)
    isWholePlan = true
  }

  /// The candidate that a word stands for: an id, or the number of an ankerpunt that only one candidate has.
  public func candidate(_ word: String) -> Candidate? {
    if let named = candidates.first(where: { $0.id == word }) { return named }
    let numbered = candidates.filter { $0.number.map(String.init) == word }
    return numbered.count == 1 ? numbered[0] : nil
  }
}

extension PlanOrder.Candidate {
  init(_ ankerpunt: Ankerpunt) {
    self.init(id: ankerpunt.name, number: ankerpunt.number, title: ankerpunt.title, isPlanned: false)
  }
}
