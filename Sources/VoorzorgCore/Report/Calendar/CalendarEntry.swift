/// Something in a plan that has to be done: an event of a day, or a task.
public struct CalendarEntry: Sendable, Equatable {
  /// What it is in a calendar.
  enum Kind: Sendable {
    /// All day, and nobody is busy because of it.
    case event
    /// Something to tick off, with a day or without.
    case task
  }

  /// How far it is. That nobody answered whether it is done is not the same as that it is not.
  enum State: Sendable, Equatable {
    case unanswered
    case open
    case done
  }

  /// What stays the same as long as it is the same entry, in letters, digits and `-._@` only.
  let uid: String
  let kind: Kind
  /// The day; nil for a task without one.
  let day: Day?
  let state: State
  /// What it is called, on one line.
  let summary: String
  /// What is known of it: a line each.
  let details: [String]
  /// The words to sort it by.
  let categories: [String]
  /// Who has to do it or answers for it, as typed; empty when nobody is named.
  let persons: [String]
  /// Whether somebody is to be reminded, two weeks ahead.
  let isReminding: Bool
}
