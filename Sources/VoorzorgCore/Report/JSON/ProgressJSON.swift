extension Progress {
  /// Writes the progress as an object.
  package func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("onderdelen")
      writer.array { writer in
        for count in counts {
          writer.object { writer in
            writer.member("onderdeel", count.part.rawValue)
            writer.member("vragen", count.total)
            writer.member("beantwoord", count.answered)
            writer.member("open", count.open)
            writer.member("toegevoegd", count.optional)
          }
        }
      }
      writer.member("gekozen", chosen)
      writer.member("prioriteiten", priorities)
      writer.member("gereed", finished)
      writer.key("overTijd")
      writer.array { writer in
        for position in overdue { writer.number(position) }
      }
      writer.key("volgende")
      writer.string(next)
    }
  }
}
