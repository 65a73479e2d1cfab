#compdef proef
# Tabaanvulling van proef voor zsh.
# Gemaakt met 'proef tabaanvulling zsh'; het programma zelf weet wat er mag staan.

_proef() {
  local program=proef word=$PREFIX line result=1
  local -a fields whole parts all endings
  # Wie een pad typt, krijgt antwoord van het programma op dat pad.
  [[ $words[1] == */* ]] && program=${${(Q)words[1]}/#\~\//$HOME/}
  [[ -n $compstate[quote] ]] || word=${(Q)PREFIX}
  for line in "${(@f)$("$program" --tabaanvulling zsh \
    "${(@Q)words[2,CURRENT-1]}" "$word" 2>/dev/null)}"; do
    fields=("${(@ps:\t:)line}")
    case $fields[1] in
      vast) compset -p $fields[2] ;;
      woord) whole+=("$fields[2]") ;;
      deel) parts+=("$fields[2]") ;;
      bestand)
        endings=("${(@)fields[2,-1]/#/*}")
        _files ${endings:+-g} ${endings:+"$endings"} && result=0
        ;;
      map) _files -/ && result=0 ;;
    esac
  done
  # Het programma kiest al wat past, ook zonder hoofdletters en accenten; dat doet zsh niet nog eens.
  [[ -n $SUFFIX ]] || all=(-U ${IPREFIX:+-i} ${IPREFIX:+"$IPREFIX"})
  (( $#whole )) && _describe -t waarden waarde whole $all && result=0
  (( $#parts )) && _describe -t waarden waarde parts $all -S '' && result=0
  return result
}

# Als bestand in fpath wordt dit zelf de functie; met 'source' moet zsh haar nog leren kennen.
if [[ $funcstack[1] == _proef ]]; then
  _proef "$@"
else
  compdef _proef proef
fi
