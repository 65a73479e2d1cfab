/// A comparison as JSON, in the format `voorzorg-vergelijking/1`.
///
/// The report's own JSON shows tables of words; a script that follows municipalities through time needs the kind of each
/// change and both answers whole, so this is a format by itself. What does not apply is left out, `null` is unanswered.
public enum ComparisonJSON {
  /// The format that is written.
  public static let format = "voorzorg-vergelijking/1"

  /// The bytes of a comparison.
  public static func bytes(of series: ComparisonSeries, instrument: Instrument) -> [UInt8] {
    var writer = JSONWriter(reservingCapacity: 32 * 1024, isVisible: true)
    writer.object { writer in
      writer.member("formaat", format)
      writer.member("andereGemeente", series.isSideBySide)
      writer.key("dossiers")
      writer.array { writer in
        for compared in series.dossiers { write(compared, instrument, to: &writer) }
      }
      writer.key("opmerkingen")
      write(series.lastingRemarks.map(\.sentence), to: &writer)
      writer.key("geheel")
      write(series.whole, series, instrument, to: &writer)
      // With two dossiers the only step is the whole.
      guard series.steps.count > 1 else { return }
      writer.key("stappen")
      writer.array { writer in
        for step in series.steps { write(step, series, instrument, to: &writer) }
      }
    }
    return writer.finish()
  }

  private static func write(
    _ compared: ComparedDossier,
    _ instrument: Instrument,
    to writer: inout JSONWriter
  ) {
    writer.object { writer in
      writer.member("bestand", compared.file)
      writer.member(compared.dossier.subject.rawValue, compared.name)
      writer.member("code", compared.dossier.record[instrument.head.code])
      writer.member("peildatum", compared.peildatum?.description)
      writer.member("status", compared.dossier.status(instrument).rawValue)
      writer.member("instrument", compared.version)
      if !compared.unread.isEmpty {
        writer.key("nietVergeleken")
        write(compared.unread, to: &writer)
      }
    }
  }

  private static func write(
    _ comparison: Comparison,
    _ series: ComparisonSeries,
    _ instrument: Instrument,
    to writer: inout JSONWriter
  ) {
    let voice = ComparisonVoice(comparison, isSideBySide: series.isSideBySide)
    writer.object { writer in
      writer.member("van", comparison.old.peildatum?.description)
      writer.member("tot", comparison.new.peildatum?.description)
      writer.key("samenvatting")
      if series.isSideBySide {
        write(SideBySideSummary(comparison, instrument).lines, to: &writer)
      } else {
        write(ComparisonSummary(comparison, instrument).lines.map(\.text), to: &writer)
      }
      writer.key("prioriteiten")
      writer.array { writer in
        for priority in comparison.priorities { write(priority, to: &writer) }
      }
      writer.key("antwoorden")
      writer.array { writer in
        for change in comparison.answers { write(change, voice, to: &writer) }
      }
      writer.key("regels")
      writer.array { writer in
        for change in comparison.entries { write(change, to: &writer) }
      }
      writer.key("besluiten")
      writer.array { writer in
        for besluit in comparison.decisions.new { write(besluit, "nieuw", to: &writer) }
        for besluit in comparison.decisions.gone { write(besluit, "vervallen", to: &writer) }
      }
      writer.key("openPunten")
      writer.object { writer in
        let changes = comparison.openPunten
        for (key, points) in [
          ("nieuw", changes.new), ("nietMeerOpen", changes.settled), ("nogOpen", changes.remaining),
        ] {
          writer.key(key)
          write(points.map(\.name), to: &writer)
        }
      }
      writer.key("monitor")
      writer.array { writer in
        for level in comparison.levels { write(level, voice, instrument, to: &writer) }
      }
      writer.key("bevindingen")
      writer.object { writer in
        writer.member("toen", comparison.findings.oldCount)
        writer.member("nu", comparison.findings.newCount)
        writer.key("opgelost")
        FindingsJSON.write(comparison.findings.solved, to: &writer)
        writer.key("nieuw")
        FindingsJSON.write(comparison.findings.new, to: &writer)
      }
    }
  }

  static func write(_ strings: [String], to writer: inout JSONWriter) {
    writer.array { writer in
      for string in strings { writer.string(string) }
    }
  }
}
