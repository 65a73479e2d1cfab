/// A kind of JSON file that somebody writes beside dossiers, such as a house style, and how what is wrong with it is told.
struct AuxiliaryFile: Sendable {
  /// What it is, with its article: `de huisstijl`.
  let name: String
  /// The same of any such file: `een huisstijl`.
  let kind: String
  /// What to begin with when there is nothing in it.
  let beginning: String

  /// What is wrong with a file, with file, line and column.
  ///
  /// - Parameters:
  ///   - path: the path of the file, as the user named it.
  ///   - content: what was found in its values.
  func findings(in document: JSONDocument, path: String, content: [Finding]) -> [Finding] {
    let faults = document.faults.filter { $0.severity == .fout }.map(finding)
    // Behind broken syntax things stand in the wrong place; that is one fault, told once.
    return SourceText(file: path, document: document).locate(faults.isEmpty ? content : faults)
  }

  /// The finding of a fault, in words that hold for a file that is no dossier.
  private func finding(_ fault: JSONFault) -> Finding {
    var finding = fault.finding
    switch fault.kind {
    case .empty: finding.proposal = beginning
    case .tooLarge: finding.message = "Het bestand is te groot voor \(kind)"
    case .trailingText: finding.message = "Na het einde van \(name) staat nog tekst"
    default: break
    }
    return finding
  }
}
