/** What stands in the way of a renaming: files and values that nobody could read. */
import { allEntities, ownOf } from '../../model/references/names.js';
import type { Renaming } from '../../model/references/renaming.js';
import { visible } from '../../text/visible.js';
import type { OpenedWorkspace } from '../open.js';
import { UserError } from '../user-error.js';
import { hiddenMention } from './hidden-mention.js';

/** A `UserError` where something unread may name what is to be renamed: it would lead nowhere once it is mended. */
export function refuseUnread(opened: OpenedWorkspace, renaming: Renaming): void {
  refuseUnreadFiles(opened, renaming);
  const mention = hiddenMention(opened, renaming);
  if (mention === null) return;
  const { line, column } = mention.range.start;
  throw new UserError(
    `Nothing was renamed: ${visible(opened.shownPath(mention.file))}:${line}:${column} seems to name it, within a value that is wrong`,
    'Mend the value first: tp validate says how',
  );
}

/**
 * A file that could not be parsed, the second of two with one id: what it names was not looked at. Where its text is known, it is in the
 * way only if the id stands in it.
 */
function refuseUnreadFiles({ workspace, shownPath }: OpenedWorkspace, { old }: Renaming): void {
  const { company, files, broken } = workspace;
  const known = new Set([company, ...allEntities(workspace)].map(({ origin }) => origin.file));
  const hidden = files.find(({ document: { file, text } }) => !known.has(file) && text.includes(ownOf(old)));
  const unread = [...broken].find((name) => !files.some(({ kind, id }) => `${kind}/${id}` === name));
  const obstacle = hidden === undefined ? unread : shownPath(hidden.document.file);
  if (obstacle === undefined) return;
  throw new UserError(
    `Nothing was renamed: "${visible(obstacle)}" was not understood, so nobody knows whom it names`,
    'Mend it first: tp validate says how',
  );
}
