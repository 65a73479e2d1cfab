import CommandLineKit
import VoorzorgCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A dossier that a command is to read.
struct Input: Sendable, Equatable {
  /// The path to open; `-` is standard input.
  let path: String
  /// The path within the folder that was named, for laying out results in the same way.
  let relativePath: String
  /// What came in by standard input; nil when the bytes are to be read from the path.
  var standardInput: [UInt8]?

  /// The bytes of the dossier.
  func read() throws(StoreProblem) -> [UInt8] {
    if let standardInput { return standardInput }
    return try Files.read(path)
  }
}

/// The dossiers that stand for BESTAND... on a command line.
enum Inputs {
  static let files = Argument(
    repeating: .dossier,
    help: "De dossiers; een map staat voor alle *.voorzorg.json daarin, - voor de standaardinvoer."
  )
  static let list = Option(
    "bestandenlijst",
    .file("PAD"),
    help: "Leest de namen uit een bestand, een per regel; - mag ook."
  )

  /// The dossiers in the order in which they were named; folders are walked in order of name.
  static func resolve(_ arguments: ParsedArguments) throws(CommandLineProblem) -> Request {
    let request = Request(paths: arguments[files], list: arguments[list])
    guard !request.paths.isEmpty || request.list != nil else { throw .missingArgument(name: "BESTAND") }
    return request
  }

  /// What was named on the command line, before folders and lists are opened.
  struct Request {
    let paths: [String]
    let list: String?

    /// Opens folders and lists, and tells which folders cannot be read; the rest goes on without them.
    ///
    /// - Throws: ``StoreProblem`` when a list cannot be read, ``Failure`` when there is no dossier at all. A dossier
    ///   that cannot be read is found later, on its own.
    func inputs(_ context: Context) throws -> InputList {
      var inputs = InputList()
      var seen: Set<String> = []
      for path in paths where seen.insert(Request.plain(path)).inserted {
        try add(path, to: &inputs, context)
      }
      if let list {
        let bytes = try context.read(list)
        // Names may hold line breaks; a list with NULs, as `find -print0` makes it, allows for that.
        let separator: UInt8 = bytes.contains(0) ? 0 : 10
        for name in bytes.split(separator: separator) where name != [13] {
          let path = String(decoding: name.last == 13 ? name.dropLast() : name, as: UTF8.self)
          if seen.insert(Request.plain(path)).inserted { try add(path, to: &inputs, context) }
        }
      }
      for problem in inputs.problems { context.message(context.line(problem)) }
      guard inputs.count > 0 else {
        let places = (paths + [list].compactMap(\.self)).joined(separator: ", ")
        throw Failure(message: "geen dossiers gevonden in \(places)", code: .fileProblem)
      }
      return inputs
    }

    private func add(_ path: String, to inputs: inout InputList, _ context: Context) throws(StoreProblem) {
      if path == "-" {
        inputs.append(standardInput: try context.standardInput())
      } else if Files.isFolder(path) {
        inputs.append(folder: path, Folder.contents(of: path))
      } else {
        inputs.append(file: path)
      }
    }

    /// A path without what makes no difference, so that one that is named twice is used once.
    private static func plain(_ path: String) -> String {
      var rest = Substring(path)
      while rest.hasPrefix("./"), rest.count > 2 { rest = rest.dropFirst(2) }
      while rest.hasSuffix("/"), rest.count > 1 { rest = rest.dropLast() }
      return String(rest)
    }
  }
}
