# Completion of tp in bash. Made by: tp completion bash
_tp() {
  local line=${COMP_LINE:0:COMP_POINT} words=() count=0 i word blank current how offered
  # bash cuts words at : and = as well; here they are put together again as they stand in the line.
  for ((i = 0; i <= COMP_CWORD; i++)); do
    blank=${line%%[!$' \t\n']*}
    line=${line#"$blank"}
    word=${COMP_WORDS[i]}
    if ((i == COMP_CWORD)); then word=$line; fi
    line=${line#"$word"}
    if ((count > 0)) && [[ -z $blank ]]; then
      words[count - 1]+=$word
    else
      words[count]=$word
      count=$((count + 1))
    fi
  done
  current=${words[count - 1]}
  COMPREPLY=()
  # Not what was typed: a ./tp in somebody else's folder must not run because Tab was pressed.
  {
    read -r how
    while IFS=$'\t' read -r offered _; do COMPREPLY+=("$offered"); done
  } < <(command tp __complete bash -- "${words[@]}" 2>/dev/null)
  case $how in
    nospace) compopt -o nospace 2>/dev/null ;;
    files) compopt -o default 2>/dev/null ;;
    folders) compopt -o dirnames 2>/dev/null ;;
  esac
  # What stands before the last : or = is on the line already.
  if [[ $COMP_WORDBREAKS == *:* && $current == *[:=]* ]]; then
    blank=${current%"${current##*[:=]}"}
    for ((i = 0; i < ${#COMPREPLY[@]}; i++)); do COMPREPLY[i]=${COMPREPLY[i]#"$blank"}; done
  fi
}
complete -F _tp tp
