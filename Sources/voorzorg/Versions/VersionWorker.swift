import CommandLineKit
import TextKit
import VoorzorgCore

/// What one core needs to convert dossiers.
struct VersionWorker: Sendable {
  let instrument: Instrument
  let holder: String

  /// Converts a dossier: a file in its place, what came in by standard input in memory.
  func convert(_ input: Input, showsOnly: Bool) -> VersionOutcome {
    guard !Interruption.isRequested else { return VersionOutcome(input.path, .current, []) }
    do throws(StoreProblem) {
      if !showsOnly, input.standardInput == nil {
        let result = try ConvertedFile.convert(input.path, instrument, waiting: 2000, holder: holder)
        switch result {
        case .success(let file): return outcome(of: file.conversion, input, earlier: file.earlier)
        case .failure(let problem): return outcome(of: problem, input, nil)
        }
      }
      let bytes = try input.read()
      return convert(DossierReading(bytes, instrument: instrument), input, bytes)
    } catch {
      return VersionOutcome(input.path, .failed(error.exitCode), ["\(input.path): \(error.message)"])
    }
  }

  private func convert(_ reading: DossierReading, _ input: Input, _ bytes: [UInt8]) -> VersionOutcome {
    do throws(Conversion.Problem) {
      let conversion = try Conversion(reading, instrument)
      var outcome = outcome(of: conversion, input, earlier: nil)
      outcome.bytes = conversion.dossier.bytes(for: instrument)
      return outcome
    } catch {
      return outcome(of: error, input, bytes)
    }
  }

  private func outcome(of conversion: Conversion, _ input: Input, earlier: String?) -> VersionOutcome {
    var lines = ["van versie \(conversion.from) naar \(instrument.version)"]
    lines += conversion.lines(instrument).map { "  - \($0)" }
    if let earlier { lines.append("  Het bestand zoals het was, staat in \(earlier)") }
    return VersionOutcome(input.path, .converted, lines)
  }

  private func outcome(of problem: Conversion.Problem, _ input: Input, _ bytes: [UInt8]?) -> VersionOutcome {
    func outcome(_ kind: VersionOutcome.Kind, _ words: String) -> VersionOutcome {
      var outcome = VersionOutcome(input.path, kind, [words])
      if case .current = kind { outcome.bytes = bytes }
      return outcome
    }
    func shown(_ version: String) -> String { ControlPictures.shown(version, keepingLines: false) }
    let own = instrument.version
    switch problem {
    case .current: return outcome(.current, "is al van versie \(own); er is niets veranderd")
    case .unstated:
      return outcome(
        .current,
        "noemt geen versie van het instrument en past bij versie \(own); er is niets veranderd"
      )
    case .newer(let version):
      return outcome(
        .failed(.fileProblem),
        "is ingevuld met een nieuwere versie van het instrument (\(shown(version))); "
          + "gebruik een nieuwere versie van voorzorg"
      )
    case .unknown(let version):
      return outcome(
        .failed(.fileProblem),
        "is ingevuld met versie '\(shown(version))' van het instrument, die voorzorg niet kent; "
          + "zet bij \"instrument\" de goede versie, zoals \"\(own)\""
      )
    case .damaged(let faults):
      let source = SourceText(file: input.path, document: JSONDocument(bytes ?? (try? input.read()) ?? []))
      let located = source.locate(faults)
      let problem = StoreProblem.damaged(path: input.path, faults: faults.count, first: located[0])
      return outcome(.failed(.fileProblem), problem.message)
    }
  }
}

/// What became of one dossier.
struct VersionOutcome: Sendable {
  enum Kind: Sendable {
    case converted
    case current
    case failed(ExitCode)
  }

  let path: String
  let kind: Kind
  /// What to tell, the first line without the path.
  private let words: [String]
  /// The dossier, where it goes to standard output.
  var bytes: [UInt8]?

  init(_ path: String, _ kind: Kind, _ words: [String]) {
    self.path = path
    self.kind = kind
    self.words = words
  }

  /// Why it could not be converted.
  var problemLines: [String] {
    if case .failed = kind { told } else { [] }
  }

  /// What was done, or would be.
  var lines: [String] {
    if case .failed = kind { [] } else { told }
  }

  private var told: [String] {
    (words.first.map { ["\(path): \($0)"] } ?? []) + words.dropFirst()
  }
}
