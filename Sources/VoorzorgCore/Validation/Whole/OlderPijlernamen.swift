import TextKit

/// Finds the names that pijlers had in 2021 where a text uses them without a year.
struct OlderPijlernamen: Sendable {
  /// A name that a text uses, and what is to be said of it.
  struct Problem: Equatable {
    let message: String
    let proposal: String
  }

  fileprivate struct Name {
    /// The words as they are written, and without case.
    let words: [String]
    let keys: [String]
    /// Whether a pijler of today has the same name and is another one.
    let isAmbiguous: Bool
    let problem: Problem
  }

  fileprivate let names: [Name]

  /// The names of the built-in catalogue; nil when that is malformed, which the tests rule out.
  static let builtIn = try? OlderPijlernamen(PijlersCatalogue.load())

  init(_ catalogue: PijlersCatalogue) {
    let older = catalogue.olderNames
    names = older.names.flatMap { older -> [Name] in
      ([older.title] + older.variants.map(\.title)).compactMap { title in
        Name(title, of: older, in: catalogue)
      }
    }
  }

  /// The names in a text that stand in a sentence without a year, each once.
  ///
  /// Rules of ours, made so that a plain word is no name: with `pijler` in the sentence a name counts however it is
  /// written; without, only as a name is written, with its capital, and not at the start of a sentence. A name that a
  /// pijler of today has too means that one, but in what is about the plan of then it is open which is meant.
  ///
  /// - Parameter isAboutOlderPlan: whether the text stands where the plan of 2021 is answered.
  func named(in text: String, isAboutOlderPlan: Bool) -> [Problem] {
    var problems: [Problem] = []
    for sentence in text.sentences where !sentence.holdsYear {
      let words = sentence.split { !$0.isLetter && !$0.isNumber }.map(String.init)
      let keys = words.map(\.folded)
      let isAboutPijlers = keys.contains { $0 == "pijler" || $0 == "pijlers" }
      for name in names where !problems.contains(name.problem) {
        let isNamed = words.indices.contains { start in
          guard keys[start...].starts(with: name.keys) else { return false }
          if name.isAmbiguous { return isAboutOlderPlan && start > 0 && keys[start - 1] == "pijler" }
          return isAboutPijlers || (start > 0 && words[start...].starts(with: name.words))
        }
        if isNamed { problems.append(name.problem) }
      }
    }
    return problems
  }
}

extension OlderPijlernamen.Name {
  /// A name as it was; nil when it means the same today.
  fileprivate init?(_ title: String, of older: Pijlernaam, in catalogue: PijlersCatalogue) {
    guard let then = catalogue.pijler(older.pijler) else { return nil }
    let year = catalogue.olderNames.year
    let now = catalogue.pijlers.first { $0.title.wordKey == title.wordKey }
    if now?.name == then.name { return nil }
    words = title.split(separator: " ").map(String.init)
    keys = words.map(\.folded)
    isAmbiguous = now != nil
    if let now {
      let problem = PijlernaamProblem.ambiguous(name: title, year: year, then: then.title, now: now.title)
      self.problem = .init(message: problem.message, proposal: problem.proposal)
    } else {
      problem = .init(
        message: "'\(title)' is een naam uit \(year); die pijler heet nu '\(then.title)'",
        proposal: "schrijf '\(then.title)', of zet het jaar erbij: '\(title) (\(year))'"
      )
    }
  }
}
