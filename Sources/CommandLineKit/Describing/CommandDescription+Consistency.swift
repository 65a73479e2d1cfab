extension CommandDescription {
  /// Whether the description of a command can work; stops the program if it cannot.
  ///
  /// Only the author of the program can cause this, so it shows at the first run and never depends on a user.
  var isConsistent: Bool {
    precondition(isWord(name), "a command needs a name without spaces or leading dash: '\(name)'")
    requireUsableNames()
    requireOrderOfPositionals()
    for spelling in exclusiveGroups.joined() {
      precondition(
        parameters.contains { $0.spelling == spelling },
        "'\(name)' calls '\(spelling)' exclusive but does not have it"
      )
    }
    return true
  }

  private func requireUsableNames() {
    var taken: Set<String> = []
    for parameter in parameters {
      precondition(
        isWord(parameter.name) && (parameter.kind == .positional || !parameter.name.contains("=")),
        "'\(name)' has a parameter with an unusable name: '\(parameter.name)'"
      )
      precondition(
        parameter.short != "-" && parameter.short != "=",
        "'\(name)' has an option with an unusable short name: '\(parameter.name)'"
      )
      for spelling in parameter.spellings {
        precondition(taken.insert(spelling).inserted, "'\(name)' has '\(spelling)' more than once")
      }
    }
  }

  private func requireOrderOfPositionals() {
    for (earlier, later) in zip(positionals, positionals.dropFirst()) {
      precondition(!earlier.isRepeatable, "nothing can follow '\(earlier.name)' in '\(name)'")
      precondition(
        earlier.isRequired || !later.isRequired,
        "'\(later.name)' is required in '\(name)' but follows an optional argument"
      )
    }
  }

  private func isWord(_ text: String) -> Bool {
    // Bytes rather than characters: every start of the program pays for this.
    !text.isEmpty && !text.hasPrefix("-") && !text.utf8.contains(UInt8(ascii: " "))
  }
}
