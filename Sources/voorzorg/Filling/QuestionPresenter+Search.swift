import TerminalKit
import VoorzorgCore

// Showing in which questions a word occurs.
extension QuestionPresenter {
  /// More would push the question that is asked out of sight.
  private static let mostHits = 12

  /// Shows where the words of a phrase occur, with the number that `:ga` takes.
  func search(_ phrase: String, _ interview: Interview) {
    guard !phrase.isEmpty else { return screen.say("Zeg erbij wat u zoekt, bijvoorbeeld :zoek corporatie.") }
    let search = interview.find(phrase)
    guard !search.hits.isEmpty else {
      let proposal = search.nearest.map { " Bedoelt u :zoek \($0)?" } ?? ""
      return screen.say("'\(phrase)' komt in geen vraag en in geen antwoord voor.\(proposal)")
    }
    for hit in search.hits.prefix(Self.mostHits) { show(hit) }
    let rest = search.hits.count - Self.mostHits
    if rest > 0 {
      screen.say(
        "… en nog \(Enumeration.count(rest, "vraag", "vragen")). Zoek met meer woorden om minder te vinden."
      )
    }
    let first = search.hits[0].question
    screen.say("Met :ga gaat u ernaartoe, bijvoorbeeld :ga \(first.number ?? first.name)", .dim)
  }

  private func show(_ hit: QuestionSearch.Hit) {
    let question = hit.question
    let topic = question.topic.isEmpty ? "" : "\(question.topic): "
    screen.say("\(question.number ?? question.name)  \(topic)\(question.label)")
    guard let excerpt = hit.excerpt else { return }
    screen.say("\(hit.place == .answer ? "in uw antwoord" : "in de uitleg"): \(excerpt)", indent: 4, .dim)
  }
}
