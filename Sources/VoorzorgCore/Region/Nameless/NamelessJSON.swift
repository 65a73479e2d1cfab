/// Counts of a region without names as JSON, in the format `voorzorg-regio-zonder-namen/1`.
public enum NamelessJSON {
  /// The format that is written.
  public static let format = "voorzorg-regio-zonder-namen/1"

  /// The bytes of the counts.
  public static func bytes(of region: NamelessRegion) -> [UInt8] {
    var writer = JSONWriter(reservingCapacity: 64 * 1024)
    writer.object { writer in
      writer.member("formaat", format)
      writer.member("ondergrens", region.floor)
      writer.member("aantalGemeenten", region.count)
      writer.member("nietGelezen", region.unreadable)
      write("peildatumJaren", region.years, to: &writer)
      writer.key("groepen")
      writer.array { writer in
        for group in region.groups { writer.object { write(group, to: &$0) } }
      }
      writer.key("nietGetoond")
      writer.array { writer in
        for group in region.hidden { writer.object { write(group, to: &$0) } }
      }
      write("regels", NamelessDocument.rules(floor: region.floor), to: &writer)
      writer.key("tabellen")
      writer.array { writer in
        for table in region.tables { writer.object { write(table, to: &$0) } }
      }
    }
    return writer.finish()
  }

  private static func write(_ group: NamelessRegion.Group, to writer: inout JSONWriter) {
    writer.member("naam", group.name)
    writer.member("titel", group.title)
    writer.member("aantal", group.count)
  }

  private static func write(_ key: String, _ years: [Int], to writer: inout JSONWriter) {
    writer.key(key)
    writer.array { writer in
      for year in years { writer.number(year) }
    }
  }

  private static func write(_ key: String, _ sentences: [String], to writer: inout JSONWriter) {
    writer.key(key)
    writer.array { writer in
      for sentence in sentences { writer.string(sentence) }
    }
  }

  private static func write(_ table: NamelessTable, to writer: inout JSONWriter) {
    writer.member("onderdeel", table.part.rawValue)
    writer.member("tabel", table.name)
    writer.member("hoofdstuk", table.chapter?.title)
    writer.member("titel", table.title)
    if let years = table.years { write("jaren", years, to: &writer) }
    if let stoplicht = table.stoplicht { write("regels", RegionDocument.rules(stoplicht), to: &writer) }
    writer.key("vragen")
    writer.array { writer in
      for row in table.rows {
        writer.object { writer in
          writer.member("vraag", row.name)
          writer.member("titel", row.title)
          writer.key("groepen")
          writer.object { writer in
            for (group, counts) in zip(table.groups, row.counts) {
              writer.key(group.name)
              writer.object { write(counts, table, to: &$0) }
            }
          }
        }
      }
    }
  }

  private static func write(_ counts: [Int], _ table: NamelessTable, to writer: inout JSONWriter) {
    for (answer, count) in zip(table.answers, counts) { writer.member(answer.name, count) }
    guard let stoplicht = table.stoplicht else { return }
    let own = RegionCounts(counts)
    writer.member("noemer", own.known)
    RegionJSON.writeNumber("procent", own.percentage, to: &writer)
    RegionJSON.writeText("stoplicht", own.band(stoplicht)?.name, to: &writer)
  }
}
