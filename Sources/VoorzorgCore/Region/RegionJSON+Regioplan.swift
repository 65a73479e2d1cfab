extension RegionJSON {
  static func writeRegioplan(_ overview: RegionOverview, to writer: inout JSONWriter) {
    writer.key("regioplan")
    writer.object { writer in
      writeAdoption(overview, to: &writer)
      writeKernaspecten(overview, to: &writer)
      writer.key("regels")
      writer.array { writer in
        for rule in ShareInWords.rules { writer.string(rule) }
      }
      writeSlagen(overview, to: &writer)
      writePlanActies(overview, to: &writer)
      writeRollen(overview, to: &writer)
    }
  }

  /// Which colleges adopted the plan, by day, and behind them those of which no day is known.
  static func writeAdoption(_ overview: RegionOverview, to writer: inout JSONWriter) {
    writer.key("vaststelling")
    writer.array { writer in
      for (place, day) in overview.adopted {
        write(overview.gemeenten[place], adoptedOn: day, to: &writer)
      }
      for gemeente in overview.gemeenten where gemeente.vastgesteldOp == nil {
        write(gemeente, adoptedOn: nil, to: &writer)
      }
    }
  }

  private static func write(_ gemeente: RegionContribution, adoptedOn day: Day?, to writer: inout JSONWriter)
  {
    writer.object { writer in
      writer.member("gemeente", gemeente.title)
      writeText("code", gemeente.code, to: &writer)
      writeText("vastgesteldOp", day?.description, to: &writer)
    }
  }

  private static func writeKernaspecten(_ overview: RegionOverview, to writer: inout JSONWriter) {
    let aspects = overview.slots.instrument.indicatoren.list(named: "kernaspecten")?.items ?? []
    let regions = overview.regions
    let levels = Monitor.Level.allCases.filter { overview.rounds(at: $0, in: overview.groups[0]) > 0 }
      .map { ($0, overview.planReplies(at: $0, in: overview.groups[0])) }
    writer.key("kernaspecten")
    writer.array { writer in
      for (index, aspect) in aspects.enumerated() {
        writer.object { writer in
          writer.member("kernaspect", aspect.name)
          writer.key("regio")
          writer.array { writer in
            for region in regions {
              let own = region.plan?.kernaspecten.dropFirst(index).first
              writer.object { writer in
                writer.member("regio", region.title)
                writeText("opgenomen", own?.opgenomen, to: &writer)
                writeText("toelichting", own?.toelichting, to: &writer)
              }
            }
          }
          writer.key("monitor")
          writer.object { writer in
            for (level, replies) in levels {
              guard let counts = replies.first(where: { $0.question.name == aspect.name })?.counts else {
                continue
              }
              writer.key(level.rawValue)
              writer.object { write(counts, to: &$0) }
            }
          }
        }
      }
    }
  }

  private static func writeRollen(_ overview: RegionOverview, to writer: inout JSONWriter) {
    writer.key("rollen")
    writer.array { writer in
      for rol in overview.slots.catalogue.rollen {
        writer.object { writer in
          writer.member("rol", rol.name)
          writer.key("taken")
          write(rol.tasks.map(\.name), to: &writer)
          guard rol.name == RegionDocument.leader else { return }
          writeWerkpakketten(overview, to: &writer)
        }
      }
    }
  }

  /// The work packages of each region: how far they are and who leads them.
  static func writeWerkpakketten(_ overview: RegionOverview, to writer: inout JSONWriter) {
    writer.key("werkpakketten")
    writer.array { writer in
      for (region, package) in overview.werkpakketten {
        writer.object { writer in
          writer.member("regio", region.title)
          writeText("werkpakket", package.naam, to: &writer)
          writeText("stand", package.stand, to: &writer)
          writeText("projectleider", package.projectleider, to: &writer)
        }
      }
    }
  }

  static func write(_ texts: [String], to writer: inout JSONWriter) {
    writer.array { writer in
      for text in texts { writer.string(text) }
    }
  }
}
