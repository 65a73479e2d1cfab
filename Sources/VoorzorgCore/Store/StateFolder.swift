#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The user's own folder for state (XDG Base Directory), for when the folder of a dossier cannot be written.
enum StateFolder {
  /// Where the folder is, whether it is there yet or not; nil when there is no place for it.
  static var path: String? {
    path { name in getenv(name).map { String(cString: $0) } }
  }

  /// The same with other environment variables. The specification has relative paths ignored.
  static func path(in environment: (String) -> String?) -> String? {
    if let base = environment("XDG_STATE_HOME"), base.hasPrefix("/") { return base + "/voorzorg" }
    guard let home = environment("HOME"), home.hasPrefix("/") else { return nil }
    return home + "/.local/state/voorzorg"
  }

  /// Makes the folder where it is not there yet; nil when it cannot be made or written.
  static func made() -> String? {
    guard let path, (try? Files.makeFolder(path, mode: 0o700)) != nil, Files.isWritable(path) else {
      return nil
    }
    return path
  }

  /// The path of a file that belongs beside a dossier: `.NAAM.SUFFIX` in its folder, or in the state folder when
  /// that cannot be written or the file there is a colleague's; nil when neither can.
  ///
  /// - Parameter making: whether the state folder is made when it is needed and not there.
  static func sidecar(of dossier: String, suffix: String, making: Bool = false) -> String? {
    let target = Files.resolved(dossier)
    let (folder, name) = Files.split(target)
    let beside = "\(folder)/.\(name).\(suffix)"
    // What only somebody else may read holds what that person wrote, and is not to be replaced.
    if Files.isWritable(folder), !Files.exists(beside) || Files.isReadable(beside) { return beside }
    // There the name stands for the whole path.
    let wholeName = target.map { $0 == "/" ? "%" : String($0) }.joined()
    return (making ? made() : path).map { "\($0)/\(wholeName).\(suffix)" }
  }
}
