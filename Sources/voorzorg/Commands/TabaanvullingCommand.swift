import CommandLineKit

/// `voorzorg tabaanvulling`: the script that teaches a shell to complete our command lines.
struct TabaanvullingCommand: Command {
  static let shell = Argument(
    .choice("SHELL", of: CompletionShell.self),
    help: "De shell waarin u opdrachten typt."
  )

  static let description = CommandDescription(
    name: "tabaanvulling",
    summary: "Laat de Tab-toets opdrachten aanvullen.",
    discussion: """
      Het commando toont een script voor uw shell. Bewaar het met een van de voorbeelden en open een nieuwe \
      terminal. Daarna vult Tab commando's aan, en opties, dossiers, namen van vragen, ankerpunten en gemeenten.
      Voor zsh staat in ~/.zshrc: fpath=(~/.zfunc $fpath) en daarachter: autoload -U compinit && compinit
      """,
    examples: [
      CommandExample(
        "voorzorg tabaanvulling bash > ~/.local/share/bash-completion/completions/voorzorg",
        shows: "Voor bash, als het pakket bash-completion er is. Maak de map eerst met mkdir -p."
      ),
      CommandExample(
        "echo 'source <(voorzorg tabaanvulling bash)' >> ~/.bashrc",
        shows: "Voor bash zonder dat pakket."
      ),
      CommandExample(
        "mkdir -p ~/.zfunc && voorzorg tabaanvulling zsh > ~/.zfunc/_voorzorg",
        shows: "Voor zsh."
      ),
      CommandExample(
        "voorzorg tabaanvulling fish > ~/.config/fish/completions/voorzorg.fish",
        shows: "Voor fish."
      ),
    ],
    parameters: [shell]
  )

  private let shell: CompletionShell

  init(_ arguments: ParsedArguments) {
    shell = arguments[Self.shell]
  }

  func run(in context: Context) throws -> ExitCode {
    context.print(Voorzorg.program.completionScript(for: shell))
    return .success
  }
}
