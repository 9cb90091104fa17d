/** The command line, read from its commands: names, options, choices, and what the words in brackets stand for. */
import { type Argument, Command, type Option } from 'commander';
import { historyMeasures } from '../../analysis/trend/history-rows.js';
import { diagnosticFormats } from '../../formats/diagnostics/registry.js';
import { journeyFormats } from '../../formats/diagrams/journey-registry.js';
import { diagramFormats } from '../../formats/diagrams/registry.js';
import { tableFormats } from '../../formats/diagrams/table-registry.js';
import { reportFormats } from '../../formats/reports/registry.js';
import { entityKinds } from '../../model/entity.js';
import { qualityMeasures, standardMeasures } from '../../model/measure.js';
import { queryFields } from '../../model/query.js';
import { reports } from '../../reports/registry.js';
import { rules } from '../../rules/registry.js';
import { groupOf } from '../../rules/rule.js';
import { type JsonSchema, schemaNames, schemaOf } from '../../source/schemas.js';
import { colorOptions, dirOption } from '../options.js';
import type { CompletionCommand, CompletionTree, Expected, Word } from './completion-tree.js';

/** All that completion knows of the program. */
export function completionTreeOf(program: Command): CompletionTree {
  // What commands share may stand before them: tp -C folder ls.
  const shared = new Command().addOption(dirOption());
  for (const option of colorOptions()) shared.addOption(option);
  const root = commandOf(program, '');
  return { root: { ...root, options: [...root.options, ...commandOf(shared, '').options] }, lists: lists(), fields: fields() };
}

function lists(): CompletionTree['lists'] {
  const ruleWords = rules.map(({ name, summary }): Word => [name, summary]);
  const groups = [...new Set(rules.map(({ name }) => groupOf(name)))].map((name): Word => [name, 'all rules of the group']);
  return {
    rules: ruleWords,
    'rules and groups': [...ruleWords, ...groups],
    reports: reports.map(({ name, summary }): Word => [name, summary.en]),
    'report formats': reportFormats.map(({ name, summary }): Word => [name, summary]),
    'map formats': [...diagramFormats, ...journeyFormats].map(({ name, summary }): Word => [name, summary]),
    'drawing formats': [...diagramFormats, ...tableFormats].map(({ name, summary }): Word => [name, summary]),
    'finding formats': diagnosticFormats.map(({ name, summary }): Word => [name, summary]),
    schemas: schemaNames.map((name): Word => [name, '']),
    measures: [...standardMeasures].map((name): Word => [name, '']),
    fields: Object.keys(queryFields).map((name): Word => [name, '']),
  };
}

function commandOf(command: Command, path: string): CompletionCommand {
  const own = command.registeredArguments;
  return {
    name: command.name(),
    summary: command.description(),
    options: command.options.map((option) => ({
      names: [option.short, option.long].filter((name) => name !== undefined && name !== null),
      summary: option.description,
      value: option.required || option.optional ? expectedOf(option, path) : null,
    })),
    arguments: own.map((argument) => expectedOf(argument, path)),
    isVariadic: own.some(({ variadic }) => variadic),
    commands: command.commands.map((part) => commandOf(part, `${path} ${part.name()}`.trim())),
  };
}

/** What a value can be: its choices, else what its name says that it is. */
function expectedOf(value: Option | Argument, path: string): Expected {
  if (value.argChoices !== undefined) return { is: 'words', words: value.argChoices };
  const name = 'flags' in value ? (/[<[]([^>]*)[>\]]/.exec(value.flags)?.[1] ?? '') : value.name();
  const known = special[`${path} ${name}`] ?? common[name.replace(/\.\.\.$/, '')];
  return known ?? (name === 'format' ? formatsIn(value.description) : { is: 'free' });
}

/** The formats that a description begins with: `svg, pdf or png; -o infers it`. */
function formatsIn(description: string): Expected {
  const [list = ''] = description.replace(/ \([^)]*\)/g, '').split(';');
  const words = list.split(/, | or /);
  return words.every((word) => /^[a-z]+$/.test(word)) ? { is: 'words', words } : { is: 'free' };
}

// The word in brackets is what people read in the help; the same word means the same everywhere, but for a few.
const common: Readonly<Record<string, Expected>> = {
  file: { is: 'file' },
  folder: { is: 'folder' },
  id: { is: 'name', kind: 'any' },
  old: { is: 'name', kind: 'named before' },
  ids: { is: 'name', kind: 'journey' },
  query: { is: 'query' },
  what: { is: 'query' },
  ref: { is: 'name', kind: 'revision' },
  'date|ref': { is: 'name', kind: 'revision' },
  'rule|group': { is: 'list', list: 'rules and groups' },
  rule: { is: 'list', list: 'rules' },
  team: { is: 'name', kind: 'team' },
  stage: { is: 'name', kind: 'stage' },
  channel: { is: 'name', kind: 'channel' },
  promise: { is: 'name', kind: 'promise' },
  touchpoint: { is: 'name', kind: 'touchpoint' },
  journey: { is: 'name', kind: 'journey' },
  persona: { is: 'name', kind: 'persona' },
  field: { is: 'list', list: 'fields' },
  measure: { is: 'list', list: 'measures' },
};
const special: Readonly<Record<string, Expected>> = {
  'diff other': { is: 'name', kind: 'revision' },
  'validate format[=file]': { is: 'list', list: 'finding formats' },
  'report format': { is: 'list', list: 'report formats' },
  'journey render format': { is: 'list', list: 'map formats' },
  'draw matrix format': { is: 'list', list: 'drawing formats' },
  'draw silos format': { is: 'list', list: 'drawing formats' },
  'report name': { is: 'list', list: 'reports' },
  'explain what': {
    is: 'either',
    of: [
      { is: 'list', list: 'rules and groups' },
      { is: 'name', kind: 'any' },
    ],
  },
  'trend measure': { is: 'words', words: ['quality', ...qualityMeasures, ...historyMeasures, 'inventory'] },
  'schema kind': { is: 'list', list: 'schemas' },
  'ci format[=file]': { is: 'list', list: 'finding formats' },
  'goals ids': { is: 'name', kind: 'goal' },
  'new id': { is: 'free' },
  'journey show id': { is: 'name', kind: 'journey' },
};

/** What the values of a field of a query are: names, or the words that the schemas allow for the key of that name. */
function fields(): CompletionTree['fields'] {
  return Object.fromEntries(
    Object.keys(queryFields).map((field) => {
      if (field === 'type') return [field, { is: 'words', words: entityKinds }];
      if (field === 'owner' || field === 'contributor') return [field, common['team'] ?? { is: 'free' }];
      const words = [...new Set(entityKinds.flatMap((kind) => wordsOf(schemaOf(kind), field)))];
      return [field, words.length > 0 ? { is: 'words', words } : (common[field] ?? { is: 'free' })];
    }),
  );
}

function wordsOf({ properties = {} }: JsonSchema, key: string): readonly string[] {
  const schema = properties[key] ?? properties[key === 'audience' ? 'customer' : ''];
  return (schema?.enum ?? schema?.items?.enum ?? []).map(String);
}
