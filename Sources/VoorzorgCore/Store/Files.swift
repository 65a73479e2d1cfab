#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Files and paths through the C library.
///
/// Foundation would do the same in more time at start-up and without saying when bytes are on the disk.
public enum Files {
  /// Whether there is something at a path, a dangling link included.
  public static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// Whether a path is a folder.
  public static func isFolder(_ path: String) -> Bool {
    kind(of: path) == S_IFDIR
  }

  /// What a path leads to, as `S_IFREG` and the like; nil when there is nothing.
  static func kind(of path: String) -> mode_t? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }

  /// Whether the user may write what is at a path; if not, `errno` says why.
  ///
  /// Root may write everything, but for a disk that can only be read.
  static func isWritable(_ path: String) -> Bool {
    faccessat(AT_FDCWD, path, W_OK, AT_EACCESS) == 0
  }

  /// Whether the user may read what is at a path.
  static func isReadable(_ path: String) -> Bool {
    faccessat(AT_FDCWD, path, R_OK, AT_EACCESS) == 0
  }

  /// The path behind symbolic links; the path itself when there is nothing yet.
  public static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  /// The folder that a path lies in.
  public static func folder(of path: String) -> String {
    split(path).folder
  }

  /// The folder and the name of a path.
  static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let folder = slash == path.startIndex ? "/" : String(path[..<slash])
    return (folder, String(path[path.index(after: slash)...]))
  }
}

extension Files {
  /// Makes a folder and those it lies in, where they are not there yet.
  ///
  /// - Throws: ``StoreProblem/unwritable(path:error:)``.
  public static func makeFolder(_ path: String) throws(StoreProblem) {
    try makeFolder(path, mode: 0o777)
  }

  static func makeFolder(_ path: String, mode: mode_t) throws(StoreProblem) {
    guard !isFolder(path) else { return }
    let (parent, _) = split(path)
    if parent != path, parent != "." { try makeFolder(parent, mode: mode) }
    guard mkdir(path, mode) == 0 || errno == EEXIST && isFolder(path) else {
      throw .unwritable(path: path, error: errno)
    }
  }
}
