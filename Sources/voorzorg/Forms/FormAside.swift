import VoorzorgCore

/// The form as it last came back from the editor, in a file beside the dossier until all of it has been taken over.
///
/// Between two times that the editor is open there is no other copy of what did not fit.
final class FormAside {
  /// Where the form is; nil when there is none, or when it could not be written.
  private(set) var path: String?

  private let file: DossierFile

  init(of file: DossierFile) {
    self.file = file
  }

  /// Keeps a form in the place of the one before.
  ///
  /// - Returns: whether it is safe.
  func keep(_ form: String) -> Bool {
    let bytes = Array("\(form)\n".utf8)
    if let path { return (try? Files.replace(path, with: bytes, mode: 0o600)) != nil }
    path = file.keepAside(bytes, as: "formulier", extension: "md")
    return path != nil
  }

  /// Takes the file away: what is in it is safe elsewhere.
  func remove() {
    if let path { Files.remove(path) }
    path = nil
  }
}
