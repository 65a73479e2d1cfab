import CommandLineKit
import VoorzorgCore

/// The dossiers that a command is to read, in the order in which they were named.
///
/// Paths are put together when they are asked for, so that memory hardly grows with their number.
struct InputList: Sendable {
  /// Dossiers that were named together: those of a folder, or one by itself.
  private struct Source: Sendable {
    var folder: String?
    var files = NameList()
    var standardInput: [UInt8]?
    /// The index of its first dossier.
    var first: Int
  }

  private var sources: [Source] = []
  /// How many dossiers there are.
  private(set) var count = 0
  /// Folders that could not be read, or not to their end.
  private(set) var problems: [StoreProblem] = []

  /// The exit code that the problems ask for, when all the rest goes well.
  var exitCode: ExitCode { problems.map(\.exitCode).max() ?? .success }

  /// No dossiers yet.
  init() {}

  /// An example that is built in, under the name that its dossier would have.
  init(example bytes: [UInt8], named name: String) {
    sources = [Source(standardInput: bytes, first: 0)]
    sources[0].files.append(name)
    count = 1
  }

  /// Adds the dossiers that were found in a folder.
  mutating func append(folder: String, _ contents: Folder.Contents) {
    let files = contents.dossiers
    sources.append(Source(folder: folder.hasSuffix("/") ? folder : folder + "/", files: files, first: count))
    count += files.count
    problems += contents.problems
  }

  /// Adds one dossier.
  mutating func append(file: String) {
    if sources.isEmpty || sources[sources.count - 1].folder != nil
      || sources[sources.count - 1].standardInput != nil
    {
      sources.append(Source(first: count))
    }
    sources[sources.count - 1].files.append(file)
    count += 1
  }

  /// Adds a dossier that came in by standard input.
  mutating func append(standardInput: [UInt8]) {
    sources.append(Source(standardInput: standardInput, first: count))
    sources[sources.count - 1].files.append("-")
    count += 1
  }

  /// The dossier at an index.
  subscript(index: Int) -> Input {
    // There are as many sources as words on the command line; the last that begins at or before it has it.
    let source = sources[sources.lastIndex { $0.first <= index } ?? 0]
    let file = source.files[index - source.first]
    if let bytes = source.standardInput {
      let name = file == "-" ? "invoer.voorzorg.json" : file
      return Input(path: file, relativePath: name, standardInput: bytes)
    }
    if let folder = source.folder { return Input(path: folder + file, relativePath: file) }
    return Input(path: file, relativePath: file.split(separator: "/").last.map(String.init) ?? file)
  }

  /// The folders in which the dossiers lie, as paths within the folder that was named; empty for itself.
  var relativeFolders: Set<String> {
    var folders: Set<String> = []
    for source in sources where source.folder != nil {
      for index in 0..<source.files.count {
        let file = source.files[index]
        if let slash = file.lastIndex(of: "/") { folders.insert(String(file[..<slash])) }
      }
    }
    return folders
  }

  /// The files that the dossiers are, whatever their names.
  var identities: Set<FileIdentity> {
    Set(
      (0..<count).lazy.map { self[$0] }.compactMap {
        $0.standardInput == nil ? FileIdentity($0.path) : .input
      }
    )
  }

  /// The relative paths that two dossiers share. Those of one folder all differ.
  var sharedRelativePaths: Set<String> {
    guard sources.count > 1 || sources.first?.folder == nil else { return [] }
    var seen: Set<String> = []
    return Set((0..<count).map { self[$0].relativePath }.filter { !seen.insert($0).inserted })
  }
}

extension FileIdentity {
  /// The file that standard input comes from; nil when it is none.
  fileprivate static var input: FileIdentity? { FileIdentity(descriptor: 0) }
}
