import Foundation
import TestSupport

@testable import voorzorg

/// A folder with a dossier's place in it and editors made of a few lines of shell.
struct EditorFolder {
  let scratch: ScratchFolder

  init() throws {
    scratch = try ScratchFolder()
  }

  /// The folders for editors that are there now.
  var workFolders: [String] { scratch.names.filter { $0.hasPrefix(".d.voorzorg.json.bewerken-") } }

  /// Writes lines of shell, in which `$file` is the file to edit, and gives their path.
  ///
  /// It is run with `sh`: a program that was only just written cannot be started while another test starts one.
  func script(_ lines: String) throws -> String {
    try scratch.write("for file; do :; done\n\(lines)\n", to: "editor")
    return scratch.file("editor")
  }

  /// An editor that does this.
  func editor(_ lines: String) throws -> TextEditor { editor(command: "sh \(try script(lines))") }

  /// An editor with this command.
  func editor(command: String) -> TextEditor {
    TextEditor(
      dossier: scratch.file("d.voorzorg.json"),
      command: EditorCommand(text: command),
      clock: Self.slow
    )
  }

  /// A clock by which everything takes two seconds.
  private static var slow: () -> UInt64 {
    var now: UInt64 = 0
    return {
      now += 2_000_000_000
      return now
    }
  }

  func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
  }
}
