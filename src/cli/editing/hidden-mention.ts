/** Names within values that the schema refused: nobody reads them, so nobody can rename them. */
import { ownOf } from '../../model/references/names.js';
import type { Renaming } from '../../model/references/renaming.js';
import type { Location } from '../../source/location.js';
import { readFullYaml } from '../../source/yaml/full-yaml.js';
import type { OpenedWorkspace } from '../open.js';

/** The first place in a refused value that seems to name what is to be renamed; null where there is none. */
export function hiddenMention({ workspace, findings }: OpenedWorkspace, { old }: Renaming): Location | null {
  const documents = new Map(workspace.files.map(({ document }) => [document.file, document]));
  for (const { rule, at } of findings) {
    const document = documents.get(at.file);
    // The root is never refused as a whole.
    const refused = rule.startsWith('schema/') && at.path !== undefined && at.path.length > 0 ? document?.placeOf(at.path) : null;
    if (document === undefined || !refused) continue;
    const means = (value: unknown) => value === ownOf(old) || value === old || String(value).startsWith(`${old}/`);
    const mention = readFullYaml(document.text).scalars.find(
      ({ start, end, value }) => start >= refused.start && end <= refused.end && means(value),
    );
    if (mention !== undefined) return document.between(mention.start, mention.end);
  }
  return null;
}
