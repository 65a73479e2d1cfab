# Tabaanvulling van proef voor fish, vanaf versie 3.
# Gemaakt met 'proef tabaanvulling fish'; het programma zelf weet wat er mag staan.

function __proef_tabaanvulling
    set -l words (commandline -opc)
    set -l typed (commandline -ct)
    set -l program proef
    # Wie een pad typt, krijgt antwoord van het programma op dat pad.
    if string match -q '*/*' -- $words[1]
        set program (string replace -r '^~/' $HOME/ -- $words[1])
    end
    set -e words[1]
    # Een aanhalingsteken kan nog open staan.
    set -l word (string unescape -- $typed; or string unescape -- $typed\'; or string unescape -- $typed\")
    for line in ($program --tabaanvulling fish $words "$word" 2>/dev/null)
        set -l fields (string split \t -- $line)
        switch $fields[1]
            case woord
                string join \t -- $fields[2..3]
            case bestand map
                __proef_paden $fields[1] "$typed" $fields[2..-1]
        end
    end
end

# Vult paden aan: de soort, wat er staat, hoeveel tekens daarvan voor het pad komen, en hoe een naam mag eindigen.
function __proef_paden -a kind typed kept
    set -l endings $argv[4..-1]
    set -l lead (string sub -l $kept -- $typed)
    set -l start (math $kept + 1)
    set -l paths (complete -C "'' "(string sub -s $start -- $typed))
    set -l fitting
    for path in $paths
        set -l name (string split -f 1 \t -- $path)
        if string match -q '*/' -- $name
            set -a fitting $name
        else if test $kind = bestand
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
    if not set -q fitting[1]; and test $kind = bestand
        set fitting (string split -f 1 \t -- $paths)
    end
    for name in $fitting
        echo $lead$name
    end
end

complete -c proef -f -k -a '(__proef_tabaanvulling)'
