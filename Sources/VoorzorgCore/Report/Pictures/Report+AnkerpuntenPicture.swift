extension Report {
  /// The twelve ankerpunten with choice and priority.
  var ankerpuntenPicture: Picture {
    let marks = instrument.ankerpunten.enumerated().map { index, ankerpunt in
      AnkerpuntMark(
        number: ankerpunt.number,
        title: ankerpunt.title,
        choice: choice(index),
        priorities: planned.indices.filter { planned[$0] == index }.map { $0 + 1 }
      )
    }
    return Picture(
      id: "ankerpunten",
      title: "Aan de slag met welke ankerpunten, en met welke prioriteit",
      table: Document.Table(
        caption: "De twaalf ankerpunten",
        columns: ["Nr.", "Ankerpunt", "Aan de slag", "Prioriteit"],
        rows: marks.map { mark in
          [
            .own("\(mark.number)"), .own(mark.title), .own(mark.choiceInWords),
            .own(mark.prioritiesInWords ?? "–"),
          ]
        }
      )
    ) {
      [marks.prefix(6), marks.dropFirst(6)].filter { !$0.isEmpty }.map { half in
        Picture.Panel(
          title: "Ankerpunten \(half.first?.number ?? 0) tot en met \(half.last?.number ?? 0)",
          content: .ankerpunten(Array(half))
        )
      }
    }
  }
}
