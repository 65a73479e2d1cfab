/// A moment that something has to be done by.
struct Deadline {
  /// In nanoseconds of ``MonotonicClock``; nil for a moment that never comes.
  private let moment: UInt64?

  /// The moment that never comes.
  static let never = Deadline(moment: nil)

  private init(moment: UInt64?) {
    self.moment = moment
  }

  /// The moment that comes after this time; a time of more than thirty years counts as thirty years.
  init(after time: Duration) {
    let (seconds, attoseconds) = max(.zero, min(time, .seconds(1_000_000_000))).components
    moment =
      MonotonicClock.nanoseconds() + UInt64(seconds) * 1_000_000_000 + UInt64(attoseconds) / 1_000_000_000
  }

  /// Whether the moment has come.
  var hasPassed: Bool { millisecondsLeft == 0 }

  /// How long it still takes, as `poll` takes it: -1 is for ever.
  var millisecondsLeft: CInt {
    guard let moment else { return -1 }
    let now = MonotonicClock.nanoseconds()
    guard now < moment else { return 0 }
    return CInt(clamping: (moment - now) / 1_000_000 + 1)
  }
}
