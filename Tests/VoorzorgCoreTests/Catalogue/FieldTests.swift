import Testing

@testable import VoorzorgCore

@Suite("The fields of the official forms, in their order, and our own behind them")
struct FieldTests {
  private func fields(_ form: Form, under prefix: String = "") -> [Field] {
    form.entries.filter { $0.path.hasPrefix(prefix) }.map(\.field)
  }

  @Test("the scan has four official fields and five of our own, for each ankerpunt")
  func scan() {
    for ankerpunt in Shared.instrument.ankerpunten {
      let fields = fields(Shared.instrument.form, under: "voorzorgscan.\(ankerpunt.name).")
      #expect(
        fields.map { "\($0.name): \($0.label)" } == [
          "aanDeSlag: Ja, met dit ankerpunt gaat mijn gemeente aan de slag",
          "aanbod: Wat biedt mijn gemeente al?",
          "kansen: Wat kunnen we nog ontwikkelen, waar liggen kansen?",
          "nodig: Wat is er nodig om dit te realiseren?", "nietInPlan: Waarom niet in het plan",
          "schaal: Schaal", "opmerking: Opmerking", "waarde: Waarde", "waardeBron: Bron van de waarde",
        ]
      )
      #expect(fields.map(\.isAdded) == Array(repeating: false, count: 4) + Array(repeating: true, count: 5))
      #expect(fields.filter(\.isOnRequest).map(\.name) == ["schaal", "opmerking", "waarde", "waardeBron"])
    }
  }

  @Test("two fields that ask the same in another kind or at another moment are not equal")
  func equality() {
    let field = { (kind: Field.Kind, moment: Field.Moment, origin: Field.Origin) in
      Field(
        name: "a",
        label: "A",
        prompt: "A?",
        kind: kind,
        moment: moment,
        guidance: "",
        example: nil,
        origin: origin
      )
    }
    let text = field(.text, .voorbereiden, .added)
    #expect(text == field(.text, .voorbereiden, .added))
    #expect(text != field(.name, .voorbereiden, .added))
    #expect(text != field(.text, .evalueren, .added))
    #expect(
      text != field(.text, .voorbereiden, .source(SourceReference(document: "S0", place: "1", line: nil)))
    )
  }

  @Test("the plan has fifteen official fields and three of our own")
  func plan() {
    let fields = fields(Shared.instrument.form.lists[Shared.instrument.plan.list].form)
    #expect(
      fields.map(\.label) == [
        "ANKERPUNT prioriteit N", "Doel", "Motivatie", "Kansen en hoe die te versterken",
        "Belemmeringen en oplossingen", "Opmerkingen", "Benodigde acties", "Uitvoerende", "Beoogd resultaat",
        "Beoogde datum gereed", "Datum gereed", "Evaluatie resultaat ten opzichte van ankerpunt.",
        "Datum evaluatie",
        "Naam verantwoordelijke", "Akkoord, naam management", "Evaluatie gepland op", "Kosten", "Dekking",
      ]
    )
    #expect(fields.count { !$0.isAdded } == 15)
    #expect(fields.suffix(3).allSatisfy { $0.isAdded })
    #expect(fields.filter { $0.moment == .uitvoeren }.map(\.name) == ["datumGereed"])
    #expect(fields.filter { $0.moment == .evalueren }.map(\.name) == ["evaluatie", "datumEvaluatie"])
  }

  @Test("an action line has four fields, all our own, as has the whole head")
  func added() {
    let form = Shared.instrument.form
    let actions = fields(form.lists[Shared.instrument.plan.list].form.lists[0].form)
    #expect(actions.map(\.name) == ["actie", "wie", "gereedOp", "klaar"])
    let head = form.entries.filter { !$0.path.hasPrefix("voorzorgscan.") }.map(\.field)
    #expect(
      (actions + head + fields(form.lists[Shared.instrument.head.invullers].form)).allSatisfy { $0.isAdded }
    )
    let region = form.entries.filter { $0.path.hasPrefix("regio.") }
    #expect(region.map(\.field.name) == ["naam", "gemeenten", "centrumgemeente"])
    #expect(head.count - region.count == 10)
  }

  @Test("the form has 48 scan questions and 15 plan questions of the instrument itself")
  func counts() {
    let official = Shared.instrument.form.entries.filter { !$0.field.isAdded }
    #expect(official.count == 48)
    #expect(official.allSatisfy { $0.path.hasPrefix("voorzorgscan.") })
  }

  @Test("every field has a question, guidance and a name that can stand in a path")
  func complete() {
    for field in Shared.instrument.allFields {
      #expect(field.prompt.hasSuffix("?"), "\(field.name)")
      #expect(field.guidance.count > 20, "\(field.name)")
      #expect(field.name.wholeMatch(of: /[a-z][A-Za-z]*|[a-z0-9]+(-[a-z0-9]+)*/) != nil, "\(field.name)")
    }
  }
}
