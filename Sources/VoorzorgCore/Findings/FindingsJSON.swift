/// Findings as JSON, in the format `voorzorg-bevindingen/1`.
///
/// What does not apply is left out.
public enum FindingsJSON {
  /// The format that is written.
  public static let format = "voorzorg-bevindingen/1"

  /// The bytes of a file with findings.
  public static func bytes(of findings: [Finding]) -> [UInt8] {
    var writer = JSONWriter(isVisible: true)
    writer.object { writer in
      writer.member("formaat", format)
      writer.key("bevindingen")
      write(findings, to: &writer)
    }
    return writer.finish()
  }

  static func write(_ findings: [Finding], to writer: inout JSONWriter) {
    writer.array { writer in
      for finding in findings {
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
