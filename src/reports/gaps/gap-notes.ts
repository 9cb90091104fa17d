/** What a reader must know to read the report `gaps` rightly. */

import type { Gaps } from '../../analysis/gaps/gaps.js';
import { settingsOf } from '../../analysis/settings.js';
import type { Both, Say } from '../../text/both.js';
import { formatNumber } from '../../text/locale.js';
import { measuredNote } from '../measured-note.js';
import { explaining, type Note } from '../note.js';
import { personaSharesNotes } from '../persona-shares-note.js';
import type { ReportInput } from '../report-maker.js';

export function gapNotes({ workspace, evidence, options }: ReportInput, { rows, crosshairs }: Gaps, say: Say): readonly Note[] {
  const measured = rows.map(({ touchpoint, performance, status }) => ({
    touchpoint,
    isMeasured: performance !== null && status !== 'assumed',
  }));
  const differing = rows.filter(({ quadrant }) => quadrant !== null && quadrant.data !== quadrant.scale).length;
  const target = formatNumber(settingsOf(workspace.company).targetQuality, 0, options.language);
  if (rows.length === 0) return [];
  const notes: readonly (Note | null)[] = [
    measuredNote(measured, options.language, say),
    say({
      en: `Priority = importance × points missing to the target (goal, else expectation, else ${target}) / 100. “Could be” takes the worst and the best corner of both.`,
      de: `Vorrang = Wichtigkeit × fehlende Punkte zum Ziel (Zielwert, sonst Erwartung, sonst ${target}) / 100. „Kann sein“ nimmt die schlechteste und die beste Ecke von beiden.`,
    }),
    crosshairs.length === 0
      ? null
      : [
          explaining(
            ['quadrant'],
            say({
              en: `Fields are relative: they meet at the means of these touchpoints. “?” marks those that may as well lie in the next field${differing === 0 ? '' : `; against the middle of the scale ${differing} would lie elsewhere`}.`,
              de: `Die Felder sind relativ: Sie treffen sich bei den Mittelwerten dieser Touchpoints. „?“ steht, wo es auch das Nachbarfeld sein kann${differing === 0 ? '' : `; gegen die Mitte der Skala lägen ${differing} woanders`}.`,
            }),
          ),
        ],
    rows.some(({ opportunity }) => opportunity !== null) ? [explaining(['opportunity'], say(aboutOpportunity))] : null,
    options.weighting === 'survey' && evidence.sources.some(({ weighted }) => weighted) ? say(aboutWeights) : null,
    ...personaSharesNotes(options.grouping, [], workspace, options.language, say),
  ];
  return notes.filter((note) => note !== null);
}

const aboutOpportunity: Both = {
  en: 'Opportunity, 0–20: out of ten, how many call it important, and once more by how many these are more than the satisfied; above 12 is high, by convention.',
  de: 'Chance, 0–20: wie viele von zehn es wichtig nennen, und noch einmal, um wie viele das mehr sind als die Zufriedenen; über 12 gilt als hoch.',
};

const aboutWeights: Both = {
  en: 'Quality is weighted by the survey weights; reactions, opportunities, kinds of expectation and who leaves count everybody alike.',
  de: 'Die Qualität ist mit den Gewichten der Befragung gewichtet; bei Reaktionen, Chancen, Arten von Erwartungen und Weggang zählen alle gleich.',
};
