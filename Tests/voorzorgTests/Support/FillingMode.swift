/// The two ways in which filling in shows itself on a terminal.
enum FillingMode: CaseIterable {
  case usual
  case plain

  var arguments: [String] { self == .plain ? ["--eenvoudig"] : [] }
}

extension DossierInFolder {
  /// Starts to fill in on a terminal.
  func session(
    _ mode: FillingMode = .usual,
    part: String = "scan",
    environment: [String: String] = [:],
    columns: UInt16 = 80
  ) throws -> TerminalSession {
    try TerminalSession(
      ["invullen", path, "--onderdeel", part] + mode.arguments,
      environment: environment,
      columns: columns
    )
  }

  /// Starts to fill in on a terminal, at the first text: question 1.2.
  func sessionAtText(
    _ mode: FillingMode = .usual,
    environment: [String: String] = [:],
    columns: UInt16 = 80
  ) throws -> TerminalSession {
    folder.run("beantwoorden", path, "1.1=ja")
    let session = try session(mode, environment: environment, columns: columns)
    try session.expect("1.2> ")
    return session
  }
}
