/// An overview of a region as JSON, in the format `voorzorg-regio/1`.
///
/// What was not asked for is left out; `null` is unanswered. Counts keep `onbekend` and `nietBeantwoord` apart from `nee`.
public enum RegionJSON {
  /// The format that is written.
  public static let format = "voorzorg-regio/1"

  /// The bytes of an overview.
  public static func bytes(of overview: RegionOverview) -> [UInt8] {
    var writer = JSONWriter(reservingCapacity: 64 * 1024, isVisible: true)
    writer.object { writer in
      writer.member("formaat", format)
      writer.key("regio")
      writer.string(overview.name)
      writer.member("vandaag", overview.today?.description)
      writer.member("aantalGemeenten", overview.gemeenten.count)
      writer.member("nietGeteld", overview.tally.replaced)
      writer.member("nietGelezen", overview.tally.unreadable)
      writer.member("regiodossiers", overview.tally.regions.count)
      writer.key("groepen")
      writer.array { writer in
        for group in overview.groups {
          writer.object { writer in
            writer.member("naam", group.name)
            writer.member("titel", group.title)
            writer.member("aantal", overview.gemeenten.count(where: group.contains))
          }
        }
      }
      writer.key("gemeenten")
      writer.array { writer in
        for gemeente in overview.gemeenten { writer.object { write(gemeente, to: &$0) } }
      }
      if overview.part.holds(.preventiescan) { writeActions(overview, to: &writer) }
      if overview.part.holds(.ankerpunten) { writeAnkerpunten(overview, to: &writer) }
      if overview.part.holds(.middelen) { writeMiddelen(overview, to: &writer) }
      if overview.part.holds(.monitor) {
        writeMonitor(overview, to: &writer)
        writeQuestions(overview, to: &writer)
      }
      if overview.part.holds(.regioplan) { writeRegioplan(overview, to: &writer) }
      if overview.part.holds(.werkpakketten) { writePackages(overview, to: &writer) }
      if let jaarverslag = overview.jaarverslag { write(jaarverslag, to: &writer) }
    }
    return writer.finish()
  }

  private static func write(_ gemeente: RegionContribution, to writer: inout JSONWriter) {
    writer.member("bestand", gemeente.file)
    writeText("naam", gemeente.name, to: &writer)
    writeText("code", gemeente.code, to: &writer)
    writeText("peildatum", gemeente.peildatum?.description, to: &writer)
    writer.key("centrumgemeente")
    if let value = gemeente.isCentrumgemeente { writer.bool(value) } else { writer.null() }
    writeNumber("inwoners", gemeente.inwoners, to: &writer)
  }

  /// A key with a text, `null` when there is none.
  static func writeText(_ key: String, _ text: String?, to writer: inout JSONWriter) {
    writer.key(key)
    writer.string(text)
  }

  /// A key with a number, `null` when there is none.
  static func writeNumber(_ key: String, _ number: Int?, to writer: inout JSONWriter) {
    writer.key(key)
    if let number { writer.number(number) } else { writer.null() }
  }

  private static func writeActions(_ overview: RegionOverview, to writer: inout JSONWriter) {
    let counts = overview.groups.map { overview.tally.actions(in: $0, overview.slots) }
    let catalogue = overview.slots.pijlers
    writer.key("preventiescan")
    writer.object { writer in
      writer.key("regels")
      writer.array { writer in
        for rule in RegionDocument.rules(catalogue.stoplicht) { writer.string(rule) }
      }
      writer.key("acties")
      writer.array { writer in
        var index = 0
        for group in catalogue.groups {
          for action in group.actions {
            writer.object { writer in
              writer.member("onderdeel", group.name)
              writer.member("actie", action.name)
              writer.key("groepen")
              writer.object { writer in
                for (group, counts) in zip(overview.groups, counts) {
                  writer.key(group.name)
                  write(counts[index], catalogue.stoplicht, to: &writer)
                }
              }
            }
            index += 1
          }
        }
      }
    }
  }

  private static func write(_ counts: RegionCounts, _ stoplicht: Stoplicht, to writer: inout JSONWriter) {
    writer.object { writer in
      for reply in PijlerCounts.Reply.allCases {
        writer.member(reply.answer ?? "nietBeantwoord", counts[reply])
      }
      writer.member("noemer", counts.known)
      writeNumber("procent", counts.percentage, to: &writer)
      writeText("stoplicht", counts.band(stoplicht)?.name, to: &writer)
    }
  }
}
