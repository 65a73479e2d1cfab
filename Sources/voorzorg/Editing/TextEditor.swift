import TerminalKit
import VoorzorgCore

/// A text in the user's own editor.
struct TextEditor {
  /// How editing ended.
  enum Outcome: Equatable {
    /// The text is what it was. When the editor came back within a second it may have left a window open:
    /// see ``TextEditor/waitHint``.
    case unchanged(wasQuick: Bool)
    /// The text as the user left it, perhaps empty. Its line ends and its characters are as the editor wrote them.
    case changed(String)
    /// The editor failed, so the old text holds; a Dutch sentence that says why. Whatever there is of the new text is in
    /// the file at `keptIn`, which is nil only when that could not be written.
    case failed(reason: String, keptIn: String?)
  }

  /// What to tell a user whose editor came back within a second with an unchanged text.
  static let waitHint =
    "Uw editor was meteen klaar. Opent uw editor een venster? Geef dan --wait mee, zoals: EDITOR=\"code --wait\""

  /// The dossier whose text it is: the file to edit lies in a folder of its own beside it (see ``PrivateFolder``).
  let dossier: String
  /// The user's editor; nil when there is none.
  let command: EditorCommand?
  /// Is told about the editor's process, for passing signals on: see ``ChildProcess/Announcement``.
  var announce: ChildProcess.Announcement = { _ in }
  /// Brings a changed text into safety before its file goes, and says whether that worked; if not, the file stays.
  var secure: (_ text: String) -> Bool = { _ in true }
  /// Tells the user something that is no failure.
  var tell: (String) -> Void = { _ in }
  /// Nanoseconds that never run backwards.
  var clock: () -> UInt64 = MonotonicClock.nanoseconds

  /// Has the user edit a text.
  ///
  /// - Parameters:
  ///   - text: the text, from the first line of the file on.
  ///   - guidance: lines that help the user, shown below the text; nil when the text explains itself.
  ///   - name: what the text is, as the name of its file: `outreach-aanbod`.
  ///   - line: the line of the text, from 1, to begin at in editors that are known to take one.
  func edit(_ text: String, guidance: String?, name: String, line: Int? = nil) -> Outcome {
    guard let command else { return .failed(reason: Self.noEditor, keptIn: nil) }
    let file = EditedFile(text: text, guidance: guidance)
    let name = Self.fileName(name)
    let folder: PrivateFolder
    do {
      folder = try folderHolding(file, named: name)
    } catch {
      return .failed(reason: "het bestand voor de editor \(error.message)", keptIn: nil)
    }
    let run = EditorRun(
      command: command,
      path: folder.file(name),
      line: line,
      announce: announce
    )
    let start = clock()
    let failure = run.failure()
    let wasQuick = clock() - start < 1_000_000_000

    let bytes: [UInt8]
    do {
      bytes = try Files.read(run.path)
    } catch {
      return withoutFile(error, failure: failure, wanted: file, in: folder, name: name)
    }
    if let failure { return .failed(reason: failure, keptIn: run.path) }
    guard let returned = file.returned(bytes) else {
      return .failed(reason: Self.noUTF8, keptIn: run.path)
    }
    // Not `==`, for which a letter with its accent apart is the same as one with it built in.
    let isSame = returned.text.utf8.elementsEqual(text.utf8)
    let isSafe = isSame || secure(returned.text)
    if returned.hasWritingBelow {
      tell(Self.writingBelow(run.path))
    } else if isSafe {
      folder.remove()
    } else {
      tell("Uw tekst staat in \(run.path)")
    }
    return isSame ? .unchanged(wasQuick: wasQuick) : .changed(returned.text)
  }

  /// A folder with the file in it; when the file cannot be written there is no folder either.
  private func folderHolding(_ file: EditedFile, named name: String) throws(StoreProblem) -> PrivateFolder {
    let folder = try PrivateFolder(beside: dossier)
    do {
      try folder.write(file.bytes, to: name)
    } catch {
      folder.remove()
      throw error
    }
    return folder
  }

  /// When the file has gone, the text that was handed out is written again, so that there is something to go on with.
  private func withoutFile(
    _ problem: StoreProblem,
    failure: String?,
    wanted file: EditedFile,
    in folder: PrivateFolder,
    name: String
  ) -> Outcome {
    let path = folder.file(name)
    guard !Files.exists(path) else {
      return .failed(reason: failure ?? "de tekst uit de editor \(problem.message)", keptIn: path)
    }
    let isKept = (try? folder.write(file.bytes, to: name)) != nil
    return .failed(reason: failure ?? Self.vanished, keptIn: isKept ? path : nil)
  }

  /// A name that no folder can be reached by, and that editors take for Markdown.
  private static func fileName(_ name: String) -> String {
    let safe = name.split(separator: "/").joined(separator: "-")
    return safe.hasSuffix(".md") ? safe : "\(safe).md"
  }
}

extension TextEditor {
  private static let noEditor =
    "er is geen editor gevonden; installeer nano, of zet de naam van uw editor in EDITOR"
  private static let noUTF8 =
    "de tekst uit de editor is geen UTF-8; stel in uw editor de tekenset UTF-8 in en probeer het opnieuw"
  private static let vanished =
    "de editor heeft het bestand weggehaald; de tekst van vóór het bewerken is opnieuw geschreven"

  private static func writingBelow(_ path: String) -> String {
    "Onder de lijn met >8 staat ook tekst. Die is niet overgenomen. U vindt haar in \(path)"
  }
}
