#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder for files that somebody works on for a while, which only the owner can look into.
///
/// It lies beside the dossier rather than among the temporary files of the machine: what is in it is as confidential as
/// the dossier, must still be there after a power cut, and is found again by who knows where the dossier is.
public struct PrivateFolder: Sendable {
  /// The path of the folder.
  public let path: String

  /// Makes an empty folder beside a dossier, `.NAAM.bewerken-XXXXXX`; where that cannot be, in the user's folder for
  /// state, and otherwise among the temporary files.
  ///
  /// - Throws: ``StoreProblem/unwritable(path:error:)`` when there is no place for it at all.
  public init(beside dossier: String) throws(StoreProblem) {
    let name = Files.split(Files.resolved(dossier)).name
    try self.init(
      named: ".\(name).bewerken-",
      in: [
        { Files.resolved(Files.folder(of: Files.resolved(dossier))) }, StateFolder.made, Self.temporaryFolder,
      ]
    )
  }

  /// Makes an empty folder among the temporary files of the machine, for what holds nothing of a dossier.
  ///
  /// - Parameter name: what its name begins with.
  /// - Throws: ``StoreProblem/unwritable(path:error:)``.
  public init(temporary name: String) throws(StoreProblem) {
    try self.init(named: "\(name)-", in: [Self.temporaryFolder])
  }

  /// Makes an empty folder in the first of some places that takes one.
  init(named name: String, in places: [() -> String?]) throws(StoreProblem) {
    var problem = StoreProblem.unwritable(path: name, error: ENOENT)
    for place in places {
      guard let place = place() else { continue }
      var template = Array("\(place)/\(name)XXXXXX".utf8CString)
      if mkdtemp(&template) != nil {
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return
      }
      problem = .unwritable(path: place, error: errno)
    }
    throw problem
  }

  private static func temporaryFolder() -> String? {
    guard let folder = getenv("TMPDIR").map({ String(cString: $0) }), folder.hasPrefix("/") else {
      return "/tmp"
    }
    return folder
  }

  /// The path of a file in the folder.
  public func file(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes a file in the folder, on the disk for good when this returns, readable by the owner alone.
  ///
  /// It makes the folder again when that is gone.
  public func write(_ bytes: [UInt8], to name: String) throws(StoreProblem) {
    try Files.makeFolder(path, mode: 0o700)
    try Files.create(file(name), with: bytes, mode: 0o600)
  }

  /// Removes the folder and what is in it, such as the backups that editors make. What resists stays.
  public func remove() {
    Files.removeFolder(path)
  }
}
