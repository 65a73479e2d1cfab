/// Completion in fish.
///
/// The script gives the words without their quotes, the last one up to the cursor. Fish keeps what fits itself, since
/// it also finds what only holds the letters somewhere.
struct FishCompletion: CompletionQuestion {
  let wordsBefore: [String]
  let word: String
  var isMatchedByShell: Bool { true }

  func lines(for offer: CompletionOffer) -> [String] {
    // Fish puts no space behind `=` and `@`, where parts end.
    let candidates = offer.candidates.map { candidate in
      CompletionLine.of(CompletionLine.word, [offer.kept + candidate.value, candidate.shownMeaning])
    }
    return candidates + [offer.paths.map { line($0, kept: offer.kept) }].compactMap(\.self)
  }

  private func line(_ paths: CompletionOffer.Paths, kept: String) -> String {
    switch paths {
    case .files(let suffixes): CompletionLine.of(CompletionLine.file, ["\(kept.count)"] + suffixes)
    case .folders: CompletionLine.of(CompletionLine.folder, ["\(kept.count)"])
    }
  }
}

extension FishCompletion: CompletionDialect {
  static func question(from words: ArraySlice<String>) -> (any CompletionQuestion)? {
    words.last.map { FishCompletion(wordsBefore: Array(words.dropLast()), word: $0) }
  }

  static func script(for program: String) -> String {
    #"""
    # Tabaanvulling van \#(program) voor fish, vanaf versie 3.
    # Gemaakt met '\#(program) tabaanvulling fish'; het programma zelf weet wat er mag staan.

    function __\#(program)_tabaanvulling
        set -l words (commandline -opc)
        set -l typed (commandline -ct)
        set -l program \#(program)
        # Wie een pad typt, krijgt antwoord van het programma op dat pad.
        if string match -q '*/*' -- $words[1]
            set program (string replace -r '^~/' $HOME/ -- $words[1])
        end
        set -e words[1]
        # Een aanhalingsteken kan nog open staan.
        set -l word (string unescape -- $typed; or string unescape -- $typed\'; or string unescape -- $typed\")
        for line in ($program \#(CompletionRequest.option) fish $words "$word" 2>/dev/null)
            set -l fields (string split \t -- $line)
            switch $fields[1]
                case \#(CompletionLine.word)
                    string join \t -- $fields[2..3]
                case \#(CompletionLine.file) \#(CompletionLine.folder)
                    __\#(program)_paden $fields[1] "$typed" $fields[2..-1]
            end
        end
    end

    # Vult paden aan: de soort, wat er staat, hoeveel tekens daarvan voor het pad komen, en hoe een naam mag eindigen.
    function __\#(program)_paden -a kind typed kept
        set -l endings $argv[4..-1]
        set -l lead (string sub -l $kept -- $typed)
        set -l start (math $kept + 1)
        set -l paths (complete -C "'' "(string sub -s $start -- $typed))
        set -l fitting
        for path in $paths
            set -l name (string split -f 1 \t -- $path)
            if string match -q '*/' -- $name
                set -a fitting $name
            else if test $kind = \#(CompletionLine.file)
                if not set -q endings[1]
                    set -a fitting $name
                end
                for ending in $endings
                    if string match -q "*$ending" -- $name
                        set -a fitting $name
                    end
                end
            end
        end
        # Is er geen bestand met zo'n naam, dan mag het er ook een zijn met een andere.
        if not set -q fitting[1]; and test $kind = \#(CompletionLine.file)
            set fitting (string split -f 1 \t -- $paths)
        end
        for name in $fitting
            echo $lead$name
        end
    end

    complete -c \#(program) -f -k -a '(__\#(program)_tabaanvulling)'
    """#
  }
}
