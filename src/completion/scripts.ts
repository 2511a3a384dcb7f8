const bash = String.raw`# bash completion of genai-links: source <(genai-links completion bash)
_genai_links() {
  local line first=1
  COMPREPLY=()
  while IFS= read -r line; do
    if [ -n "$first" ]; then
      first=
      if [ "$line" = :files ]; then compopt -o default 2>/dev/null; fi
    else
      COMPREPLY+=("$line")
    fi
  done < <(command genai-links __complete bash "\${COMP_LINE:0:COMP_POINT}" "$COMP_WORDBREAKS" 2>/dev/null </dev/null)
}
complete -F _genai_links genai-links
`.replaceAll('\\${', '${');

const zsh = String.raw`#compdef genai-links
# zsh completion of genai-links: source <(genai-links completion zsh), after compinit
_genai_links() {
  local -a answer values lines
  local line tab=$'\t'
  answer=("\${(@f)$(command genai-links __complete zsh -- "\${(@Q)words[2,CURRENT-1]}" "\${(Q)PREFIX}" 2>/dev/null </dev/null)}")
  if [[ $answer[1] == :files ]]; then
    compset -P '*='
    _files
    return
  fi
  for line in "\${(@)answer[2,-1]}"; do
    [[ -n $line ]] || continue
    values+=("\${line%%$tab*}")
    lines+=("\${line/$tab/  -- }")
  done
  (( $#values )) && compadd -l -d lines -a values
}
if [[ $funcstack[1] == _genai_links ]]; then
  _genai_links "$@"
else
  compdef _genai_links genai-links
fi
`.replaceAll('\\${', '${');

const fish = String.raw`# fish completion of genai-links: genai-links completion fish | source
function __genai_links_complete
    set -l words (commandline -opc)
    set -e words[1]
    set -l current (commandline -ct)
    set -l answer (command genai-links __complete fish -- $words "$current" 2>/dev/null </dev/null)
    if test "$answer[1]" = :files
        set -l before (string match -r -- '^.*=' "$current")
        for path in (__fish_complete_path (string replace -r -- '^.*=' '' "$current"))
            printf '%s%s\n' "$before" "$path"
        end
    else if test (count $answer) -gt 1
        printf '%s\n' $answer[2..-1]
    end
end
complete -c genai-links -f -a '(__genai_links_complete)'
`;

/** What each shell is to read once: a function that asks the program. */
export const completionScripts = { bash, zsh, fish } as const;

export type Shell = keyof typeof completionScripts;

export const shells = Object.keys(completionScripts) as readonly Shell[];
