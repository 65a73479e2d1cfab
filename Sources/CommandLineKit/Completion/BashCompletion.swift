/// Completion in bash.
///
/// The script gives the line up to the cursor, and the end of it that readline replaces: bash cuts words at `=`, `:`
/// and `@`, in ways that depend on its version and settings.
struct BashCompletion: CompletionQuestion {
  private let line: BashLine

  var wordsBefore: [String] { Array(line.words.dropFirst()) }
  var word: String { line.word }
  var isMatchedByShell: Bool { false }

  func lines(for offer: CompletionOffer) -> [String] {
    let hasParts = offer.candidates.contains { !$0.isWhole }
    let words = offer.candidates.map { candidate in
      // Bash puts a space behind all or none of them.
      let space = hasParts && candidate.isWhole ? " " : ""
      let text = line.quoted((offer.kept + candidate.value).dropFirst(line.keptCount)) + space
      return CompletionLine.of(hasParts ? CompletionLine.part : CompletionLine.word, [text])
    }
    return words + [offer.paths.map { paths(of: $0, kept: offer.kept) }].compactMap(\.self)
  }

  /// The kind of path, how much of it stands on the line already, what stands between that and the path, the open
  /// quote, a pattern for what is there of the path, and the endings it may have.
  private func paths(of paths: CompletionOffer.Paths, kept: String) -> String {
    let skipped = max(0, line.keptCount - kept.count)
    let lead = kept.dropFirst(line.keptCount)
    let pattern = line.word.dropFirst(kept.count).map { "*?[]\\".contains($0) ? "\\\($0)" : String($0) }
    // Fields that may be empty have a mark before them: bash takes several tabs for one.
    let quote = line.openQuote.map(String.init) ?? ""
    let fields = ["\(skipped)", "=\(lead)", "=\(quote)", "=\(pattern.joined())"]
    switch paths {
    case .files(let suffixes): return CompletionLine.of(CompletionLine.file, fields + suffixes)
    case .folders: return CompletionLine.of(CompletionLine.folder, fields)
    }
  }
}

extension BashCompletion: CompletionDialect {
  static func question(from words: ArraySlice<String>) -> (any CompletionQuestion)? {
    guard let line = words.first, let replaced = words.last, words.count == 2 else { return nil }
    return BashCompletion(line: BashLine(line, replacing: replaced))
  }

  static func script(for program: String) -> String {
    #"""
    # Tabaanvulling van \#(program) voor bash, vanaf versie 4.
    # Gemaakt met '\#(program) tabaanvulling bash'; het programma zelf weet wat er mag staan.

    _\#(program)() {
      local program=\#(program) answer kind text
      local -a fields
      COMPREPLY=()
      # Wie een pad typt, krijgt antwoord van het programma op dat pad.
      [[ $1 == */* ]] && program=${1/#\~\//$HOME/}
      # Achter > en < staat een bestand.
      if ((COMP_CWORD > 0)) && [[ ${COMP_WORDS[COMP_CWORD - 1]} == *[\<\>]* ]]; then
        compopt -o default
        return
      fi
      answer=$("$program" \#(CompletionRequest.option) bash "${COMP_LINE:0:COMP_POINT}" "$2" 2>/dev/null)
      while IFS=$'\t' read -r kind text; do
        case $kind in
        \#(CompletionLine.word)) COMPREPLY+=("$text") ;;
        \#(CompletionLine.part))
          COMPREPLY+=("$text")
          compopt -o nospace
          ;;
        \#(CompletionLine.file) | \#(CompletionLine.folder))
          IFS=$'\t' read -r -a fields <<<"$text"
          _\#(program)_paden "$kind" "${fields[@]}"
          ;;
        esac
      done <<<"$answer"
    }

    # Vult paden aan: de soort, hoeveel tekens van het pad al vaststaan, wat er nog voor komt, het open
    # aanhalingsteken, het begin van het pad, en hoe een naam mag eindigen.
    _\#(program)_paden() {
      local kind=$1 skipped=$2 lead=${3#=} quote=${4#=} start=${5#=} home='' name
      shift 5
      if [[ $start == \~/* ]]; then
        home=$HOME
        start=$home${start#\~}
      fi
      while IFS= read -r name; do
        if [[ ! $name ]]; then
          continue
        elif [[ ! -d $name ]]; then
          [[ $kind == \#(CompletionLine.file) ]] && _\#(program)_eindigt_goed "$name" "$@" || continue
        elif [[ $lead || $skipped -gt 0 ]]; then
          name+=/
        fi
        [[ $home ]] && name=\~${name#"$home"}
        if [[ $lead || $skipped -gt 0 ]]; then
          # Readline herkent dit niet als pad; dan hoort het aanhalen en de spatie erachter bij ons.
          name=$lead${name:skipped}
          [[ $quote ]] || printf -v name %q "$name"
          [[ $quote || $name == */ ]] || name+=' '
          compopt -o nospace
        else
          compopt -o filenames
        fi
        COMPREPLY+=("$name")
      done <<<"$(compgen -G "$start*")"
      # Is er geen bestand met zo'n naam, dan mag het er ook een zijn met een andere.
      ((${#COMPREPLY[@]})) || [[ $kind == \#(CompletionLine.folder) ]] || compopt -o default
    }

    _\#(program)_eindigt_goed() {
      local name=$1 ending
      shift
      (($#)) || return 0
      for ending; do [[ $name == *"$ending" ]] && return 0; done
      return 1
    }

    complete -F _\#(program) \#(program)
    """#
  }
}
