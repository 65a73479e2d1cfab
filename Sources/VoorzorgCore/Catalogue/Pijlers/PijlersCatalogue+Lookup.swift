import TextKit

extension PijlersCatalogue {
  /// The pijler with a fixed name.
  public func pijler(_ name: String) -> Pijler? {
    pijlers.first { $0.name == name }
  }

  /// The pijler that a text of some year means by a name.
  ///
  /// In 2021 `Voorzorg` was what is now called `Bestaanscondities`. A name is read with the names of its year
  /// where a source has those; else only where it can mean but one pijler.
  ///
  /// - Parameters:
  ///   - name: A name as somebody wrote it; case and hyphens make no difference.
  ///   - year: The year of the text; nil when it is not known.
  public func pijler(named name: String, in year: Int?) throws(PijlernaamProblem) -> Pijler {
    let wanted = name.wordKey
    let older = olderNames.names.first { olderName in
      ([olderName.title] + olderName.variants.map(\.title)).contains { $0.wordKey == wanted }
    }
    let then = older.flatMap { pijler($0.pijler) }
    let now = pijlers.first { $0.title.wordKey == wanted }
    switch (then, now) {
    case (let pijler?, nil), (nil, let pijler?): return pijler
    case (let then?, let now?) where then.name == now.name: return now
    case (let then?, let now?):
      guard let year, year == olderNames.year || year >= olderNames.current else {
        throw .ambiguous(name: now.title, year: olderNames.year, then: then.title, now: now.title)
      }
      return year == olderNames.year ? then : now
    case (nil, nil):
      let names = pijlers.map(\.title) + olderNames.names.map(\.title)
      throw .unknown(name: name, nearest: nearestName(to: name, among: names))
    }
  }

  /// The action with a fixed name, and where it stands.
  public func action(_ name: String) -> (action: Pijleractie, group: Actiegroep, pijler: Pijler)? {
    for pijler in pijlers {
      for group in pijler.groups {
        if let action = group.actions.first(where: { $0.name == name }) { return (action, group, pijler) }
      }
    }
    return nil
  }

  /// The actions in whose name or text all words occur, in the order of the source.
  public func actions(matching words: [String]) -> [Pijleractie] {
    let wanted = words.flatMap { $0.wordKey.split(separator: " ") }
    guard !wanted.isEmpty else { return [] }
    return actions.filter { action in
      let text = "\(action.name) \(action.text)".wordKey
      return wanted.allSatisfy { text.contains($0) }
    }
  }
}

extension String {
  /// What is compared of names that people type: no case, no diacritics, and a hyphen is a space.
  public var wordKey: String {
    folded.split { $0 == " " || $0 == "-" }.joined(separator: " ")
  }
}
