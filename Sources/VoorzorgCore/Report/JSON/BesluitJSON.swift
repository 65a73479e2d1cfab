extension BesluitState {
  /// Writes the members of the decision and what has changed since, for a report.
  func write(to writer: inout JSONWriter) {
    writer.member("id", besluit.id)
    writer.member("soort", besluit.soort.rawValue)
    writer.member("door", besluit.door)
    writer.member("datum", besluit.datum.description)
    writer.member("kenmerk", besluit.kenmerk)
    writer.member("sha256", besluit.sha256)
    writer.member("ongeschonden", isUntouched)
    writer.member("opgevolgdDoor", successor?.id)
    writer.key("wijzigingen")
    writer.array { writer in
      for change in changes {
        writer.object { writer in
          writer.member("soort", change.kind.rawValue)
          writer.member("vraag", change.question)
          writer.member("bericht", "\(change.words) \(change.happened)")
        }
      }
    }
  }
}
