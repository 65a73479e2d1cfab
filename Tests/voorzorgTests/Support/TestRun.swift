import CommandLineKit
import Foundation
import TerminalKit
import TestSupport
import VoorzorgCore

@testable import voorzorg

/// What a command line did: its exit code and all it wrote.
struct TestRun {
  let code: Int32
  let output: String
  let errors: String
}

/// A folder of its own in which a test runs commands, and which is gone with it.
struct TestFolder {
  private let scratch: ScratchFolder

  init() throws {
    scratch = try ScratchFolder()
  }

  var path: String { scratch.path }

  /// The path of a file in the folder.
  func file(_ name: String) -> String { scratch.file(name) }

  func bytes(_ name: String) throws -> [UInt8] { try Files.read(file(name)) }

  func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }

  func write(_ text: String, to name: String) throws { try scratch.write(text, to: name) }

  /// The names in the folder, hidden ones too, in order.
  var names: [String] { scratch.names }

  /// Runs a command line as the program would, with `input` as what comes in and no terminal anywhere.
  @discardableResult
  func run(_ arguments: String..., input: String = "", cores: Int = 2) -> TestRun {
    run(arguments, input: input, cores: cores)
  }

  @discardableResult
  func run(
    _ arguments: [String],
    input: String = "",
    cores: Int = 2,
    environment: [String: String] = [:]
  ) -> TestRun {
    run(arguments, bytes: Array(input.utf8), cores: cores, environment: environment)
  }

  /// The same with any bytes coming in.
  @discardableResult
  func run(
    _ arguments: [String],
    bytes: [UInt8],
    cores: Int = 2,
    environment: [String: String] = [:]
  ) -> TestRun {
    let output = Collected()
    let errors = Collected()
    let context = Context.test(
      input: bytes,
      output: output,
      errors: errors,
      cores: cores,
      environment: environment
    )
    let code = Voorzorg.run(arguments, in: context)
    return TestRun(code: code.rawValue, output: output.text, errors: errors.text)
  }
}

extension Context {
  /// A world with this input and environment, no terminal, and a fixed day.
  static func test(
    input: [UInt8] = [],
    output: Collected = Collected(),
    errors: Collected = Collected(),
    cores: Int = 2,
    environment: [String: String] = [:]
  ) -> Context {
    var rest = ArraySlice(input)
    let nothing = TerminalInfo(isTerminal: false, term: nil)
    return Context(
      input: LineReader(read: { buffer in
        let portion = rest.prefix(buffer.count)
        rest = rest.dropFirst(portion.count)
        buffer.copyBytes(from: portion)
        return portion.count
      }),
      standardInput: { () throws(StoreProblem) in input },
      output: output.stream,
      errors: errors.stream,
      inputTerminal: nothing,
      outputTerminal: nothing,
      errorTerminal: nothing,
      errorColumns: { nothing.columns },
      openTerminal: { (_) throws(SystemError) in nil },
      environment: { environment[$0] },
      machine: Machine(
        today: { Day(iso: "2026-03-12").unsafelyUnwrapped },
        holder: { "een test" },
        cores: { cores }
      )
    )
  }
}

/// Collects what is written to a stream, or refuses it as a full disk does.
final class Collected {
  private var bytes: [UInt8] = []
  private let failure: SystemError?

  init(failure: SystemError? = nil) {
    self.failure = failure
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  var stream: ByteOutput {
    ByteOutput(write: { [self] (buffer) throws(SystemError) in
      if let failure { throw failure }
      bytes += buffer
      return buffer.count
    })
  }
}

/// Files beside the tests.
enum Fixtures {
  static let folder: String = {
    let here = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    return here.appendingPathComponent("../../VoorzorgCoreTests/Fixtures").standardized.path
  }()

  static func valid(_ name: String) -> String { "\(folder)/geldig/\(name).voorzorg.json" }

  static func text(_ name: String) throws -> String {
    String(decoding: try Files.read(valid(name)), as: UTF8.self)
  }
}
