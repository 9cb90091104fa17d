/** Documents to a workspace: each file by its kind, checked against its schema, with all findings of all files. */
import { entitiesById } from '../model/entities-by-id.js';
import type { Entity, EntityKind } from '../model/entity.js';
import { unknownReferencesAfter, unknownReferencesOf } from '../model/references/unknown-references.js';
import { entitiesOf, type Workspace } from '../model/workspace.js';
import type { NamedFinding } from '../source/diagnostic.js';
import type { Document } from '../source/document.js';
import type { Unread } from '../source/git/listing.js';
import { type Path, startOfFile } from '../source/location.js';
import { baselineFile, idOf, kindOf } from './kinds.js';
import { languagesOf } from './languages.js';
import { type LoadedBaseline, loadBaseline } from './load-baseline.js';
import { type FileLoader, fileLoader, type LoadedFile } from './load-file.js';

export interface Loaded {
  readonly workspace: Workspace;
  /** What was wrong with the files themselves: `file/`, `yaml/` and `schema/`. */
  readonly findings: readonly NamedFinding[];
  /** The files that make it, for whoever puts them together with others. */
  readonly loaded: readonly LoadedFile[];
}

/** What of the folder the loader wants to know besides the documents. */
export interface Surroundings {
  readonly paths: readonly string[];
  readonly unread: readonly Unread[];
  readonly dataFiles: ReadonlySet<string>;
  /** The document that is the baseline; `.tp-baseline.yaml` where nothing is said. */
  readonly baselineFile?: string;
}

/**
 * The workspace that the documents make. A file that cannot be read keeps its id and drags no other file along. Whoever loads again and again
 * brings a loader, which has read the schemas.
 */
export function load(documents: readonly Document[], surroundings: Surroundings, loadFile: FileLoader = fileLoader()): Loaded {
  const baseline = documents.find(({ file }) => file === (surroundings.baselineFile ?? baselineFile));
  return assemble(
    documents.flatMap((document) => loadFile(document) ?? []),
    surroundings,
    baseline === undefined ? null : loadBaseline(baseline),
  );
}

/** The workspace that the loaded files make; they can be used again for another: with that of `before`, names are resolved again where needed. */
export function assemble(
  loaded: readonly LoadedFile[],
  surroundings: Surroundings,
  baseline: LoadedBaseline | null = null,
  before: Workspace | null = null,
): Loaded {
  const companyFile = loaded.find(({ file }) => file.kind === 'tp');
  const company = (companyFile?.entity ?? emptyCompany(companyFile?.file.document)) as Workspace['company'];
  const resolved = {
    company,
    ...entitiesById(loaded),
    broken: new Set([...loaded.flatMap(brokenName), ...surroundings.unread.flatMap(({ path }) => unreadName(path))]),
    files: loaded.map(({ file }) => file),
    paths: surroundings.paths,
    dataFiles: surroundings.dataFiles,
    dataProblems: null,
    baseline: baseline?.baseline ?? null,
  };
  const isInEffect = (entity: Entity) => entity === company || entitiesOf(resolved, entity.type as EntityKind).get(entity.id) === entity;
  const languages = languagesOf(company, entitiesIn(company, loaded), isInEffect);
  const workspace = withReferences({ ...resolved, ...languages }, before);
  const findings = [...(baseline?.findings ?? []), ...loaded.flatMap((file) => file.findings)];
  return { workspace, findings: [...surroundings.unread.map(unreadFinding), ...findings], loaded };
}

function* entitiesIn(company: Entity, loaded: readonly LoadedFile[]): Generator<Entity> {
  yield company;
  for (const { file, entity } of loaded) if (entity !== null && file.kind !== 'tp') yield entity;
}

/** Resolves the names, once for all: few lead nowhere, so those are what is kept. */
function withReferences(resolved: Omit<Workspace, 'unknownReferences'>, before: Workspace | null): Workspace {
  const workspace = { ...resolved, unknownReferences: [] };
  const unknownReferences = before === null ? unknownReferencesOf(workspace) : unknownReferencesAfter(before, workspace);
  return { ...workspace, unknownReferences };
}

function unreadFinding({ path, reason, hint }: Unread): NamedFinding {
  return {
    rule: 'file/unreadable',
    at: startOfFile(path),
    message: `This was not read: ${reason}`,
    hint: hint ?? 'Put a regular file that you may read in its place, or delete it',
  };
}

function brokenName({ file, entity }: LoadedFile): readonly string[] {
  return entity === null ? [`${file.kind}/${file.id}`] : [];
}

function unreadName(written: string): readonly string[] {
  // It may be unread for its capital letters alone.
  const path = written.toLowerCase();
  const isFile = /\.ya?ml$/.test(path);
  const kind = kindOf(isFile ? path : `${path}/`);
  return kind === null ? [] : [`${kind}/${isFile ? idOf(path) : '*'}`];
}

function emptyCompany(document: Document | undefined): Entity & Readonly<Record<string, unknown>> {
  const nowhere = (path: Path) => ({ ...startOfFile('tp.yaml'), path });
  const origin = { file: 'tp.yaml', locate: document?.locate ?? nowhere, refused: () => true, refusedAt: () => null };
  return { type: 'tp', id: 'tp', format: 1, name: '', origin };
}
