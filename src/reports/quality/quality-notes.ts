/** What a reader must know to read the report `quality` rightly. */
import type { QualityRow } from '../../analysis/quality/quality-row.js';
import { formatShare } from '../../text/locale.js';
import type { ReportInput } from '../report-maker.js';
import type { Say } from '../words.js';

/** One sentence each; only those that concern these rows. */
export function qualityNotes({ evidence, options }: ReportInput, rows: readonly QualityRow[], say: Say): readonly string[] {
  const primary = rows.filter(({ primary: first, touchpoint }) => first && touchpoint !== null);
  const touchpoints = new Set(primary.map(({ touchpoint }) => touchpoint));
  const known = new Set(primary.filter(({ score, status }) => score !== null && status !== 'assumed').map(({ touchpoint }) => touchpoint));
  const invalid = rows.reduce((sum, row) => sum + row.invalid, 0);
  const tests = rows.filter(({ change }) => change?.p != null).length;
  const notes: readonly (string | null)[] = [
    touchpoints.size === 0
      ? null
      : knownNote(known.size, touchpoints.size, formatShare(known.size / touchpoints.size, 0, options.language), say),
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
    invalid > 0
      ? say({
          en: `${invalid} answers lie on no scale; they are counted as invalid and never used.`,
          de: `${invalid} Antworten liegen auf keiner Skala; sie zählen als ungültig und werden nie verwendet.`,
        })
      : null,
    rows.some(({ mixedScales }) => mixedScales)
      ? say({
          en: 'Some scores put answers on different scales together: 0–100 makes the units equal, not the questions.',
          de: 'Manche Werte fassen Antworten auf verschiedenen Skalen zusammen: 0–100 macht die Einheiten gleich, nicht die Fragen.',
        })
      : null,
    rows.some(({ weighted }) => weighted !== null) && options.weighting === 'survey'
      ? say({
          en: 'Scores are weighted by the survey weights; n counts answers.',
          de: 'Die Werte sind mit den Gewichten der Befragung gewichtet; n zählt Antworten.',
        })
      : null,
    evidence.request.windows.length > 1 ? changeNote(tests, say) : null,
  ];
  return notes.filter((note) => note !== null);
}

function knownNote(known: number, all: number, share: string, say: Say): string {
  return say({
    en: `Quality measured for ${known} of ${all} touchpoints (${share}).`,
    de: `Qualität gemessen bei ${known} von ${all} Touchpoints (${share}).`,
  });
}

function changeNote(tests: number, say: Say): string {
  return say({
    en: `Change: first window minus second. The verdict reads the 95 % interval of each change by itself; the JSON has p values corrected for all ${tests} comparisons.`,
    de: `Änderung: erster Zeitraum minus zweiter. Das Urteil liest den Vertrauensbereich jeder Änderung für sich; die JSON-Ausgabe enthält p-Werte, die für alle ${tests} Vergleiche korrigiert sind.`,
  });
}
