import Testing

@testable import VoorzorgCore

/// Reads a date on Thursday 12 March 2026, or on another day.
func read(_ text: String, on today: String = "2026-03-12") throws -> DateReading {
  DutchDate.read(text, today: try #require(Day(iso: today)))
}

/// The days of a reading as ISO writes them; empty when it is no date.
func days(_ text: String, on today: String = "2026-03-12") throws -> [String] {
  switch try read(text, on: today) {
  case .day(let day): [day.description]
  case .several(let candidates): candidates.map(\.day.description)
  case .noDate: []
  }
}

/// The days that can be meant with what is said about each.
func described(_ text: String, on today: String = "2026-03-12") throws -> [String] {
  guard case .several(let candidates) = try read(text, on: today) else { return [] }
  return candidates.map { "\($0.day): \($0.description)" }
}

/// Why a text is no date, and what is proposed.
func refusal(_ text: String, on today: String = "2026-03-12") throws -> AnswerParser.Problem {
  guard case .noDate(let problem) = try read(text, on: today) else {
    throw NoRefusal(reading: try read(text, on: today))
  }
  return problem
}

private struct NoRefusal: Error {
  let reading: DateReading
}
