/// A choice of what comes into the plan, and in which order.
public struct PlanOrder: Sendable, Equatable {
  /// Something that can have a place in the plan.
  public struct Candidate: Sendable, Equatable {
    /// What ``DossierEditor/setOrder(_:)`` knows it by: the id of the priority, or the name of the ankerpunt that
    /// would become one.
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
  init(of ankerpunten: [Ankerpunt], plan: [Record] = []) {
    let ids = Set(plan.compactMap(\.id))
    candidates = ankerpunten.map { Candidate($0, takenIDs: ids) }
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
    let ids = Set(planned.map(\.id))
    candidates =
      planned + Planning(dossier, instrument: instrument).outside.map { Candidate($0, takenIDs: ids) }
    isWholePlan = true
  }

  /// The names of the ankerpunten that could have got a place.
  var askedAnkerpunten: [String] {
    candidates.filter { !$0.isPlanned }.map { String($0.id.drop { $0 == "+" }) }
  }

  /// The candidate that a word stands for: an id, or the number of an ankerpunt that only one candidate has.
  public func candidate(_ word: String) -> Candidate? {
    if let named = candidates.first(where: { $0.id == word }) { return named }
    let numbered = candidates.filter { $0.number.map(String.init) == word }
    return numbered.count == 1 ? numbered[0] : nil
  }
}

extension PlanOrder.Candidate {
  /// An ankerpunt that is not in the plan. A priority about another one may have its name as id, since ids never
  /// change; then only a `+` tells them apart.
  init(_ ankerpunt: Ankerpunt, takenIDs: Set<String>) {
    self.init(
      id: takenIDs.contains(ankerpunt.name) ? "+" + ankerpunt.name : ankerpunt.name,
      number: ankerpunt.number,
      title: ankerpunt.title,
      isPlanned: false
    )
  }
}
