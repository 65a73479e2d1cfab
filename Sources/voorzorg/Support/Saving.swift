import CommandLineKit
import VoorzorgCore

/// Saving answers so that none gets lost when the dossier itself cannot be written.
enum Saving {
  /// Why a dossier could not be saved, and where its answers are instead.
  struct Failed: Error {
    let problem: StoreProblem
    /// The file that holds the answers; nil when nothing could be written anywhere.
    let keptIn: String?
  }

  /// Saves a dossier; when that fails the answers are kept in a file of their own, if any can be written.
  static func save(_ dossier: Dossier, in file: DossierFile) throws(Failed) {
    do {
      try file.save(dossier)
    } catch {
      throw Failed(problem: error, keptIn: file.keepAside(dossier))
    }
  }
}
