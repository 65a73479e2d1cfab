/// A regional plan of action against homelessness, as one region began it in 2021 (S2).
///
/// Its pijlers have the names of 2021, two of which mean something else by now; see ``Pijler/translation``.
public struct Regioplan: Sendable {
  /// The region and the years of the plan.
  public let example: Example
  /// The four pijlers of 2021, each with its slagen and acties.
  public let pijlers: [Pijler]
  /// What a municipality can answer about a slag; our reading.
  public let answers: AnswerScale
  /// Slagen and acties that say much the same; our reading.
  public let doubles: Doubles
  /// The lists of the plan that have the same shape, one of each kind.
  public let sections: [Section]
  /// What a project brief holds.
  public let projectbrief: Projectbrief
  /// The roles in the project, with their tasks.
  public let rollen: [Rol]
  /// Which municipalities had means that they could take along to the next year.
  public let middelen: Middelen

  /// The regional plan as it is built into the program.
  ///
  /// - Throws: ``CatalogueFault`` when the built-in catalogue is malformed, which the tests rule out.
  public static func load() throws(CatalogueFault) -> Regioplan {
    try builtIn.get()
  }

  /// Read when first asked for, and once: who explains a word asks more often.
  private static let builtIn = Result { () throws(CatalogueFault) in
    try Regioplan(EmbeddedResources.regioplan.bytes)
  }

  /// The quick wins of all pijlers, in order.
  public var slagen: [Slag] { pijlers.flatMap(\.slagen) }

  /// The further actions of all pijlers, in order.
  public var acties: [Actie] { pijlers.flatMap(\.acties) }

  /// The quick win with a name, if there is one.
  public func slag(named name: String) -> Slag? {
    slagen.first { $0.name == name }
  }

  /// The further action with a name, if there is one.
  public func actie(named name: String) -> Actie? {
    acties.first { $0.name == name }
  }

  /// The list of a kind.
  public func section(_ kind: Section.Kind) -> Section? {
    sections.first { $0.kind == kind }
  }
}
