#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Files {
  /// Removes a file, or a link without what it leads to. One that resists stays.
  public static func remove(_ path: String) {
    unlink(path)
  }

  /// Removes a folder with all that is in it. Links are removed, not followed; what resists stays.
  static func removeFolder(_ path: String) {
    if let directory = opendir(path) {
      defer { closedir(directory) }
      while let entry = readdir(directory) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        guard name != ".", name != ".." else { continue }
        let inner = "\(path)/\(name)"
        // On Linux unlinking a folder fails; nothing else is left over then.
        if unlink(inner) != 0 { removeFolder(inner) }
      }
    }
    rmdir(path)
  }
}
