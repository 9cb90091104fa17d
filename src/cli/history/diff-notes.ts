/** What the reader of a diff must know: what could not be read, what was not of its time. */
import { type Both, speaker } from '../../text/both.js';
import type { Language } from '../../text/locale.js';
import { visible } from '../../text/visible.js';
import type { BothStates } from './both-states.js';
import type { Borrowed } from './past-evidence.js';

/** In the language of the page; `borrowed` is null where no scores were compared. */
export function diffNotes(states: BothStates, unread: readonly string[], borrowed: Borrowed | null, language: Language): readonly string[] {
  const say = speaker(language);
  const note = (paths: readonly string[], words: (list: string) => Both) => (paths.length === 0 ? [] : [say(words(few(paths)))]);
  const faulty = [states.before, states.after].filter(({ loaded }) => loaded.findings.length > 0).map(({ past }) => past?.ref ?? null);
  const names = faulty.map((ref) => ref ?? say({ en: 'working tree', de: 'Arbeitsstand' }));
  return [
    ...note(unread, (list) => ({
      en: `Could not be read, so nobody knows what changed in it: ${list}`,
      de: `Nicht lesbar, was sich darin geändert hat, ist unbekannt: ${list}`,
    })),
    ...note(names, (list) => ({
      en: `Files have faults (${list}): a refused value counts as absent. See: tp validate`,
      de: `Dateien haben Fehler (${list}): Ein abgelehnter Wert zählt als nicht vorhanden. Siehe: tp validate`,
    })),
    ...note(borrowed?.untracked ?? [], (list) => ({
      en: `Git does not keep these data; those of today stand for both states: ${list}`,
      de: `Git bewahrt diese Daten nicht auf; die heutigen stehen für beide Stände: ${list}`,
    })),
    ...note(borrowed?.elsewhere ?? [], (list) => ({
      en: `Git keeps only the address of these data (LFS); those of today were used: ${list}`,
      de: `Git bewahrt nur die Adresse dieser Daten auf (LFS); die heutigen wurden verwendet: ${list}`,
    })),
  ];
}

function few(names: readonly string[]): string {
  const shown = names.slice(0, 5).map((name) => visible(name));
  return names.length > shown.length ? `${shown.join(', ')} … (${names.length})` : shown.join(', ');
}
