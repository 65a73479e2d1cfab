extension Regioplan {
  /// A quick win of the preventiescanner on which the municipalities were asked (S2, hoofdstuk 5).
  public struct Slag: Sendable {
    /// The number of its pijler.
    public let pijler: Int
    /// What it is.
    public let entry: Entry
    /// What the municipalities of the region answered.
    public let answers: [Answer]

    /// The name, such as `huisuitzettingen-stoppen`.
    public var name: String { entry.name }
    /// Pijler and place, such as `2.1`.
    public var number: String { entry.number(inPijler: pijler) }

    /// What some of the municipalities answered: in words, because the source gives no figures.
    public struct Answer: Sendable {
      /// How many, in words: close to the source, which gives no figures.
      public let who: String
      /// The names of the choices that they made; several when the source takes them together.
      public let choices: [String]
      /// Where it stands.
      public let source: SourceReference
    }
  }

  /// A further action that municipalities named as a priority (S2, hoofdstuk 5).
  public struct Actie: Sendable {
    /// The number of its pijler.
    public let pijler: Int
    /// What it is.
    public let entry: Entry

    /// The name, such as `maatwerkbudget`.
    public var name: String { entry.name }
    /// Pijler and place, such as `2.5`.
    public var number: String { entry.number(inPijler: pijler) }
  }
}

extension Regioplan.Slag {
  init(
    _ reader: CatalogueReader,
    pijler: Int,
    place: Int,
    answers scale: Regioplan.AnswerScale
  ) throws(CatalogueFault) {
    try reader.allow("naam", "nummer", "titel", "kort", "tekst", "opmerking", "antwoorden", "bron")
    self.pijler = pijler
    entry = try Regioplan.Entry(reader, number: .expected(place))
    answers = try reader.list("antwoorden") { answer throws(CatalogueFault) in
      try Answer(answer, scale: scale)
    }
  }
}

extension Regioplan.Slag.Answer {
  init(_ reader: CatalogueReader, scale: Regioplan.AnswerScale) throws(CatalogueFault) {
    try reader.allow("wie", "keuzes", "bron")
    who = try reader.string("wie")
    choices = try reader.list("keuzes") { choice throws(CatalogueFault) in
      let name = try choice.string()
      guard scale.choice(named: name) != nil else { throw choice.fault("no answer '\(name)'") }
      return name
    }
    source = try SourceReference(reader.required("bron"))
  }
}

extension Regioplan.Entry {
  fileprivate func number(inPijler pijler: Int) -> String {
    "\(pijler).\(number ?? 0)"
  }
}
