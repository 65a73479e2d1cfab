import VoorzorgCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Finds dossiers in folders.
enum Folder {
  /// What was found in a folder.
  struct Contents {
    /// The dossiers, as paths within the folder, in order of name.
    var dossiers = NameList()
    /// Folders that could not be read, or not to their end.
    var problems: [StoreProblem] = []
  }

  /// The dossiers in a folder and, when `isDeep`, in the folders in it. What cannot be read stops nothing.
  static func contents(of folder: String, isDeep: Bool = true) -> Contents {
    var contents = Contents()
    var waiting = [""]
    while let inner = waiting.popLast() {
      let path = inner.isEmpty ? folder : "\(folder)/\(inner)"
      let failure = forEachEntry(of: path) { entry, name in
        let place = inner.isEmpty ? name : "\(inner)/\(name)"
        if name.hasSuffix(".voorzorg.json") {
          contents.dossiers.append(place)
        } else if isDeep, isFolder(entry, at: "\(folder)/\(place)") {
          waiting.append(place)
        }
      }
      if let failure { contents.problems.append(.unreadable(path: path, error: failure)) }
    }
    contents.dossiers.sort()
    contents.problems.sort { $0.path < $1.path }
    return contents
  }

  /// Gives all entries but the hidden ones; returns the error code when the folder cannot be read to its end.
  private static func forEachEntry(
    of path: String,
    do body: (UnsafeMutablePointer<dirent>, String) -> Void
  ) -> Int32? {
    guard let directory = opendir(path) else { return errno }
    defer { closedir(directory) }
    while true {
      // At the end and after a failure `readdir` gives the same; only this tells them apart.
      errno = 0
      guard let entry = readdir(directory) else { return errno == 0 ? nil : errno }
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { body(entry, name) }
    }
  }

  /// Whether an entry is a folder; not every file system says so in the entry itself.
  private static func isFolder(_ entry: UnsafeMutablePointer<dirent>, at path: @autoclosure () -> String)
    -> Bool
  {
    let kind = Int32(entry.pointee.d_type)
    return kind == Int32(DT_DIR) || kind == Int32(DT_UNKNOWN) && Files.isFolder(path())
  }
}
