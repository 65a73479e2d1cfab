#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Signals by what they mean here.
enum SignalNumber {
  /// The terminal is gone.
  static let hangUp: Int32 = SIGHUP
}
