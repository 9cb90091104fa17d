# Completion of tp in fish. Made by: tp completion fish
function __tp_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    set -l lines (command tp __complete fish -- $words "$current" 2>/dev/null)
    switch "$lines[1]"
        case files
            __fish_complete_path "$current"
        case folders
            __fish_complete_directories "$current"
        case '*'
            if test (count $lines) -gt 1
                printf '%s\n' $lines[2..-1]
            end
    end
end
complete -c tp -f -a '(__tp_complete)'
