import TextKit
import VoorzorgCore

/// The order of ankerpunten as somebody types it: `8 1 3`, or names.
enum PriorityOrder {
  struct Problem: Error, Equatable {
    let message: String
  }

  /// The ids of the candidates in order; none for `geen`.
  static func read(_ line: String, among order: PlanOrder) -> Result<[String], Problem> {
    let words = line.split { ", ;\t".contains($0) }.map(String.init)
    if words.map(\.folded) == ["geen"], !order.isWholePlan { return .success([]) }
    var ids: [String] = []
    for word in words {
      guard let candidate = order.candidate(word.folded) else {
        let nearest = nearestName(to: word, among: order.candidates.map(\.id)).map { "Bedoelt u '\($0)'?" }
        return .failure(
          Problem(
            message: "'\(word)' staat niet in dit lijstje. \(nearest ?? "Typ de nummers die ervoor staan.")"
          )
        )
      }
      guard !ids.contains(candidate.id) else {
        return .failure(Problem(message: "'\(word)' staat er twee keer."))
      }
      ids.append(candidate.id)
    }
    return .success(ids)
  }
}
