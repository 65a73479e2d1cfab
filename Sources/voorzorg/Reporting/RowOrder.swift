import CommandLineKit
import VoorzorgCore

/// Which rows are asked for, where a report is to be a table for other programs.
struct RowOrder: Sendable {
  let notation: RowNotation
  /// The one table that is asked for; nil for what fits where they go.
  let table: RowTable?
  /// The part of which the answers are asked for; nil for those of the whole report.
  let part: Part?

  static let table = Option(
    "tabel",
    .choice("TABEL", of: RowTable.self),
    help: "Welke tabel er komt met --formaat csv of jsonl; zonder: antwoorden, met --uitvoermap alle drie."
  )

  /// The rows that the options ask for; nil for a report that people read.
  init?(_ arguments: ParsedArguments) throws(CommandLineProblem) {
    let format = arguments[ReportOrder.format]
    table = arguments[Self.table]
    guard let notation = format.notation else {
      guard table == nil else {
        throw .invalidCombination(reason: "--tabel gaat alleen samen met --formaat csv of jsonl")
      }
      return nil
    }
    self.notation = notation
    guard arguments[ReportOrder.today] == nil else {
      throw .invalidCombination(
        reason: "--vandaag gaat niet samen met --formaat \(format.rawValue): rijen meten niets tegen een dag"
      )
    }
    let asked = arguments[ReportOrder.part]
    part = asked.rowPart
    guard asked == .alles || part != nil else {
      throw .invalidCombination(
        reason:
          "--onderdeel \(asked.rawValue) gaat niet samen met --formaat \(format.rawValue): daarin staan "
          + "antwoorden, geen tekst om te lezen"
      )
    }
    guard part == nil || table == nil || table == .antwoorden else {
      throw .invalidCombination(reason: "--onderdeel gaat alleen samen met --tabel antwoorden")
    }
  }

  /// The tables of which a dossier has a file each.
  var tables: [RowTable] {
    if let table { return [table] }
    return part == nil ? RowTable.allCases : [.antwoorden]
  }

  /// What the name of a file with a table ends with.
  func suffix(of table: RowTable) -> String { ".\(table.rawValue).\(notation.rawValue)" }
}

extension ReportPart {
  /// The part of the dossier whose questions are asked for; nil for everything, and for a text made of several parts.
  fileprivate var rowPart: Part? {
    switch self {
    case .scan: .scan
    case .plan: .plan
    case .stappen: .stappen
    case .basis: .basis
    case .preventiescan: .preventiescan
    case .monitor: .monitor
    case .regioplan: .regioplan
    case .samenvatting, .planVanAanpak, .voortgangsrapportage, .alles: nil
    }
  }
}
