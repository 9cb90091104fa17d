/** What can be wrong with the name of a file or folder on another system than the one it was made on. */
import { visible } from '../../text/visible.js';

const illegal = /[<>:"|?*\\]/;
const deviceName = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

/** Why some system cannot hold, or would confuse, a file of this name; null where all can. */
export function problemOfName(name: string): string | null {
  if (visible(name) !== name) return 'contains a character that cannot be seen';
  const character = illegal.exec(name)?.[0];
  if (character !== undefined)
    return `contains ${character === '"' ? 'a double quote' : `"${character}"`}, which Windows allows in no name`;
  if (/^ /.test(name)) return 'begins with a blank, which nobody sees';
  if (/[. ]$/.test(name)) return `ends with a ${name.endsWith('.') ? 'dot' : 'blank'}, which Windows takes away`;
  if (deviceName.test(name)) return 'is the name of a device on Windows';
  return looksLikeGit(name) ? 'looks like the folder of git on some systems' : null;
}

// Where capitals do not count, or short names of Windows; after CVE-2014-9390.
function looksLikeGit(name: string): boolean {
  return name !== '.git' && /^(?:\.git|git~\d+)$/i.test(name);
}
