import VoorzorgCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Walks folders.
enum Folder {
  /// The dossiers in a folder and the folders in it, as paths within it, in order of name.
  static func dossiers(in folder: String) throws(StoreProblem) -> NameList {
    var found = NameList()
    var waiting = [""]
    while let inner = waiting.popLast() {
      let path = inner.isEmpty ? folder : "\(folder)/\(inner)"
      guard let directory = opendir(path) else { throw .unreadable(path: path, error: errno) }
      defer { closedir(directory) }
      while let entry = readdir(directory) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        guard !name.hasPrefix(".") else { continue }
        let place = inner.isEmpty ? name : "\(inner)/\(name)"
        if name.hasSuffix(".voorzorg.json") {
          found.append(place)
        } else if isFolder(entry, at: "\(folder)/\(place)") {
          waiting.append(place)
        }
      }
    }
    found.sort()
    return found
  }

  /// Whether an entry is a folder; not every file system says so in the entry itself.
  private static func isFolder(_ entry: UnsafeMutablePointer<dirent>, at path: @autoclosure () -> String)
    -> Bool
  {
    let kind = Int32(entry.pointee.d_type)
    return kind == Int32(DT_DIR) || kind == Int32(DT_UNKNOWN) && Files.isFolder(path())
  }
}
