/// A municipality's own layout of a report: a Markdown text with named places, such as `{{gemeente.naam}}`.
///
/// Its own text is left as it is; what comes from a dossier is escaped. Read it once for many dossiers.
public struct TextTemplate: Sendable {
  /// A piece of a template.
  enum Piece: Sendable {
    /// Text of its own.
    case text([UInt8])
    /// A fact or answer within a line; in the head of the file within double quotes.
    case inline(TemplatePlace, isInHead: Bool)
    /// What stands on a line of its own, below a heading of a level; 0 below none.
    case block(TemplatePlace, level: Int, surroundings: Surroundings)
  }

  /// Whether the lines around a place are blank already.
  struct Surroundings: Sendable {
    var isBlankBefore: Bool
    var isBlankBehind: Bool
  }

  let pieces: [Piece]

  /// The template in a file.
  ///
  /// - Returns: the template, or everything that is wrong with it.
  public static func read(_ bytes: [UInt8], places: TemplatePlaces) -> Result<TextTemplate, TemplateFaults> {
    var bytes = bytes[...]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    let kind: TemplateProblem.Kind? =
      switch String(validating: bytes, as: UTF8.self) {
      case nil: .encoding
      case let text?: text.isBlank ? .empty : nil
      }
    if let kind {
      return .failure(TemplateFaults(problems: [TemplateProblem(kind: kind, line: 1, column: 1)]))
    }
    var parser = TemplateParser(places: places)
    parser.read(bytes)
    guard parser.problems.isEmpty else { return .failure(TemplateFaults(problems: parser.problems)) }
    return .success(TextTemplate(pieces: parser.pieces))
  }
}

/// Everything that is wrong with a template, in the order of the file.
public struct TemplateFaults: Error, Sendable {
  /// What is wrong, at least one thing.
  public let problems: [TemplateProblem]
}
