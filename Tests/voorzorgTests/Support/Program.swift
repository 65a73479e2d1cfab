import Foundation

/// The program as it was built, for what only a process of its own can show.
enum Program {
  /// Where it lies: beside the tests.
  static let path: String = {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
    let folder = bundle?.deletingLastPathComponent() ?? Bundle.main.bundleURL
    return folder.appendingPathComponent("voorzorg").path
  }()
}

/// The program at work on a dossier, reading from a pipe or a file and with no terminal.
final class RunningProgram {
  private let process = Process()
  private let input: FileHandle?

  /// Starts the program; without `input` it waits for what nobody types.
  init(_ arguments: [String], in folder: TestFolder, input: String? = nil, errors: String = "fouten") throws {
    process.executableURL = URL(fileURLWithPath: Program.path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    try folder.write("", to: errors)
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: folder.file(errors)))
    process.standardOutput = FileHandle.nullDevice
    if let input {
      try folder.write(input, to: "invoer")
      process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: folder.file("invoer")))
      self.input = nil
    } else {
      let pipe = Pipe()
      process.standardInput = pipe
      self.input = pipe.fileHandleForWriting
    }
    try process.run()
  }

  deinit {
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
  }

  var processIdentifier: Int32 { process.processIdentifier }

  /// Ends the program without a chance to tidy up.
  func killAtOnce() {
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
  }

  /// Waits for the end and gives the exit code.
  func end() throws -> Int32 {
    try input?.close()
    process.waitUntilExit()
    return process.terminationStatus
  }
}

/// Waits until something is so; how long that takes is not what is tested, so there is plenty of time.
func wait(for what: String, until isSo: () throws -> Bool) throws {
  let deadline = Date(timeIntervalSinceNow: 60)
  while try !isSo() {
    guard Date() < deadline else { throw NeverHappened(what: what) }
    usleep(5000)
  }
}

struct NeverHappened: Error {
  let what: String
}
