import Foundation

/// The files in `Fixtures/`.
enum Fixtures {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures")

  /// The bytes of a file, by its path in `Fixtures/`.
  static func bytes(_ path: String) throws -> [UInt8] {
    try Array(Data(contentsOf: folder.appending(path: path)))
  }

  /// The dossiers in a folder of `Fixtures/`, in alphabetical order.
  static func dossiers(in path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: path).path)
      .filter { $0.hasSuffix(".voorzorg.json") }
      .sorted()
  }

  /// A line of a table of findings that are expected.
  struct Expected: Equatable {
    let file: String
    let line: Int
    /// The column; nil where the table has `-`.
    let column: Int?
    let pointer: String
  }

  /// The rows of a table with file, line, column, pointer and remark.
  static func expected(_ path: String) throws -> [Expected] {
    try String(decoding: bytes(path), as: UTF8.self).split(separator: "\n").map { row in
      let cells = row.split(separator: "\t").map(String.init)
      return Expected(file: cells[0], line: Int(cells[1]) ?? 0, column: Int(cells[2]), pointer: cells[3])
    }
  }
}
