#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The user's own folder for state (XDG Base Directory), for when the folder of a dossier cannot be written.
enum StateFolder {
  /// The folder, made when it is not there; nil when there is no place for it.
  static var path: String? {
    let base = environment("XDG_STATE_HOME") ?? environment("HOME").map { $0 + "/.local/state" }
    guard let base else { return nil }
    let folder = base + "/voorzorg"
    var made = ""
    for part in folder.split(separator: "/") {
      made += "/" + part
      mkdir(made, 0o700)
    }
    return access(folder, W_OK) == 0 ? folder : nil
  }

  /// The path of a file that belongs beside a dossier: `.NAAM.SUFFIX` in its folder, or in the state folder when
  /// that cannot be written; nil when neither can.
  static func sidecar(of dossier: String, suffix: String) -> String? {
    let (folder, name) = Files.split(Files.resolved(dossier))
    if access(folder, W_OK) == 0 { return "\(folder)/.\(name).\(suffix)" }
    return path.map { "\($0)/\(self.name(for: dossier)).\(suffix)" }
  }

  /// A file name that stands for the whole path of a dossier.
  private static func name(for dossier: String) -> String {
    Files.resolved(dossier).map { $0 == "/" ? "%" : String($0) }.joined()
  }

  private static func environment(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }
}
