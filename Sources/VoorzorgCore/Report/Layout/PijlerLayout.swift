/// Where the parts of the preventiescan under one pijler have their answers.
struct PijlerLayout: Sendable {
  /// The name, such as `bestaanscondities`.
  let name: String
  /// The title.
  let title: String
  /// Its parts.
  let onderdelen: [Onderdeel]

  /// Where one of the thirteen parts has its answers.
  struct Onderdeel: Sendable {
    let name: String
    /// Its number over all pijlers.
    let number: Int
    let title: String
    let acties: AnswerRows
    /// The two texts, and what else is asked.
    let loose: [Int]
  }

  static func all(in form: Form, _ catalogue: PijlersCatalogue) -> [PijlerLayout] {
    let groups = form.groups()
    let acties = AnswerRows.all(in: form, under: groups.map { "\($0.name).acties." })
    let all = groups.enumerated().map { index, group in
      Onderdeel(
        name: group.name,
        number: index + 1,
        title: group.heading?.topic ?? group.name,
        acties: acties[index],
        loose: form.loose(among: group.slots, beside: [acties[index]])
      )
    }
    return catalogue.pijlers.map { pijler in
      let names = pijler.groups.map(\.name)
      return PijlerLayout(
        name: pijler.name,
        title: pijler.title,
        onderdelen: all.filter { names.contains($0.name) }
      )
    }
  }
}
