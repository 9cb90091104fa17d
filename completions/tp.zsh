#compdef tp
# Completion of tp in zsh. Made by: tp completion zsh
_tp() {
  local -a lines offered
  local line how word
  lines=("${(@f)$(command tp __complete zsh -- "${(@Q)words[1,CURRENT]}" 2>/dev/null)}")
  how=${lines[1]}
  case $how in
    files) _files; return ;;
    folders) _files -/; return ;;
  esac
  for line in "${(@)lines[2,-1]}"; do
    word=${line%%$'\t'*}
    offered+=("${word//:/\\:}:${line#*$'\t'}")
  done
  if [[ $how == nospace ]]; then
    _describe -t values tp offered -S ''
  else
    _describe -t values tp offered
  fi
}
if [[ ${funcstack[1]} == _tp ]]; then
  _tp "$@"
else
  compdef _tp tp
fi
