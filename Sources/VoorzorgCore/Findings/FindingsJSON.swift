/// Findings as JSON, in the format `voorzorg-bevindingen/1`.
///
/// What does not apply is left out.
public enum FindingsJSON {
  /// The format that is written.
  public static let format = "voorzorg-bevindingen/1"

  /// The key of the list of findings.
  public static let key = "bevindingen"

  static func write(_ findings: [Finding], to writer: inout JSONWriter) {
    writer.array { writer in
      for finding in findings { write(finding, to: &writer) }
    }
  }

  /// Writes a finding as an object.
  package static func write(_ finding: Finding, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("code", finding.code)
      writer.member("ernst", finding.severity.rawValue)
      writer.member("bericht", finding.message)
      write(finding.place, to: &writer)
      writer.member("voorstel", finding.proposal)
      if let related = finding.related {
        writer.key("ook")
        writer.object { write(related, to: &$0) }
      }
    }
  }

  private static func write(_ place: Place, to writer: inout JSONWriter) {
    writer.member("bestand", place.file)
    writer.member("regel", place.line)
    writer.member("kolom", place.column)
    writer.member("vraag", place.question)
    writer.member("pad", place.pointer)
  }
}
