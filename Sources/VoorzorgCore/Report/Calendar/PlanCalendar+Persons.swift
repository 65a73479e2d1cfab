extension PlanCalendar {
  /// What one person has to do.
  public struct OfPerson: Sendable {
    /// The name as it was first typed; nil for what nobody is named for.
    public let person: String?
    /// A name for a file, in small letters, digits and hyphens, different for each.
    public let fileName: String
    /// The calendar with that person's entries.
    public let calendar: PlanCalendar
  }

  /// What nobody is named for goes in a file with this name.
  private static let nameless = "zonder-naam"

  /// The calendars of all who are named, in order of name, and last what nobody is named for.
  public var perPerson: [OfPerson] {
    var names: [String: String] = [:]
    var entries: [String: [CalendarEntry]] = [:]
    for entry in self.entries {
      for person in entry.persons {
        let key = NamedPersons.key(person)
        if names[key] == nil { names[key] = person }
        entries[key, default: []].append(entry)
      }
    }
    var taken: Set<String> = [Self.nameless]
    var calendars = names.sorted { $0.key < $1.key }.map { key, person in
      OfPerson(
        person: person,
        fileName: SafeFileName.name(for: person, notIn: &taken),
        calendar: with(entries[key] ?? [], name: "\(name) · \(person)")
      )
    }
    let rest = self.entries.filter(\.persons.isEmpty)
    if !rest.isEmpty {
      let calendar = with(rest, name: "\(name) · zonder naam")
      calendars.append(OfPerson(person: nil, fileName: Self.nameless, calendar: calendar))
    }
    return calendars
  }

  private func with(_ entries: [CalendarEntry], name: String) -> PlanCalendar {
    PlanCalendar(name: name, identity: identity, moment: moment, entries: entries)
  }
}
