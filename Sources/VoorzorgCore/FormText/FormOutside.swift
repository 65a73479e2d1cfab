/// Looks at what stands outside the answers of a form that came back: the form's own texts, or somebody's.
struct FormOutside {
  /// The blocks, with what was typed just below them.
  private(set) var blocks: [FilledForm.Block]
  private(set) var findings: [Finding] = []

  init(_ form: FilledForm, dossier: Dossier, instrument: Instrument) {
    blocks = form.blocks
    let texts = form.outside.map { form.medium == .office ? form.medium.kept($0.text) : $0.text }
    guard form.head?.texts != TextHash.sum(of: texts) else { return }
    let own = FormOwnTexts(form.medium, dossier: dossier, instrument: instrument)
    let foreign = zip(form.outside, texts).filter { !own.contains($0.1) }.map(\.0)
    for remnant in foreign where remnant.isTyped {
      guard let block = remnant.block else { continue }
      let text = blocks[block].text
      blocks[block].text = text.trimmed.isEmpty ? remnant.text : "\(text)\n\n\(remnant.text)"
    }
    let lost = foreign.filter { !$0.isTyped || $0.block == nil }
    // Another catalogue has other texts, and they cannot be told from what somebody wrote.
    if form.head?.instrument != instrument.version, lost.count > 1 {
      findings = [FormCodes.outsideSomewhere]
      return
    }
    for (index, remnant) in lost.enumerated() {
      // Lines that follow each other are one text.
      if index > 0, let line = remnant.line, lost[index - 1].line == line - 1 { continue }
      let question = remnant.block.map { blocks[$0].name }
      findings.append(FormCodes.outside(remnant.text, at: .line(remnant.line, question: question)))
    }
  }
}

/// The texts that a form of a dossier may have of its own.
private struct FormOwnTexts {
  private let texts: Set<String>
  /// Labels without their number, which changes with the place of a priority.
  private let labels: Set<String>

  init(_ medium: FormMedium, dossier: Dossier, instrument: Instrument) {
    let parts: [Part?] = [nil] + Part.allCases
    let sheets = parts.map { FormSheet(dossier, scope: FormScope(part: $0), instrument: instrument) }
    texts = Set(
      sheets.flatMap { sheet in
        medium == .markdown ? MarkdownForm.ownLines(of: sheet) : OfficeForm.ownTexts(of: sheet)
      }
    )
    labels = Set(
      sheets.flatMap(\.sections).flatMap(\.blocks).flatMap { block in
        [block.label, FormOwnTexts.withoutNumber(block.label)]
      }
    )
  }

  func contains(_ text: String) -> Bool {
    if texts.contains(text) { return true }
    let heading = String(text.drop { $0 == "#" }.drop { $0 == " " })
    if labels.contains(heading) || labels.contains(FormOwnTexts.withoutNumber(heading)) { return true }
    // Headings with a name or a place in them, which may have changed since.
    return (text.hasPrefix("#") || text.contains(" · "))
      && ["Formulier ", "Ankerpunt ", "Prioriteit ", "Invuller ", "Nieuwe "].contains {
        heading.hasPrefix($0)
      }
  }

  private static func withoutNumber(_ label: String) -> String {
    String(label.drop { $0 != " " }.dropFirst())
  }
}
