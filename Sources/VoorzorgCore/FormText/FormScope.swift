/// Which questions a form has.
public struct FormScope: Sendable, Equatable {
  /// The part of the dossier; nil for all of it.
  public var part: Part?
  /// The names of the ankerpunten that it is about; none means all.
  public var ankerpunten: [String]

  /// A form of a part, of some ankerpunten, or of everything.
  public init(part: Part? = nil, ankerpunten: [String] = []) {
    self.part = part
    self.ankerpunten = ankerpunten
  }

  /// Whether the order of the priorities can be given on it: somebody who sees a few ankerpunten cannot order all.
  var hasOrder: Bool { ankerpunten.isEmpty && (part == nil || part == .plan) }

  /// Whether it has the questions about a list entry or the head.
  func holds(_ part: Part) -> Bool { self.part == nil || self.part == part }
}
