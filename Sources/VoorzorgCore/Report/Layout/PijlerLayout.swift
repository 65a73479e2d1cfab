/// Where the parts of the preventiescan under one pijler have their answers.
struct PijlerLayout: Sendable {
  /// The name, such as `bestaanscondities`.
  let name: String
  /// The title.
  let title: String
  /// The subtitle that the source has with the results and in the form; it has others as well.
  let subtitle: String?
  /// The keywords of the front page of the source.
  let keywords: [String]
  /// Its parts.
  let onderdelen: [Onderdeel]
  /// Its themes.
  let themas: [Thema]

  /// A theme, with the places of its parts among those of the pijler.
  struct Thema: Sendable {
    let title: String
    let onderdelen: [Int]
  }

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
      let onderdelen = all.filter { names.contains($0.name) }
      return PijlerLayout(
        name: pijler.name,
        title: pijler.title,
        subtitle: pijler.subtitles.last?.title,
        keywords: pijler.keywords.map(\.title),
        onderdelen: onderdelen,
        themas: pijler.themes.map { thema in
          let groups = thema.groups.map(\.name)
          return Thema(
            title: thema.title,
            onderdelen: onderdelen.indices.filter { groups.contains(onderdelen[$0].name) }
          )
        }
      )
    }
  }
}
