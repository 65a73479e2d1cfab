/// Completion in zsh.
///
/// The script gives the words without their quotes, the last one up to the cursor.
struct ZshCompletion: CompletionQuestion {
  let wordsBefore: [String]
  let word: String
  var isMatchedByShell: Bool { false }

  func lines(for offer: CompletionOffer) -> [String] {
    let kept = CompletionLine.of(CompletionLine.kept, ["\(offer.kept.count)"])
    return [kept] + offer.candidates.map(line) + [offer.paths.map(line)].compactMap(\.self)
  }

  /// A candidate as `_describe` takes it: a colon stands between value and meaning.
  private func line(_ candidate: CompletionCandidate) -> String {
    let value = candidate.value.map { ":\\".contains($0) ? "\\\($0)" : String($0) }.joined()
    let text = candidate.meaning.isEmpty ? value : "\(value):\(candidate.shownMeaning)"
    return CompletionLine.of(candidate.isWhole ? CompletionLine.word : CompletionLine.part, [text])
  }

  private func line(_ paths: CompletionOffer.Paths) -> String {
    switch paths {
    case .files(let suffixes): CompletionLine.of(CompletionLine.file, suffixes)
    case .folders: CompletionLine.of(CompletionLine.folder)
    }
  }
}

extension ZshCompletion: CompletionDialect {
  static func question(from words: ArraySlice<String>) -> (any CompletionQuestion)? {
    words.last.map { ZshCompletion(wordsBefore: Array(words.dropLast()), word: $0) }
  }

  static func script(for program: String) -> String {
    #"""
    #compdef \#(program)
    # Tabaanvulling van \#(program) voor zsh.
    # Gemaakt met '\#(program) tabaanvulling zsh'; het programma zelf weet wat er mag staan.

    _\#(program)() {
      local program=\#(program) word=$PREFIX line result=1
      local -a fields whole parts all endings
      # Wie een pad typt, krijgt antwoord van het programma op dat pad.
      [[ $words[1] == */* ]] && program=${${(Q)words[1]}/#\~\//$HOME/}
      [[ -n $compstate[quote] ]] || word=${(Q)PREFIX}
      for line in "${(@f)$("$program" \#(CompletionRequest.option) zsh \
        "${(@Q)words[2,CURRENT-1]}" "$word" 2>/dev/null)}"; do
        fields=("${(@ps:\t:)line}")
        case $fields[1] in
          \#(CompletionLine.kept)) compset -p $fields[2] ;;
          \#(CompletionLine.word)) whole+=("$fields[2]") ;;
          \#(CompletionLine.part)) parts+=("$fields[2]") ;;
          \#(CompletionLine.file))
            endings=("${(@)fields[2,-1]/#/*}")
            _files ${endings:+-g} ${endings:+"$endings"} && result=0
            ;;
          \#(CompletionLine.folder)) _files -/ && result=0 ;;
        esac
      done
      # Het programma kiest al wat past, ook zonder hoofdletters en accenten; dat doet zsh niet nog eens.
      [[ -n $SUFFIX ]] || all=(-U ${IPREFIX:+-i} ${IPREFIX:+"$IPREFIX"})
      (( $#whole )) && _describe -t waarden waarde whole $all && result=0
      (( $#parts )) && _describe -t waarden waarde parts $all -S '' && result=0
      return result
    }

    # Als bestand in fpath wordt dit zelf de functie; met 'source' moet zsh haar nog leren kennen.
    if [[ $funcstack[1] == _\#(program) ]]; then
      _\#(program) "$@"
    else
      compdef _\#(program) \#(program)
    fi
    """#
  }
}
