/** The five things to know, each as one sentence: what breaks, what comes first, what moves, what is unknown, what is due. */
import type { Gaps } from '../../analysis/gaps/gaps.js';
import type { QualityRow } from '../../analysis/quality/quality-row.js';
import { isOpen } from '../../model/action.js';
import { formatNumber, formatShare } from '../../text/locale.js';
import type { Naming } from '../naming.js';
import { newestDay } from '../newest-day.js';
import type { ParagraphBlock } from '../report.js';
import type { ReportInput } from '../report-maker.js';
import type { Say } from '../words.js';

export interface Thing {
  readonly thing: 'relation-breakers' | 'priorities' | 'changes' | 'unknown' | 'due';
  readonly touchpoints: readonly string[];
  /** How many, of how many; null where nobody can know. */
  readonly n: number | null;
  readonly of: number;
  readonly text: string;
  readonly tone: ParagraphBlock['tone'] | null;
}

export function thingsToKnow(input: ReportInput, gaps: Gaps, quality: readonly QualityRow[], naming: Naming, say: Say): readonly Thing[] {
  return [
    relationBreakers(gaps, naming, say),
    firstPriorities(gaps, naming, say, (share) => formatShare(share, 0, input.options.language)),
    movements(quality, naming, say),
    unknowns(input, gaps, quality, naming, say),
    due(input, naming, say),
  ];
}

function relationBreakers({ rows }: Gaps, naming: Naming, say: Say): Thing {
  const known = rows.filter(({ incident }) => incident !== null);
  const breakers = rows.filter(({ group }) => group === 'relation-breaker').map(({ touchpoint }) => touchpoint);
  const names = listed(breakers, naming.touchpoint, say);
  const text =
    known.length === 0
      ? say({
          en: 'What ends relations: unknown, no source says who left.',
          de: 'Was Beziehungen beendet: unbekannt, keine Quelle sagt, wer gegangen ist.',
        })
      : breakers.length === 0
        ? say({
            en: `What ends relations: nothing proven at ${known.length} touchpoints.`,
            de: `Was Beziehungen beendet: bei ${known.length} Touchpoints nichts belegt.`,
          })
        : say({
            en: `What ends relations: a bad event at ${names}.`,
            de: `Was Beziehungen beendet: ein schlechtes Erlebnis bei ${names}.`,
          });
  return {
    thing: 'relation-breakers',
    touchpoints: breakers,
    n: breakers.length,
    of: known.length,
    text,
    tone: breakers.length > 0 ? 'bad' : null,
  };
}

/** The few that make up most of what is missing. */
function firstPriorities({ rows }: Gaps, naming: Naming, say: Say, percent: (share: number) => string): Thing {
  const missing = rows
    .filter(({ priority }) => (priority?.value ?? 0) > 0)
    .sort((a, b) => (b.priority?.value ?? 0) - (a.priority?.value ?? 0));
  const first = missing.slice(0, 3).map(({ touchpoint }) => touchpoint);
  const share = missing[Math.min(2, missing.length - 1)]?.priority?.cumulative ?? 0;
  const text =
    first.length === 0
      ? say({
          en: 'What to improve first: nothing is known to miss its target.',
          de: 'Was zuerst zu verbessern ist: Nichts verfehlt nachweislich sein Ziel.',
        })
      : say({
          en: `What to improve first: ${listed(first, naming.touchpoint, say)} – ${percent(share)} of all that is missing.`,
          de: `Was zuerst zu verbessern ist: ${listed(first, naming.touchpoint, say)} – ${percent(share)} von allem, was fehlt.`,
        });
  return { thing: 'priorities', touchpoints: first, n: missing.length, of: rows.length, text, tone: null };
}

/** Changes between two windows where they were asked for, else the trends over time. */
function movements(quality: readonly QualityRow[], naming: Naming, say: Say): Thing {
  const rows = quality.filter(({ primary, touchpoint }) => primary && touchpoint !== null);
  const judged = rows.filter(({ change, trend }) => change !== null || (trend !== null && trend.verdict !== 'too-short'));
  const better = idsOf(
    judged.filter(({ change, trend }) => (change === null ? trend?.verdict === 'increasing' : change.verdict === 'improved')),
  );
  const worse = idsOf(
    judged.filter(({ change, trend }) => (change === null ? trend?.verdict === 'decreasing' : change.verdict === 'worsened')),
  );
  const text =
    judged.length === 0
      ? say({ en: 'What moves: too little history to tell.', de: 'Was sich bewegt: zu wenig Verlauf, um es zu sagen.' })
      : say({
          en: `What moves: better ${listed(better, naming.touchpoint, say)}; worse ${listed(worse, naming.touchpoint, say)} (${judged.length} with enough history).`,
          de: `Was sich bewegt: besser ${listed(better, naming.touchpoint, say)}; schlechter ${listed(worse, naming.touchpoint, say)} (${judged.length} mit genug Verlauf).`,
        });
  return {
    thing: 'changes',
    touchpoints: [...better, ...worse],
    n: better.length + worse.length,
    of: judged.length,
    text,
    tone: worse.length > 0 ? 'bad' : null,
  };
}

function idsOf(rows: readonly QualityRow[]): readonly string[] {
  return rows.flatMap(({ touchpoint }) => touchpoint ?? []);
}

function unknowns({ options }: ReportInput, { rows, whiteSpots }: Gaps, quality: readonly QualityRow[], naming: Naming, say: Say): Thing {
  const all = new Set(idsOf(quality));
  const measured = new Set(idsOf(quality.filter(({ score, status }) => score !== null && status !== 'assumed')));
  const first = rows.filter(({ group }) => group === 'measure-first').map(({ touchpoint }) => touchpoint);
  const white = whiteSpots.cells.filter(({ status }) => status === 'white').length;
  const unmeasured = all.size - measured.size;
  const counts = say({
    en: `What is unknown: the quality of ${unmeasured} of ${all.size} touchpoints`,
    de: `Was unbekannt ist: die Qualität von ${unmeasured} von ${all.size} Touchpoints`,
  });
  const measureFirst =
    first.length === 0
      ? ''
      : say({
          en: `; measure first: ${listed(first, naming.touchpoint, say)}`,
          de: `; zuerst messen: ${listed(first, naming.touchpoint, say)}`,
        });
  const spots = white === 0 || options.filtered ? '' : say({ en: `; white spots: ${white}`, de: `; Chancenlücken: ${white}` });
  return { thing: 'unknown', touchpoints: first, n: unmeasured, of: all.size, text: `${counts}${measureFirst}${spots}.`, tone: null };
}

/** Actions that should be done by now. */
function due({ workspace, evidence, options }: ReportInput, naming: Naming, say: Say): Thing {
  const day = options.asOf ?? newestDay(evidence);
  const open = [...workspace.actions.values()].filter(isOpen);
  const late = day === null ? [] : open.filter(({ due: until }) => until !== undefined && until < day);
  const count = formatNumber(open.length, 0, options.language);
  const text =
    open.length === 0
      ? say({ en: 'What is under way: no open action.', de: 'Was läuft: keine offene Maßnahme.' })
      : say({
          en: `What is under way: ${count} open actions${
            late.length === 0
              ? ', none overdue'
              : `, overdue: ${listed(
                  late.map(({ id }) => id),
                  naming.action,
                  say,
                )}`
          }.`,
          de: `Was läuft: ${count} offene Maßnahmen${
            late.length === 0
              ? ', keine überfällig'
              : `, überfällig: ${listed(
                  late.map(({ id }) => id),
                  naming.action,
                  say,
                )}`
          }.`,
        });
  return { thing: 'due', touchpoints: [], n: late.length, of: open.length, text, tone: late.length > 0 ? 'bad' : null };
}

/** At most three names, and how many more there are; `–` for none. */
function listed(ids: readonly string[], nameOf: (id: string) => string, say: Say): string {
  if (ids.length === 0) return '–';
  const names = ids.slice(0, 3).map(nameOf).join(', ');
  return ids.length > 3 ? say({ en: `${names} and ${ids.length - 3} more`, de: `${names} und ${ids.length - 3} weitere` }) : names;
}
