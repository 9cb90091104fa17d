/** The tables of the report `coverage`. */

import type { CurrencyCost } from '../../analysis/coverage/contact-cost.js';
import type { Coverage, CoverageRow, DividedGroup, Division, FactCoverage } from '../../analysis/coverage/coverage.js';
import type { Naming } from '../../model/naming.js';
import { firstOf, type Say } from '../../text/both.js';
import type { Block, Cell, TableBlock } from '../report.js';
import { type CellColumn, toTable } from '../table.js';
import { labels, statusWords } from '../vocabulary.js';
import { coverageLabels, divisionWords, factWords, fixedGroup } from './coverage-words.js';

/** One line a touchpoint: what is known of it. */
export function inventoryTable({ rows }: Coverage, naming: Naming, say: Say): TableBlock {
  const columns: readonly CellColumn<CoverageRow>[] = [
    { key: 'touchpoint', label: say(labels.touchpoint), type: 'id', cell: ({ touchpoint }) => touchpoint.id },
    { key: 'name', label: say(labels.name), type: 'text', drop: 12, cell: ({ touchpoint }) => naming.touchpoint(touchpoint.id) },
    { key: 'owner', label: say(labels.owner), type: 'id', drop: 3, cell: ({ touchpoint }) => touchpoint.owner ?? null },
    { key: 'stage', label: say(labels.stage), type: 'text', drop: 5, cell: ({ touchpoint }) => touchpoint.stages?.join(', ') || null },
    { key: 'channel', label: say(labels.channel), type: 'id', drop: 6, cell: ({ touchpoint }) => touchpoint.channel ?? null },
    { key: 'media', label: say(divisionWords.media), type: 'text', drop: 11, cell: ({ touchpoint: { media } }) => word(media, say) },
    {
      key: 'directness',
      label: say(divisionWords.directness),
      type: 'text',
      drop: 13,
      cell: ({ touchpoint: { directness } }) => word(directness, say),
    },
    {
      key: 'quality',
      label: say(labels.quality),
      type: 'text',
      cell: ({ status }) => (status === 'no-data' ? null : say(statusWords[status])),
    },
    { key: 'n', label: say(labels.answers), type: 'count', of: 'quality', cell: ({ n }) => n },
    { key: 'lacking', label: say(coverageLabels.answersLacking), type: 'count', drop: 4, cell: ({ answersLacking }) => answersLacking },
    { key: 'newest', label: say(coverageLabels.newest), type: 'date', drop: 10, cell: ({ newest }) => newest },
    { key: 'age', label: say(coverageLabels.age), type: 'count', drop: 2, cell: ({ ageDays }) => ageDays },
    { key: 'contacts', label: say(coverageLabels.contacts), type: 'count', drop: 8, cell: ({ cost }) => cost?.contacts ?? null },
    { key: 'cost-per-contact', label: say(coverageLabels.costPerContact), type: 'money', drop: 7, cell: costPerContact },
    { key: 'unknown', label: say(coverageLabels.unknown), type: 'text', drop: 1, cell: ({ unknown }) => factList(unknown, say) },
  ];
  return toTable({
    name: 'touchpoints',
    columns,
    rows,
    empty: say({ en: 'No touchpoint matches.', de: 'Kein Touchpoint passt.' }),
    about: ({ touchpoint }) => ({ type: 'touchpoint', id: touchpoint.id }),
    tone: ({ status }) => (status === 'no-data' ? 'quiet' : null),
  });
}

/** One line a fact: of how many touchpoints it is known. */
export function factsTable({ facts }: Coverage, say: Say): TableBlock {
  const columns: readonly CellColumn<FactCoverage>[] = [
    { key: 'fact', label: say(coverageLabels.what), type: 'text', cell: ({ fact }) => say(factWords[fact]) },
    { key: 'known', label: say(coverageLabels.known), type: 'count', cell: ({ known }) => known },
    { key: 'of', label: say(coverageLabels.of), type: 'count', cell: ({ of }) => of },
    { key: 'share', label: say(coverageLabels.share), type: 'share', drop: 1, cell: ({ known, of }) => (of === 0 ? null : known / of) },
    { key: 'lacking', label: say(coverageLabels.lacking), type: 'text', drop: 2, cell: ({ lacking }) => shortList(lacking, say) },
  ];
  return toTable({ name: 'known', columns, rows: facts, empty: '', about: () => null });
}

/** A small table for each way to divide the inventory. */
export function divisionTables({ divisions }: Coverage, naming: Naming, say: Say): readonly Block[] {
  return divisions.map((division) => divisionTable(division, naming, say));
}

function divisionTable({ by, groups }: Division, naming: Naming, say: Say): TableBlock {
  const columns: readonly CellColumn<DividedGroup>[] = [
    { key: by, label: say(divisionWords[by]), type: 'text', cell: ({ id }) => groupName(by, id, naming, say) },
    { key: 'touchpoints', label: say(coverageLabels.touchpoints), type: 'count', cell: ({ touchpoints }) => touchpoints.length },
    { key: 'measured', label: say(coverageLabels.measured), type: 'count', cell: ({ measured }) => measured.length },
  ];
  return toTable({
    name: `by-${by}`,
    columns,
    rows: groups,
    empty: '',
    about: () => null,
    tone: ({ touchpoints }) => (touchpoints.length === 0 ? 'quiet' : null),
  });
}

/** What the touchpoints cost in a month, by currency. */
export function costsTable({ costs }: Coverage, say: Say): readonly TableBlock[] {
  if (costs.length === 0) return [];
  const columns: readonly CellColumn<CurrencyCost>[] = [
    { key: 'cost', label: say(coverageLabels.costPerMonth), type: 'money', cell: ({ cost, currency }) => ({ amount: cost, currency }) },
    { key: 'touchpoints', label: say(coverageLabels.touchpoints), type: 'count', cell: ({ touchpoints }) => touchpoints.length },
  ];
  return [toTable({ name: 'costs', columns, rows: costs, empty: '', about: () => null })];
}

function groupName(by: Division['by'], id: string | null, naming: Naming, say: Say): string {
  if (id === null) return say(coverageLabels.notSaid);
  if (by === 'stage') return naming.stage(id);
  if (by === 'owner') return naming.team(id);
  return by === 'channel' ? naming.channel(id) : say(fixedGroup(id));
}

function costPerContact({ cost }: CoverageRow): Cell {
  return cost?.perContact == null || cost.currency === null ? null : { amount: cost.perContact, currency: cost.currency };
}

function factList(unknown: CoverageRow['unknown'], say: Say): Cell {
  return unknown.length === 0 ? '' : unknown.map((fact) => say(factWords[fact])).join(', ');
}

function word(id: string | undefined, say: Say): Cell {
  return id === undefined ? null : say(fixedGroup(id));
}

// A list that goes on for ever hides what it lists; the data have it whole.
const mostListed = 8;

function shortList(ids: readonly string[], say: Say): string {
  // In the room of “and 1 more” the one can stand itself.
  return firstOf(ids, ids.length === mostListed + 1 ? ids.length : mostListed, say);
}
