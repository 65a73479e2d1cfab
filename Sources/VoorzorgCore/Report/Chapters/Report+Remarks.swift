extension Report {
  /// What the reader must know about the answers.
  func remarks(_ findings: [Finding]) -> Document.Section {
    var section = Document.Section(id: "aandachtspunten", title: [.own("Aandachtspunten")])
    guard !findings.isEmpty else {
      section.blocks = [.paragraph([.own("De controle vond geen fouten en geen waarschuwingen.")])]
      return section
    }
    section.blocks = [
      .list(
        findings.map { finding in
          [.strong(finding.severity.rawValue), .own(": "), .typed(finding.message)]
            + (finding.place.question.flatMap(place(of:)).map { [.own(" ("), .typed($0), .own(")")] } ?? [])
        }
      )
    ]
    return section
  }
}
