/// The dossier of somebody who contributes to a common one.
public struct Contribution: Sendable {
  /// The answers.
  public let dossier: Dossier
  /// The file, as the user named it.
  public let file: String

  /// A dossier that was read from a file.
  public init(_ dossier: Dossier, file: String) {
    self.dossier = dossier
    self.file = file
  }

  /// The name of the file without its folders.
  var fileName: String { file.split(separator: "/").last.map(String.init) ?? file }

  /// Who filled the dossiers in, in words, each by the people that the others do not have: a common beginning says
  /// nothing of who went on. Where nobody is left that is the name of the file.
  static func people(
    of contributions: [Contribution],
    base: Dossier?,
    _ instrument: Instrument
  ) -> [(names: [String], isNamed: Bool)] {
    let all = contributions.map { $0.dossier.invullers(instrument).map { name(of: $0, instrument) } }
    let common = base.map { Set($0.invullers(instrument).map { name(of: $0, instrument) }) }
    let files = contributions.map(\.fileName)
    return contributions.indices.map { index in
      let own = all[index].compactMap(\.self).filter { name in
        if let common { return !common.contains(name) }
        return !all.indices.allSatisfy { $0 == index || all[$0].contains(name) }
      }
      if !own.isEmpty { return (own, true) }
      let isShared = files.count { $0 == files[index] } > 1
      return ([isShared ? contributions[index].file : files[index]], false)
    }
  }

  /// Somebody with the role and the organisation; nil when nothing is said.
  private static func name(of invuller: Record, _ instrument: Instrument) -> String? {
    let form = instrument.form.lists[instrument.head.invullers].form
    let words = ["naam", "rol", "organisatie"].compactMap { key in
      form.slot(of: key).flatMap { invuller.answers[$0] }.flatMap(String.init)
    }
    guard let first = words.first else { return nil }
    return words.count == 1 ? first : "\(first) (\(words.dropFirst().joined(separator: ", ")))"
  }
}
