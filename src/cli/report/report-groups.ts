/** The groups of `--group`: which one a row of a report belongs to, and what the group is called. */

import { entityKinds } from '../../model/entity.js';
import { namingOf } from '../../model/naming.js';
import { queryField, queryFields } from '../../model/query.js';
import { type AnyEntity, entitiesOf, type Workspace } from '../../model/workspace.js';
import { fieldWords } from '../../reports/diff/field-words.js';
import { valueWords } from '../../reports/diff/value-words.js';
import type { TableRow } from '../../reports/report.js';
import { speaker } from '../../text/both.js';
import type { Language } from '../../text/locale.js';
import { unknownName } from '../unknown-name.js';

/** The group of a row, by the first value that its entity has in `field`; a `UserError` for a field that there is not. */
export function groupsBy(
  field: string,
  workspace: Workspace,
  language: Language,
): (row: TableRow) => { readonly key: string; readonly label: string } {
  const valuesOf = queryField(field);
  if (valuesOf === null) throw unknownName('field', field, Object.keys(queryFields), { purpose: 'to group by' });
  const naming = namingOf(workspace, language);
  const names: Readonly<Record<string, (id: string) => string>> = {
    owner: naming.team,
    stage: naming.stage,
    channel: naming.channel,
    persona: naming.persona,
  };
  const called = fieldWords('', field);
  const nothing = speaker(language)({ en: `(no ${called.en})`, de: `(ohne ${called.de})` });
  const label = (value: string | number | boolean) => {
    const said = valueWords(value, field, workspace.languages, language);
    return typeof value === 'boolean' ? `${called[language]}: ${said}` : said;
  };
  return ({ about }) => {
    const entity = about === null ? null : entityOf(workspace, about);
    const value = entity === null ? undefined : valuesOf(entity)[0];
    if (value === undefined) return { key: 'none', label: nothing };
    return { key: String(value), label: names[field]?.(String(value)) ?? label(value) };
  };
}

function entityOf(workspace: Workspace, { type, id }: NonNullable<TableRow['about']>): AnyEntity | null {
  const kind = entityKinds.find((name) => name === type);
  return kind === undefined ? null : (entitiesOf(workspace, kind).get(id) ?? null);
}
