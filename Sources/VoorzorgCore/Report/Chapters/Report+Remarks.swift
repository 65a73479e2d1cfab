extension Report {
  /// What the reader must know about the answers.
  ///
  /// - Parameter withTips: whether tips are among what was looked for.
  func remarks(_ findings: [Finding], withTips: Bool = false) -> Document.Section {
    var section = Document.Section(id: "aandachtspunten", title: [.own("Aandachtspunten")])
    guard !findings.isEmpty else {
      let none =
        withTips ? "geen fouten, geen waarschuwingen en geen tips" : "geen fouten en geen waarschuwingen"
      section.blocks = [.paragraph([.own("De controle vond \(none).")])]
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
