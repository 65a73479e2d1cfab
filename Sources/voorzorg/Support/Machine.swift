import VoorzorgCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Facts about the machine, each looked up when it is asked for.
struct Machine {
  /// The day of the local clock.
  let today: () -> Day
  /// Who works here, since when, in words that another user understands.
  let holder: () -> String
  /// How many cores this process may run on.
  let cores: () -> Int

  /// The machine that the process runs on.
  static func system(user: String?) -> Machine {
    Machine(
      today: { localDay },
      holder: { name(ofUser: user) },
      cores: { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
    )
  }

  private static var localDay: Day {
    let now = localTime
    return Day(year: Int(now.tm_year) + 1900, month: Int(now.tm_mon) + 1, day: Int(now.tm_mday))
      ?? Day(iso: "2000-01-01").unsafelyUnwrapped
  }

  private static func name(ofUser user: String?) -> String {
    var name = [CChar](repeating: 0, count: 256)
    gethostname(&name, name.count - 1)
    let host = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let now = localTime
    let minutes = now.tm_min < 10 ? "0\(now.tm_min)" : "\(now.tm_min)"
    return "\(user ?? "een gebruiker") op \(host) (proces \(getpid()), sinds \(now.tm_hour):\(minutes) uur)"
  }

  private static var localTime: tm {
    var seconds = time(nil)
    var parts = tm()
    localtime_r(&seconds, &parts)
    return parts
  }
}
