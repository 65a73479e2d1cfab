# Tabaanvulling van proef voor bash, vanaf versie 4.
# Gemaakt met 'proef tabaanvulling bash'; het programma zelf weet wat er mag staan.

_proef() {
  local program=proef answer kind text
  local -a fields
  COMPREPLY=()
  # Wie een pad typt, krijgt antwoord van het programma op dat pad.
  [[ $1 == */* ]] && program=${1/#\~\//$HOME/}
  # Achter > en < staat een bestand.
  if ((COMP_CWORD > 0)) && [[ ${COMP_WORDS[COMP_CWORD - 1]} == *[\<\>]* ]]; then
    compopt -o default
    return
  fi
  answer=$("$program" --tabaanvulling bash "${COMP_LINE:0:COMP_POINT}" "$2" 2>/dev/null)
  while IFS=$'\t' read -r kind text; do
    case $kind in
    woord) COMPREPLY+=("$text") ;;
    deel)
      COMPREPLY+=("$text")
      compopt -o nospace
      ;;
    bestand | map)
      IFS=$'\t' read -r -a fields <<<"$text"
      _proef_paden "$kind" "${fields[@]}"
      ;;
    esac
  done <<<"$answer"
}

# Vult paden aan: de soort, hoeveel tekens van het pad al vaststaan, wat er nog voor komt, het open
# aanhalingsteken, het begin van het pad, en hoe een naam mag eindigen.
_proef_paden() {
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
      [[ $kind == bestand ]] && _proef_eindigt_goed "$name" "$@" || continue
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
  ((${#COMPREPLY[@]})) || [[ $kind == map ]] || compopt -o default
}

_proef_eindigt_goed() {
  local name=$1 ending
  shift
  (($#)) || return 0
  for ending; do [[ $name == *"$ending" ]] && return 0; done
  return 1
}

complete -F _proef proef
