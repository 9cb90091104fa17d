/** One document to a file of the inventory: checked against the schema of its kind, with all findings of its own. */
import type { Entity, EntityOrigin, Kind } from '../model/entity.js';
import type { InventoryFile } from '../model/workspace.js';
import type { NamedFinding } from '../source/diagnostic.js';
import type { Document } from '../source/document.js';
import type { Path } from '../source/location.js';
import { notAMap, schemaFinding, yamlFinding } from './file-findings.js';
import { idOf, kindOf } from './kinds.js';
import { type Checked, checkSchema } from './schema/check-schema.js';
import { shippedSchemas } from './schema/schema.js';
import type { SchemaProblem } from './schema/schema-problem.js';
import { type SoundCheck, soundCheckOf } from './schema/sound-check.js';

/** A file that has been read and checked; the entity is null where it could not be read. */
export interface LoadedFile {
  readonly file: InventoryFile;
  readonly entity: Entity | null;
  readonly findings: readonly NamedFinding[];
  /** The id that git gives to its bytes; null or absent where nobody has asked. */
  readonly blob?: string | null;
}

/** Loads a document; null for one outside the inventory. It takes the data of the document over: each can be loaded once. */
export type FileLoader = (document: Document) => LoadedFile | null;

/** A loader of documents, one by one. Each schema is read when the first file of its kind comes. */
export function fileLoader(): FileLoader {
  const check = schemaChecker();
  return (document) => {
    const kind = kindOf(document.file);
    return kind === null ? null : loadFile(kind, document, check);
  };
}

type SchemaChecker = (kind: Kind, data: Record<string, unknown>) => Checked;

function schemaChecker(): SchemaChecker {
  const schemas = shippedSchemas();
  const checks = new Map<Kind, SoundCheck>();
  return (kind, data) => {
    const isSound = checks.get(kind) ?? soundCheckOf(schemas(kind), schemas);
    checks.set(kind, isSound);
    return checkSchema(kind, data, schemas, isSound);
  };
}

const firstLines: Readonly<Record<Kind, string>> = {
  tp: 'format: 1',
  touchpoint: 'name: …',
  journey: 'name: …',
  persona: 'name: …',
  action: 'title: …',
  feedback: 'name: …',
};

function loadFile(kind: Kind, document: Document, check: SchemaChecker): LoadedFile {
  const file: InventoryFile = { kind, id: idOf(document.file), document };
  const findings = document.problems.map((problem) => yamlFinding(document, problem));
  const { data } = document;
  if (data === null && findings.length > 0) return { file, entity: null, findings };
  if (data === null || typeof data !== 'object' || Array.isArray(data))
    return { file, entity: null, findings: [...findings, notAMap(firstLines[kind], document)] };
  const checked = check(kind, data as Record<string, unknown>);
  // The data become the entity: nobody else holds them, and a copy of each file costs more than all rules together.
  const entity = Object.assign(named(kind, file.id, checked.data), { type: kind, id: file.id, origin: originOf(document, checked) });
  return { file, entity, findings: [...findings, ...unreported(document, checked).map((problem) => schemaFinding(document, problem))] };
}

/** The data with what every file must have; one that lacks its name is called by its id, so that it can be spoken of. */
function named(kind: Kind, id: string, data: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const required: Readonly<Record<string, unknown>> =
    kind === 'tp'
      ? { format: 1, name: '' }
      : kind === 'action'
        ? { title: id }
        : kind === 'feedback'
          ? { name: id, data: '' }
          : { name: id };
  return Object.keys(required).every((key) => data[key] !== undefined) ? data : { ...required, ...data };
}

/** The problems without those of values that the reader, or a rule about the writing, reports already. */
function unreported(document: Document, { problems }: Checked): Checked['problems'] {
  const absent = new Set((document.writing?.absent ?? []).map((path) => JSON.stringify(path)));
  return absent.size === 0 ? problems : problems.filter(({ path }) => !absent.has(JSON.stringify(path)));
}

function originOf(document: Document, checked: Checked): EntityOrigin {
  if (checked.problems.length === 0 && document.problems.length === 0) {
    return { file: document.file, locate: document.locate, refused: () => false, refusedAt: () => null };
  }
  const refused = checked.problems.flatMap(refusedPaths);
  const refusals = new Map(checked.problems.map(({ path, rule }) => [JSON.stringify(path), rule]));
  return {
    file: document.file,
    locate: (path, part) => document.locate(checked.toFilePath(path), part),
    refused(path) {
      const wanted = checked.toFilePath(path);
      return refused.some((other) => isWithin(other, wanted) || isWithin(wanted, other));
    },
    refusedAt: (path) => refusals.get(JSON.stringify(path)) ?? null,
  };
}

/** What counts as absent because of a problem: what is wrong, and the key that is missing or was misspelt. */
function refusedPaths({ rule, path, data, suggestion }: SchemaProblem): readonly Path[] {
  if (typeof data['missing'] === 'string') return [[...path, data['missing']]];
  return rule === 'schema/unknown-key' && suggestion !== null ? [path, [...path.slice(0, -1), suggestion]] : [path];
}

function isWithin(inner: Path, outer: Path): boolean {
  return outer.length <= inner.length && outer.every((part, index) => part === inner[index]);
}
