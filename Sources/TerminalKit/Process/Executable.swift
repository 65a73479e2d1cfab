#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Programs on this machine.
public enum Executable {
  /// Where programs are when nothing says so.
  public static let defaultPath = "/usr/local/bin:/usr/bin:/bin"

  /// The path of a program; nil when it is not there, or may not be run.
  ///
  /// - Parameters:
  ///   - name: a name to look for, or a path, which is then only checked.
  ///   - path: the value of the environment variable PATH, nil if it is not set. Parts of it that are not absolute are
  ///     skipped: a folder that somebody works in is no place to take programs from.
  public static func find(_ name: String, path: String?) -> String? {
    guard !name.isEmpty else { return nil }
    if name.utf8.contains(UInt8(ascii: "/")) { return isRunnable(name) ? name : nil }
    return (path ?? defaultPath).split(separator: ":")
      .filter { $0.hasPrefix("/") }
      .map { "\($0)/\(name)" }
      .first(where: isRunnable)
  }

  private static func isRunnable(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
  }
}
