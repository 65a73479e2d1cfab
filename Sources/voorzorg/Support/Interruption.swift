import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Ctrl-C during batch work: what is under way is finished, nothing new is begun.
enum Interruption {
  private static let requested = Atomic<Bool>(false)

  /// Whether Ctrl-C has been pressed since ``watch()``.
  static var isRequested: Bool { requested.load(ordering: .relaxed) }

  /// Notes Ctrl-C from now on instead of ending the process.
  static func watch() {
    signal(SIGINT) { _ in Interruption.requested.store(true, ordering: .relaxed) }
  }
}
