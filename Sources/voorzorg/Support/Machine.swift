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
      cores: { allowedCores }
    )
  }

  private static var localDay: Day {
    let now = localTime
    return Day(nearestToYear: Int(now.tm_year) + 1900, month: Int(now.tm_mon) + 1, day: Int(now.tm_mday))
  }

  private static func name(ofUser user: String?) -> String {
    var name = [CChar](repeating: 0, count: 256)
    gethostname(&name, name.count - 1)
    let host = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let now = localTime
    let minutes = now.tm_min < 10 ? "0\(now.tm_min)" : "\(now.tm_min)"
    return "\(user ?? "een gebruiker") op \(host) (proces \(getpid()), sinds \(now.tm_hour):\(minutes) uur)"
  }

  /// The cores that this process may run on: in a container or under `taskset` fewer than the machine has.
  ///
  /// The C library's call for it is not imported into Swift; Linux tells the same in a file, as a mask in
  /// hexadecimal digits.
  private static var allowedCores: Int {
    let status = String(decoding: (try? Files.read("/proc/self/status")) ?? [], as: UTF8.self)
    let mask = status.split(separator: "\n").first { $0.hasPrefix("Cpus_allowed:") }
    let allowed =
      mask?.drop { $0 != ":" }.compactMap(\.hexDigitValue).reduce(0) { $0 + $1.nonzeroBitCount } ?? 0
    return allowed > 0 ? allowed : max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
  }

  private static var localTime: tm {
    var seconds = time(nil)
    var parts = tm()
    localtime_r(&seconds, &parts)
    return parts
  }
}
