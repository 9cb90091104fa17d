/** The document `.tp-baseline.yaml` to a baseline: what is sound in it, and what is wrong with the rest. */
import type { Baseline, BaselineEntry } from '../model/baseline/baseline.js';
import type { NamedFinding } from '../source/diagnostic.js';
import type { Document } from '../source/document.js';
import { notAMap, schemaFinding, yamlFinding } from './file-findings.js';
import { checkSchema } from './schema/check-schema.js';
import { shippedSchemas } from './schema/schema.js';

export interface LoadedBaseline {
  readonly baseline: Baseline;
  readonly findings: readonly NamedFinding[];
}

/** The baseline of the document; an entry that is refused accepts nothing. */
export function loadBaseline(document: Document): LoadedBaseline {
  const { data, problems } = document;
  const findings = problems.map((problem) => yamlFinding(document, problem));
  const nothing: Baseline = { document, entries: [] };
  if (data === null || typeof data !== 'object' || Array.isArray(data))
    return { baseline: nothing, findings: findings.length > 0 ? findings : [notAMap('version: 1', document)] };
  const checked = checkSchema('baseline', data as Readonly<Record<string, unknown>>, shippedSchemas(), () => false);
  const items = (checked.data['entries'] ?? []) as readonly Readonly<Record<string, unknown>>[];
  const entries = items.map((item, index) => ({ ...entryOf(item), index: Number(checked.toFilePath(['entries', index])[1]) }));
  const faults = checked.problems.map((problem) => schemaFinding(document, problem));
  return { baseline: { document, entries }, findings: [...findings, ...faults] };
}

/** An entry as the schema allows it. */
function entryOf(item: Readonly<Record<string, unknown>>): BaselineEntry {
  const text = (key: string) => (typeof item[key] === 'string' ? item[key] : null);
  return {
    rule: text('rule') ?? '',
    at: text('at') ?? '',
    value: typeof item['value'] === 'number' ? item['value'] : null,
    found: text('found'),
    reason: text('reason'),
    owner: text('owner'),
    until: text('until'),
    own: Object.fromEntries(Object.entries(item).filter(([key]) => key.startsWith('x-'))),
  };
}
