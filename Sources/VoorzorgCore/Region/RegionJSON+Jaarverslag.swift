extension RegionJSON {
  static func write(_ report: Jaarverslag, to writer: inout JSONWriter) {
    let overview = report.overview
    writer.key("jaarverslag")
    writer.object { writer in
      writer.member("jaar", report.year.number)
      writer.member("jaarGevraagd", report.year.isAskedFor)
      writeFinished(report, to: &writer)
      writeAdoption(overview, to: &writer)
      writeWerkpakketten(overview, to: &writer)
      writer.key("monitor")
      writer.object { writer in
        for changes in report.changes {
          writer.key(changes.level.rawValue)
          writer.object { write(changes, overview, to: &$0) }
        }
      }
      writer.key("middelen")
      writer.array { writer in
        for (gemeente, entry) in report.middelen { writer.object { write(entry, of: gemeente, to: &$0) } }
      }
      writeReports(report, to: &writer)
    }
  }

  private static func writeFinished(_ report: Jaarverslag, to writer: inout JSONWriter) {
    writer.key("gereed")
    writer.array { writer in
      for own in report.finished {
        writer.object { writer in
          let gemeente = report.overview.gemeenten[own.place]
          writer.member("gemeente", gemeente.title)
          writeText("code", gemeente.code, to: &writer)
          writer.member(
            "ankerpunt",
            report.overview.slots.instrument.ankerpunten[own.priority.ankerpunt].name
          )
          writer.member("gereedOp", own.priority.day.description)
        }
      }
    }
  }

  private static func write(_ changes: YearChanges, _ overview: RegionOverview, to writer: inout JSONWriter) {
    writer.member("vergeleken", changes.compared)
    writer.member("zonderEerdereRonde", changes.alone)
    writer.member("zonderRonde", changes.without)
    writer.key("kleuren")
    writer.array { writer in
      for (score, counts) in zip(overview.slots.scores, changes.scores) {
        writer.object { writer in
          writer.member("indicator", score.indicator.name)
          writer.member("score", score.score.name)
          writer.member("vooruit", counts.up)
          writer.member("achteruit", counts.down)
          writer.member("nuBekend", counts.known)
          writer.member("nietMeerBekend", counts.lost)
          writer.member("gelijk", counts.same)
        }
      }
    }
  }

  /// The yearly reports of each region, and the years that lack one.
  private static func writeReports(_ report: Jaarverslag, to writer: inout JSONWriter) {
    writer.key("jaarrapportages")
    writer.array { writer in
      for region in report.overview.regions {
        writer.object { writer in
          writer.member("regio", region.title)
          writer.key("rapportages")
          writer.array { writer in
            for own in region.plan?.jaarrapportages ?? [] {
              writer.object { writer in
                writeNumber("jaar", own.jaar, to: &writer)
                writeText("verschenenOp", own.verschenenOp?.description, to: &writer)
                writeText("inhoud", own.inhoud, to: &writer)
                writeText("vindplaats", own.vindplaats, to: &writer)
              }
            }
          }
          writer.key("jarenZonder")
          writer.array { writer in
            for year in report.missing(in: region) { writer.number(year) }
          }
        }
      }
    }
  }
}
