/// What one dossier brings into a region: its answers packed small, so that tens of thousands fit in memory.
///
/// It holds no texts, unless they were asked for.
public struct RegionContribution: Sendable {
  /// What the dossier is called.
  public var file: String
  /// Whom it is about; a dossier of a region is no municipality that counts.
  public var subject: Dossier.Subject
  /// The name, as it was typed.
  public var name: String?
  /// The code, such as `GM0344`.
  public var code: String?
  /// The region that it works in, as it was typed; of a region its own name.
  public var regio: String?
  /// The day that the answers tell of.
  public var peildatum: Day?
  /// Whether it is a centrumgemeente; nil when that is not answered.
  public var isCentrumgemeente: Bool?
  /// The number of inhabitants; nil when that is not answered.
  public var inwoners: Int?
  /// How many open points it has: a question about which people differ counts as not answered.
  public var openPunten = 0
  /// The answer to each of the 119 actions, as a place in ``PijlerCounts/Reply``; empty when none is answered.
  var replies: [UInt8] = []
  /// What is known of each of the twelve ankerpunten.
  public var ankerpunten: [AnkerpuntWork] = []
  /// What is offered at each ankerpunt, in words; empty unless the texts were asked for.
  public var offers: [String?] = []
  /// The priorities of the plan that have a completion date.
  public var finished: [FinishedPriority] = []
  /// The day on which the college adopted the regional plan (S3, indicator 1).
  public var vastgesteldOp: Day?
  /// The answer to each of the quick wins, as a place in ``SlagReply``; empty when none is answered.
  var slagen: [UInt8] = []
  /// The answer to each of the further actions, as a place in ``PijlerCounts/Reply``; empty when none is answered.
  var planActies: [UInt8] = []
  /// The means that it brings (S2, bijlage).
  public var middelen: [RegionMiddelen] = []
  /// The newest round of each level of the monitor.
  public var rounds: [RegionRound] = []
  /// What it tells of the years; nil unless a yearly report asks for it.
  public var history: RegionHistory?
  /// The version of the instrument that it was filled in with, when this program does not know that version.
  public var otherVersion: String?
  /// The regional plan; only of a dossier of a region.
  public var plan: RegionPlan?

  /// What it is called in a report.
  public var title: String { name ?? code ?? file }

  /// Whether it has a later peildatum than another; a dossier with a day is newer than one without.
  func isNewer(than other: RegionContribution) -> Bool {
    guard let peildatum else { return false }
    return other.peildatum.map { $0 < peildatum } ?? true
  }

  /// The answer to an action, by its place among the 119.
  public func reply(toAction index: Int) -> PijlerCounts.Reply {
    index < replies.count ? PijlerCounts.Reply.allCases[Int(replies[index])] : .unanswered
  }

  /// The answer to a quick win of the regional plan, by its place among them.
  public func reply(toSlag index: Int) -> SlagReply {
    index < slagen.count ? SlagReply.allCases[Int(slagen[index])] : .unanswered
  }

  /// The answer to a further action of the regional plan, by its place among them.
  public func reply(toPlanActie index: Int) -> PijlerCounts.Reply {
    index < planActies.count ? PijlerCounts.Reply.allCases[Int(planActies[index])] : .unanswered
  }

  /// What is offered at an ankerpunt in words, by its place among the twelve; nil when nothing is, or texts were not
  /// asked for.
  public func offer(_ index: Int) -> String? { index < offers.count ? offers[index] : nil }
}

/// A priority of a municipality that is ready.
public struct FinishedPriority: Sendable, Equatable {
  /// The ankerpunt that it is about, by its place among the twelve.
  public let ankerpunt: Int
  /// The day on which it was ready.
  public let day: Day
}
