@testable import TerminalKit

/// The events of several reads as one list, in which text that was cut by the reads is whole again.
func merged(_ reads: [[TerminalEvent]]) -> [TerminalEvent] {
  reads.joined().reduce(into: []) { events, event in
    switch (events.last, event) {
    case (.text(let before), .text(let text)): events[events.count - 1] = .text(before + text)
    case (.invalid(let before), .invalid(let bytes)): events[events.count - 1] = .invalid(before + bytes)
    default: events.append(event)
    }
  }
}

/// The text of events, with a line feed for every line end.
func writtenText(of events: [TerminalEvent]) -> String {
  events.map { event in
    switch event {
    case .text(let text): text
    case .paste(let text): text.withLineFeeds()
    case .key(.enter): "\n"
    case .key(.tab): "\t"
    case .key, .invalid: ""
    }
  }.joined()
}

/// Bytes as they are shown in the message of a failing test.
func readable(_ bytes: some Sequence<UInt8>) -> String {
  String(decoding: Array(bytes), as: UTF8.self).sanitizedForTerminal(allowingLineBreaks: false)
}
