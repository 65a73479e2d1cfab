import CommandLineKit
import VoorzorgCore

/// Saving answers so that none gets lost when the dossier itself cannot be written.
enum Saving {
  /// Saves a dossier; when that fails the answers are kept in a file of their own, whose name is told.
  ///
  /// - Throws: the ``StoreProblem`` that kept the dossier from being saved.
  static func save(_ dossier: Dossier, in file: DossierFile, _ context: Context) throws(StoreProblem) {
    do {
      try file.save(dossier)
    } catch {
      if let kept = file.keepAside(dossier) {
        context.message("Uw antwoorden staan in \(kept)")
      } else {
        context.message("Uw antwoorden konden nergens worden bewaard.")
      }
      throw error
    }
  }
}
