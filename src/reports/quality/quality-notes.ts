/** What a reader must know to read the report `quality` rightly. */

import type { Comparison } from '../../analysis/quality/fair-ranking.js';
import type { QualityRow } from '../../analysis/quality/quality-row.js';
import { settingsOf } from '../../analysis/settings.js';
import type { Naming } from '../../model/naming.js';
import { counted, type Say } from '../../text/both.js';
import { measuredNote } from '../measured-note.js';
import type { Note } from '../note.js';
import { personaSharesNotes } from '../persona-shares-note.js';
import type { ReportInput } from '../report-maker.js';
import { lackingNote, unclearNote } from './answers-notes.js';
import { metricNotes } from './metric-notes.js';
import { rankNotes } from './rank-notes.js';
import { signalNotes } from './signal-notes.js';
import { weightNotes } from './weight-notes.js';

/** One sentence each; only those that concern these rows. */
export function qualityNotes(
  { workspace, evidence, options }: ReportInput,
  rows: readonly QualityRow[],
  comparisons: readonly Comparison[],
  naming: Naming,
  say: Say,
): readonly Note[] {
  const measured = rows.flatMap(({ primary, touchpoint, score, status }) =>
    primary && touchpoint !== null ? [{ touchpoint, isMeasured: score !== null && status !== 'assumed' }] : [],
  );
  const invalid = rows.reduce((sum, row) => sum + row.invalid, 0);
  const tests = rows.filter(({ change }) => change?.p != null).length;
  const notes: readonly (Note | null)[] = [
    ...signalNotes(rows, options.language, say),
    measuredNote(measured, options.language, say),
    ...rankNotes(rows, comparisons, naming, options.language, say),
    rows.some(({ method }) => method === 'bca' || method === 'percentile')
      ? say({
          en: 'The intervals of fewer than 30 ratings were resampled (bootstrap, BCa): they need not lie evenly around the score.',
          de: 'Die Vertrauensbereiche von weniger als 30 Bewertungen wurden durch Wiederziehen bestimmt (Bootstrap, BCa): Sie müssen nicht gleichmäßig um den Wert liegen.',
        })
      : null,
    rows.some(({ status }) => status === 'too-few')
      ? say({
          en: 'Fewer than 5 answers are never shown as a score: they say too little, and too much about those who gave them.',
          de: 'Weniger als 5 Antworten werden nie als Wert gezeigt: Sie sagen zu wenig aus, und zu viel über die Befragten.',
        })
      : null,
    rows.some(({ status }) => status === 'assumed')
      ? say({
          en: '“assumed” is a judgement in a workshop, not a measurement.',
          de: '„angenommen“ ist ein Urteil aus einem Workshop, keine Messung.',
        })
      : null,
    ...metricNotes(rows, naming, say),
    invalid > 0 ? invalidNote(invalid, say) : null,
    rows.some(({ mixedScales }) => mixedScales)
      ? say({
          en: 'Some scores put answers on different scales together: 0–100 makes the units equal, not the questions.',
          de: 'Manche Werte fassen Antworten auf verschiedenen Skalen zusammen: 0–100 macht die Einheiten gleich, nicht die Fragen.',
        })
      : null,
    ...(options.weighting === 'survey' ? weightNotes(rows, options.language, say) : []),
    ...personaSharesNotes(options.grouping, rows, workspace, options.language, say),
    lackingNote(rows, options.language, say),
    evidence.request.windows.length > 1 ? changeNote(tests, say) : null,
    unclearNote(rows, settingsOf(workspace.company).negligibleChange, options.language, say),
  ];
  return notes.filter((note) => note !== null);
}

function invalidNote(invalid: number, say: Say): string {
  const answers = counted(say, invalid, { en: 'answer', de: 'Antwort' }, { en: 'answers', de: 'Antworten' });
  return say({
    en: `Invalid and never used: ${answers} (not on the scale, or in a row with an error).`,
    de: `Ungültig und nie verwendet: ${answers} (nicht auf der Skala oder in einer fehlerhaften Zeile).`,
  });
}

function changeNote(tests: number, say: Say): string {
  const change = say({ en: 'Change: first window minus second.', de: 'Änderung: erster Zeitraum minus zweiter.' });
  if (tests < 2) return change;
  const corrected = say({
    en: `The verdict reads the 95 % interval of each change by itself; the JSON has p values corrected for all ${tests} comparisons.`,
    de: `Das Urteil liest den Vertrauensbereich jeder Änderung für sich; die JSON-Ausgabe enthält p-Werte, die für alle ${tests} Vergleiche korrigiert sind.`,
  });
  return `${change} ${corrected}`;
}
