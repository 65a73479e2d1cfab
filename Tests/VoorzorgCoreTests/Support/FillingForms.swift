@testable import VoorzorgCore

/// A Markdown form of a dossier, as text.
func markdownForm(_ dossier: Dossier, part: Part? = nil, ankerpunten: [String] = []) -> String {
  let sheet = FormSheet(
    dossier,
    scope: FormScope(part: part, ankerpunten: ankerpunten),
    instrument: Shared.instrument
  )
  return String(decoding: MarkdownForm.bytes(of: sheet), as: UTF8.self)
}

/// What a Markdown form brings to a dossier.
func taking(_ form: String, into dossier: Dossier) -> FormTaking {
  FormTaking(
    MarkdownForm.read(Array(form.utf8)),
    into: dossier,
    instrument: Shared.instrument,
    today: Day(nearestToYear: 2026, month: 3, day: 12)
  )
}

extension String {
  /// The form with another text in the block of a question.
  func filling(_ name: String, with text: String) throws -> String {
    var lines = split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let start = lines.firstIndex(where: { $0.hasPrefix("<!-- antwoord \(name) ") }),
      let end = lines.firstIndex(of: "<!-- einde \(name) -->")
    else { throw NoSuchBlock(name: name) }
    lines.replaceSubrange((start + 1)..<end, with: [text])
    return lines.joined(separator: "\n")
  }

  /// The block of a question with its markers.
  func block(_ name: String) throws -> String {
    let lines = split(separator: "\n", omittingEmptySubsequences: false)
    guard let start = lines.firstIndex(where: { $0.hasPrefix("<!-- antwoord \(name) ") }),
      let end = lines.firstIndex(of: "<!-- einde \(name) -->")
    else { throw NoSuchBlock(name: name) }
    return lines[start...end].joined(separator: "\n") + "\n"
  }
}

struct NoSuchBlock: Error {
  let name: String
}
