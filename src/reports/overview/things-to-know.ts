/** The five things to know, each as one sentence: what breaks, what comes first, what moves, what is unknown, what is due. */
import type { Gaps } from '../../analysis/gaps/gaps.js';
import type { QualityRow } from '../../analysis/quality/quality-row.js';
import type { Naming } from '../../model/naming.js';
import { type Both, counted, type Say } from '../../text/both.js';
import { formatShare } from '../../text/locale.js';
import type { ReportInput } from '../report-maker.js';
import { dueActions } from './due-actions.js';
import { listed, type Thing } from './thing.js';

/** Always five, in this order, also where one of them is unknown. */
export function thingsToKnow(input: ReportInput, gaps: Gaps, quality: readonly QualityRow[], naming: Naming, say: Say): readonly Thing[] {
  return [
    relationBreakers(input, gaps, naming, say),
    firstPriorities(gaps, naming, say, (share) => formatShare(share, 0, input.options.language)),
    movements(quality, naming, say),
    unknowns(input, gaps, quality, naming, say),
    dueActions(input, naming, say),
  ];
}

const touchpoint: Both = { en: 'touchpoint', de: 'Touchpoint' };
const touchpoints: Both = { en: 'touchpoints', de: 'Touchpoints' };

const noDepartures: Both = {
  en: 'What ends relations: unknown, no source says who left.',
  de: 'Was Beziehungen beendet: unbekannt, keine Quelle sagt, wer gegangen ist.',
};
const tooFewDepartures: Both = {
  en: 'What ends relations: unknown, of too few it is known whether they left.',
  de: 'Was Beziehungen beendet: unbekannt, von zu wenigen weiß man, ob sie gegangen sind.',
};

function relationBreakers({ workspace, evidence }: ReportInput, { rows }: Gaps, naming: Naming, say: Say): Thing {
  const isAsked = evidence.incidents.length > 0 || [...workspace.feedback.values()].some(({ left }) => left !== undefined);
  const known = rows.filter(({ incident }) => incident !== null);
  const breakers = rows.flatMap(({ group, touchpoint: id }) => (group === 'relation-breaker' ? [id] : []));
  const names = listed(breakers, naming.touchpoint, say);
  const text =
    known.length === 0
      ? say(isAsked ? tooFewDepartures : noDepartures)
      : breakers.length === 0
        ? say({
            en: `What ends relations: nothing proven at ${counted(say, known.length, touchpoint, touchpoints)}.`,
            de: `Was Beziehungen beendet: bei ${counted(say, known.length, touchpoint, touchpoints)} nichts belegt.`,
          })
        : say({
            en: `What ends relations: after a bad event at ${names} more people leave (an association, no proof).`,
            de: `Was Beziehungen beendet: Nach einem schlechten Erlebnis bei ${names} gehen mehr (ein Zusammenhang, kein Beweis).`,
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

/** The few that make up most of what is missing; what was judged in a workshop only where nothing was measured. */
function firstPriorities({ rows }: Gaps, naming: Naming, say: Say, percent: (share: number) => string): Thing {
  const all = rows.filter(({ priority }) => (priority?.value ?? 0) > 0).sort((a, b) => (b.priority?.value ?? 0) - (a.priority?.value ?? 0));
  const measured = all.filter(({ status }) => status !== 'assumed');
  const missing = measured.length > 0 ? measured : all;
  const first = missing.slice(0, 3).map(({ touchpoint: id }) => id);
  const share = missing[Math.min(2, missing.length - 1)]?.priority?.cumulative ?? 0;
  const isKnown = rows.some(({ priority }) => priority !== null);
  const text = !isKnown
    ? say({
        en: 'What to improve first: unknown, nowhere are quality and importance both known.',
        de: 'Was zuerst zu verbessern ist: unbekannt, nirgends kennt man Qualität und Wichtigkeit zugleich.',
      })
    : first.length === 0
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
  const rows = quality.filter((row) => row.primary && row.touchpoint !== null);
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
  return rows.flatMap(({ touchpoint: id }) => id ?? []);
}

function unknowns({ options }: ReportInput, { rows, whiteSpots }: Gaps, quality: readonly QualityRow[], naming: Naming, say: Say): Thing {
  const all = new Set(idsOf(quality));
  const measured = new Set(idsOf(quality.filter(({ score, status }) => score !== null && status !== 'assumed')));
  const toMeasure = rows.filter(({ group }) => group === 'measure-first');
  const first = toMeasure.map(({ touchpoint: id }) => id);
  const why = toMeasure.some(({ performance }) => performance !== null)
    ? say({ en: ' (none or fewer than 10 answers)', de: ' (keine oder weniger als 10 Antworten)' })
    : '';
  const white = whiteSpots.cells.filter(({ status }) => status === 'white').length;
  const unmeasured = all.size - measured.size;
  if (all.size === 0 && !options.filtered) return noTouchpoints(say);
  const counts = say({
    en: `What is unknown: the quality of ${unmeasured} of ${all.size} touchpoints`,
    de: `Was unbekannt ist: die Qualität von ${unmeasured} von ${all.size} Touchpoints`,
  });
  const measureFirst =
    first.length === 0
      ? ''
      : say({
          en: `; measure first: ${listed(first, naming.touchpoint, say)}${why}`,
          de: `; zuerst messen: ${listed(first, naming.touchpoint, say)}${why}`,
        });
  const spots = white === 0 || options.filtered ? '' : say({ en: `; white spots: ${white}`, de: `; Chancenlücken: ${white}` });
  return { thing: 'unknown', touchpoints: first, n: unmeasured, of: all.size, text: `${counts}${measureFirst}${spots}.`, tone: null };
}

function noTouchpoints(say: Say): Thing {
  const text = say({
    en: 'What is unknown: everything, there are no touchpoints yet; begin with one',
    de: 'Was unbekannt ist: alles, es gibt noch keine Touchpoints; mit einem beginnen',
  });
  return { thing: 'unknown', touchpoints: [], n: 0, of: 0, text: `${text}: tp new touchpoint <id>`, tone: null };
}
