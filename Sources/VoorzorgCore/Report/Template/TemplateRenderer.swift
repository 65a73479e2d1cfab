/// Fills a template with what a dossier says.
struct TemplateRenderer {
  let report: Report
  let findings: [Finding]

  /// What stands in place of a missing answer: neither `onbekend` nor `nee`.
  private static let missing = "nog niet ingevuld"

  /// The bytes of the filled template.
  func bytes(of template: TextTemplate) -> [UInt8] {
    var output = ByteBuffer(capacity: 32 * 1024)
    for piece in template.pieces {
      switch piece {
      case .text(let bytes): bytes.withUnsafeBufferPointer { output.append($0) }
      case .inline(let place, let isInHead): append(words(of: place), isInHead: isInHead, to: &output)
      case .block(let place, let level, let surroundings):
        append(place, below: level, surroundings, to: &output)
      }
    }
    return output.bytes
  }

  private func append(_ words: String, isInHead: Bool, to output: inout ByteBuffer) {
    guard isInHead else { return TypedInline.append(words, to: &output) }
    // In the head it stands in a string of YAML, which pandoc reads as Markdown.
    var markdown = ByteBuffer(capacity: 256)
    TypedInline.append(words, to: &markdown)
    var escaped: [UInt8] = []
    markdown.bytes.withUnsafeBufferPointer { JSONEscape.append($0, to: &escaped) }
    escaped.withUnsafeBufferPointer { output.append($0) }
  }

  private func append(
    _ place: TemplatePlace,
    below level: Int,
    _ surroundings: TextTemplate.Surroundings,
    to output: inout ByteBuffer
  ) {
    guard case .part(let part) = place else {
      // A long answer keeps its lines; it may stand between lines of the template, as a line of the same paragraph.
      if let (answer, field) = answer(at: place), case .text(let text)? = answer, field.kind == .text {
        MarkdownText.appendParagraph(text, to: &output)
      } else {
        TypedInline.append(words(of: place), to: &output)
      }
      return
    }
    var content = part.content(of: report, findings: findings)
    if content.blocks.isEmpty, content.sections.isEmpty {
      content.blocks = [.paragraph([.own("Hierover staat niets in dit dossier.")])]
    }
    if !surroundings.isBlankBefore { output.append(UInt8(ascii: "\n")) }
    let bytes = MarkdownRenderer.bytes(of: content.blocks, content.sections, level: level + 1)
    bytes.withUnsafeBufferPointer { output.append($0) }
    if !surroundings.isBlankBehind { output.append(UInt8(ascii: "\n")) }
  }

  private func answer(at place: TemplatePlace) -> (answer: Answer?, field: Field)? {
    guard case .answer(let municipal, let regional) = place else { return nil }
    let here = report.dossier.subject == .gemeente ? municipal : regional
    guard let found = here else { return nil }
    return (report.dossier[found.place], found.field)
  }

  private func words(of place: TemplatePlace) -> String {
    switch place {
    case .fact(.naam): report.name
    case .fact(.status): report.status.rawValue
    case .fact(.aantalGekozen): String(report.progress.chosen)
    case .fact(.aantalPrioriteiten): String(report.priorities.count)
    case .fact(.aantalGereed): String(report.progress.finished)
    case .answer:
      if let (answer, field) = answer(at: place), let answer {
        AnswerWording.row(AnswerWording.short(answer, to: field))
      } else {
        Self.missing
      }
    case .part: ""
    }
  }
}

extension ReportBuilder {
  /// A template filled with what a dossier says.
  ///
  /// - Parameters:
  ///   - findings: what was found in it; faults and warnings have a place.
  ///   - today: the day that "overdue" is measured against; a report holds no clock of its own.
  public func bytes(
    of template: TextTemplate,
    filledWith dossier: Dossier,
    findings: [Finding],
    today: Day? = nil
  ) -> [UInt8] {
    let report = Report(dossier, by: self, today: today)
    return TemplateRenderer(report: report, findings: findings.filter { $0.severity > .tip }).bytes(
      of: template
    )
  }
}
