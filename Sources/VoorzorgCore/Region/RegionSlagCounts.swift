/// How many municipalities answered what about a quick win (S2, hoofdstuk 5).
public struct RegionSlagCounts: Sendable, Equatable {
  private var counts = [Int](repeating: 0, count: SlagReply.allCases.count)

  /// Counts an answer.
  mutating func add(_ reply: SlagReply) {
    counts[SlagReply.allCases.firstIndex(of: reply) ?? 0] += 1
  }

  /// How many gave an answer.
  public subscript(reply: SlagReply) -> Int {
    counts[SlagReply.allCases.firstIndex(of: reply) ?? 0]
  }

  /// The municipalities over which a share is taken: those that made a choice. A rule of our own.
  public var known: Int { SlagReply.choices.reduce(0) { $0 + self[$1] } }

  /// The words for the share of an answer; nil when nobody made a choice.
  public func share(_ reply: SlagReply) -> ShareInWords? { ShareInWords(self[reply], of: known) }

  /// What they answered, in sentences.
  public var sentence: String {
    guard known > 0 else {
      return self[.onbekend] > 0
        ? "Wie hierop antwoordde, weet het niet." : "Nog geen gemeente antwoordde hierop."
    }
    let sentences = SlagReply.choices.compactMap { reply -> String? in
      // That nobody says it is no priority would be hard to read, and says nothing.
      guard let share = share(reply), reply != .geenPrioriteit || self[reply] > 0 else { return nil }
      let (words, isPlural) = share.subject(self[reply], of: known)
      let rest =
        switch reply {
        case .gerealiseerd: isPlural ? "hebben dit al gerealiseerd" : "heeft dit al gerealiseerd"
        case .prioriteit: isPlural ? "noemen dit een prioriteit" : "noemt dit een prioriteit"
        default: isPlural ? "noemen dit geen prioriteit" : "noemt dit geen prioriteit"
        }
      return "\(words.capitalizedWord) \(rest)."
    }
    return sentences.joined(separator: " ")
  }
}

extension SlagReply {
  /// The answers with which a municipality makes a choice.
  static let choices: [SlagReply] = [.gerealiseerd, .prioriteit, .geenPrioriteit]

  /// What its column is called.
  var column: String {
    switch self {
    case .gerealiseerd: "Al gerealiseerd"
    case .prioriteit: "Prioriteit"
    case .geenPrioriteit: "Geen prioriteit"
    case .onbekend: "Onbekend"
    case .unanswered: "Niet beantwoord"
    }
  }
}

extension PijlerCounts.Reply {
  /// The answers to a question that cannot be answered with `deels`.
  static let withoutDeels: [PijlerCounts.Reply] = [.ja, .nee, .onbekend, .unanswered]
}

extension RegionTally {
  /// The answers to each of the quick wins within a group, in the order of the catalogue.
  public func slagen(in group: RegionGroup, _ slots: RegionSlots) -> [RegionSlagCounts] {
    var counts = [RegionSlagCounts](repeating: RegionSlagCounts(), count: slots.slagen.count)
    for gemeente in gemeenten where group.contains(gemeente) {
      for slag in counts.indices { counts[slag].add(gemeente.reply(toSlag: slag)) }
    }
    return counts
  }

  /// The answers to each of the further actions within a group, in the order of the catalogue.
  public func planActies(in group: RegionGroup, _ slots: RegionSlots) -> [RegionCounts] {
    var counts = [RegionCounts](repeating: RegionCounts(), count: slots.planActies.count)
    for gemeente in gemeenten where group.contains(gemeente) {
      for actie in counts.indices { counts[actie].add(gemeente.reply(toPlanActie: actie)) }
    }
    return counts
  }
}
