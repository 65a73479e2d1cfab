import CommandLineKit
import VoorzorgCore

/// Merges as git asks for it: the older version, ours and theirs, with the result in the place of ours.
struct GitMergeJob: MergeWork {
  private let base: String
  private let ours: String
  private let theirs: String
  /// The name of the dossier for people; the files themselves have names that git made up.
  private let name: String

  init(_ arguments: ParsedArguments) throws(CommandLineProblem) {
    let files = arguments[Inputs.files]
    guard (3...4).contains(files.count) else {
      throw .invalidCombination(reason: "geef na --git drie bestanden en de naam: %O %A %B %P")
    }
    (base, ours, theirs) = (files[0], files[1], files[2])
    name = files.count > 3 ? files[3] : files[1]
  }

  func run(in context: Context) throws -> ExitCode {
    let instrument = try Instrument.load()
    // A file that both sides made has no older version: git gives an empty one.
    let isNew = try Files.read(base).isEmpty
    let base = isNew ? nil : try read(base, "uitgangsversie", instrument)
    let mine = try read(ours, "deze versie", instrument)
    let contributions = [
      Contribution(mine, file: "deze versie"),
      Contribution(try read(theirs, "andere versie", instrument), file: "andere versie"),
    ]
    let merge = try Merge.made(contributions, base: base, instrument)
    try Files.replace(ours, with: merge.dossier.bytes(for: instrument))
    // A point that stood here already is no conflict between the two.
    let isOpen = merge.dossier.openPunten.contains { !mine.openPunten.contains($0) }
    guard isOpen else { return .success }
    context.message("\(name):")
    for line in Merging.lines(merge.dossier, instrument) { context.message(line) }
    return .findings
  }

  /// One of the three, which an error calls by the name of the dossier: git made up those of the files.
  private func read(_ path: String, _ side: String, _ instrument: Instrument) throws -> Dossier {
    let input = Input(
      path: "\(name) (\(side))",
      relativePath: path,
      standardInput: try Files.read(path)
    )
    return try Dossiers.read(input, instrument: instrument)
  }
}
