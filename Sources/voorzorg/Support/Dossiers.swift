import VoorzorgCore

/// Reading dossiers as commands need them.
enum Dossiers {
  /// The dossier in a file that holds no fault of syntax or format.
  static func read(_ path: String, instrument: Instrument) throws(StoreProblem) -> Dossier {
    try read(Input(path: path, relativePath: path), instrument: instrument)
  }

  /// The dossier in an input that holds no fault of syntax or format.
  static func read(_ input: Input, instrument: Instrument) throws(StoreProblem) -> Dossier {
    let reading = DossierReading(try input.read(), instrument: instrument)
    if let problem = problem(with: reading, path: input.path) { throw problem }
    return reading.dossier
  }

  /// Why what was read cannot be used as it is; nil when it can.
  static func problem(with reading: DossierReading, path: String) -> StoreProblem? {
    guard !reading.isFaithful else { return nil }
    let faults = SourceText(file: path, document: reading.document)
      .locate(reading.findings.filter { $0.severity == .fout })
    return .damaged(path: path, faults: faults.count, first: faults[0])
  }
}

/// Words for a command line that somebody copies.
enum ShellWord {
  /// The word, in quotes when a shell would read it otherwise.
  static func quoted(_ word: String) -> String {
    let plain = word.allSatisfy { $0.isLetter || $0.isNumber || "._-/+@:,".contains($0) }
    return plain && !word.isEmpty
      ? word
      : "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
}
