/** What it means that each persona counts by its share of the customers, as sentences. */
import type { Grouping } from '../analysis/grouping.js';
import type { QualityRow } from '../analysis/quality/quality-row.js';
import { namingOf } from '../model/naming.js';
import type { Workspace } from '../model/workspace.js';
import { counted, type Say } from '../text/both.js';
import { formatNumber, formatShare, type Language } from '../text/locale.js';

/** Empty where every answer counts by itself. */
export function personaSharesNotes(
  { strata }: Grouping,
  rows: readonly Pick<QualityRow, 'score' | 'personas'>[],
  workspace: Workspace,
  language: Language,
  say: Say,
): readonly string[] {
  if (strata === undefined) return [];
  const { persona } = namingOf(workspace, language);
  const total = [...strata.shares.values()].reduce((sum, share) => sum + share, 0);
  const shares = [...strata.shares].map(([id, share]) => `${persona(id)} ${formatShare(share / total, 0, language)}`).join(', ');
  const outside = rows.reduce((sum, { personas }) => sum + (personas?.outside ?? 0), 0);
  const partly = rows.filter(({ personas }) => personas !== null && personas.missingShare > 0).length;
  const untouched = rows.filter(({ score, personas }) => score !== null && score.low !== null && personas === null).length;
  const scores = (count: number) => counted(say, count, { en: 'score', de: 'Wert' }, { en: 'scores', de: 'Werten' });
  const notes: readonly (string | null)[] = [
    say({
      en: `Each persona counts by its share of the customers: ${shares}. n counts answers.`,
      de: `Jede Persona zählt mit ihrem Anteil an den Kunden: ${shares}. n zählt Antworten.`,
    }),
    partly > 0
      ? say({
          en: `In ${scores(partly)} a persona is missing because nobody of it answered: the others stand for it.`,
          de: `In ${scores(partly)} fehlt eine Persona, weil niemand von ihr geantwortet hat: Die anderen stehen für sie.`,
        })
      : null,
    outside > 0
      ? say({
          en: `Answers of people who are none of these personas do not count: ${formatNumber(outside, 0, language)}.`,
          de: `Antworten von Menschen, die zu keiner dieser Personas gehören, zählen nicht: ${formatNumber(outside, 0, language)}.`,
        })
      : null,
    untouched > 0
      ? say({
          en: `In ${scores(untouched)} every answer counts alike, because the data do not tell the personas apart there.`,
          de: `In ${scores(untouched)} zählt jede Antwort gleich, weil die Daten die Personas dort nicht unterscheiden.`,
        })
      : null,
  ];
  return notes.filter((note) => note !== null);
}
