import CommandLineKit
import TerminalKit

/// Makes an accessible PDF (PDF/UA-1) of a page of HTML with WeasyPrint.
struct WeasyPrint: Sendable {
  var program: ExternalProgram

  /// The first version that ties the cells of a table to their heads, without which no PDF is accessible.
  static let firstVersion = 66

  /// Finds WeasyPrint.
  ///
  /// - Parameters:
  ///   - given: its path or name, where the user says which; nil to look for it.
  ///   - find: gives the path of a program, nil when it is not there.
  /// - Throws: how to get it, with exit code 3.
  init(_ given: String? = nil, find: (String) -> String?) throws(Failure) {
    guard let path = find(given ?? "weasyprint") else {
      throw ExternalProgram.missing(
        "WeasyPrint (versie \(Self.firstVersion) of nieuwer)",
        at: given,
        ways:
          "installeer het in een Python-omgeving met 'pip install weasyprint'. Het pakket weasyprint van Debian "
          + "en Ubuntu mag ook, als dat zo nieuw is"
      )
    }
    program = ExternalProgram(name: "WeasyPrint", path: path)
  }

  /// A converter that starts WeasyPrint in this way.
  init(program: ExternalProgram) {
    self.program = program
  }

  /// The PDF of a page. Page and PDF go through pipes.
  ///
  /// - Parameters:
  ///   - html: a page that needs nothing from elsewhere.
  ///   - environment: variables that WeasyPrint gets besides ours.
  /// - Throws: what WeasyPrint said, that it is too old, or that it took too long, with exit code 3.
  func pdf(_ html: [UInt8], environment: [String: String] = [:]) throws(Failure) -> [UInt8] {
    let collected = try program.collect(
      html,
      // Tags are part of PDF/UA. Asking for them by name is what versions before the first refuse.
      arguments: ["--quiet", "--encoding=utf-8", "--pdf-tags", "--pdf-variant=pdf/ua-1", "-", "-"],
      environment: environment
    )
    if collected.ending.isSuccess { return collected.output }
    let errors = String(decoding: collected.errors, as: UTF8.self)
    if errors.contains("No fonts configured") {
      throw Failure(
        message:
          "WeasyPrint vindt op deze computer geen enkel lettertype; installeer er een, op Debian of Ubuntu "
          + "bijvoorbeeld met 'sudo apt install fonts-dejavu-core'",
        code: .fileProblem
      )
    }
    throw try tooOld(environment: environment) ?? program.failure(collected)
  }

  /// That this version is too old; nil when it is not, or does not tell. Asked only after a failure: it takes a second.
  private func tooOld(environment: [String: String]) throws(Failure) -> Failure? {
    let told = try program.collect([], arguments: ["--version"], environment: environment).output
    let version = String(decoding: told, as: UTF8.self).split(separator: " ").last?.prefix {
      $0.isNumber || $0 == "."
    }
    guard let version, let major = version.split(separator: ".").first.flatMap({ Int($0) }),
      major < Self.firstVersion
    else { return nil }
    return Failure(
      message:
        "WeasyPrint \(version) is te oud voor een toegankelijke PDF; nodig is versie \(Self.firstVersion) of "
        + "nieuwer. Die installeert u in een Python-omgeving met 'pip install weasyprint'",
      code: .fileProblem
    )
  }
}
