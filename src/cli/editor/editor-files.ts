/** The schemas for the editors of a workspace, as files. */
import { editorSchemas } from '../../load/editor-schema.js';
import type { PlaceOffer } from '../../load/offered-names.js';
import { entityKinds } from '../../model/entity.js';
import type { Workspace } from '../../model/workspace.js';
import { rules } from '../../rules/registry.js';
import type { TextFile } from '../../source/file.js';
import { toJson } from '../../text/json.js';
import { schemaFolder } from './schema-folder.js';

/** One schema for each kind of file, by path in the workspace. */
export function schemaFiles(workspace: Workspace): readonly TextFile[] {
  const schemaOf = editorSchemas(workspace, new Map([['key rules/*', ruleNames]]));
  return (['tp', ...entityKinds] as const).map((kind) => ({
    path: `${schemaFolder}/${kind}.json`,
    text: toJson(schemaOf(kind)),
  }));
}

/** The rules whose severity tp.yaml can set. */
const ruleNames: PlaceOffer = {
  noun: 'rule',
  names: new Map(rules.map(({ name, summary }) => [name, summary])),
  words: [],
  isClosed: true,
};
