/** Arguments in the order in which commands read them, where somebody writes `tp -C folder ls`, as git and others have it. */

const withValue: ReadonlySet<string> = new Set(['-C', '--dir', '--color', '--width']);
const joined = /^(-C.|--(dir|color|width)=|--no-color$)/;

/** Options that commands share and that stand before the command, put behind its name; all else stays where it is. */
export function commandFirst(args: readonly string[]): readonly string[] {
  let start = 0;
  for (let arg = args[0]; arg !== undefined; arg = args[start]) {
    if (withValue.has(arg)) start += 2;
    else if (joined.test(arg)) start += 1;
    else break;
  }
  const rest = args.slice(start);
  const options = rest.findIndex((arg) => arg.startsWith('-'));
  const end = options < 0 ? rest.length : options;
  // A command that is not there is a matter of the program, which says so.
  return end === 0 ? args : [...rest.slice(0, end), ...args.slice(0, start), ...rest.slice(end)];
}
