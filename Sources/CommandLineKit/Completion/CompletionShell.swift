/// A shell for which there is a completion script.
public enum CompletionShell: String, Sendable, CaseIterable {
  /// GNU Bash, from version 4.
  case bash

  /// The Z shell.
  case zsh

  /// The friendly interactive shell, from version 3.
  case fish
}

extension CompletionShell {
  /// How this shell is spoken to.
  var dialect: any CompletionDialect.Type {
    switch self {
    case .bash: BashCompletion.self
    case .zsh: ZshCompletion.self
    case .fish: FishCompletion.self
    }
  }
}

/// How a shell asks what may stand on its line, and how it is answered.
///
/// The scripts hold no commands or options: they ask the program, so that they are never behind it and all shells
/// offer the same.
protocol CompletionDialect {
  /// The script that teaches the shell to ask.
  static func script(for program: String) -> String

  /// Makes a question of the words that the script gives; `nil` when they are not what the script would give.
  static func question(from words: ArraySlice<String>) -> (any CompletionQuestion)?
}

/// One question of a shell.
protocol CompletionQuestion: Sendable {
  /// The words of the line before the one that is completed, without the name of the program.
  var wordsBefore: [String] { get }

  /// The word that is completed, as far as it is there.
  var word: String { get }

  /// Whether the shell itself keeps only the candidates that fit what is typed.
  var isMatchedByShell: Bool { get }

  /// The lines that the script of the shell understands.
  func lines(for offer: CompletionOffer) -> [String]
}

/// The first field of each line with which a script is answered; tabs stand between the fields.
enum CompletionLine {
  /// A word, behind which the next one comes.
  static let word = "woord"

  /// A beginning of a word.
  static let part = "deel"

  /// How much of the word stays as it is.
  static let kept = "vast"

  /// The names of files, with the endings they may have.
  static let file = "bestand"

  /// The names of folders.
  static let folder = "map"

  static func of(_ kind: String, _ fields: [String] = []) -> String {
    ([kind] + fields).joined(separator: "\t")
  }
}
