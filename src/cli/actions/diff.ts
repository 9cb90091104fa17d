/** What `tp diff` does: open both states, compare, write. */
import { changesBetween } from '../../analysis/changes/changes.js';
import type { ScoreChanges } from '../../analysis/changes/score-changes.js';
import { selectDifferences } from '../../analysis/changes/selected-changes.js';
import { diffMarkdown } from '../../formats/diff/markdown.js';
import { diffText } from '../../formats/diff/text.js';
import type { Workspace } from '../../model/workspace.js';
import { diffData } from '../../reports/diff/diff-data.js';
import { type DiffInput, type DiffSide, diffPage } from '../../reports/diff/diff-page.js';
import { toJson } from '../../text/json.js';
import type { DiffOptions } from '../commands/diff.js';
import { type BothStates, openBoth } from '../history/both-states.js';
import { diffNotes } from '../history/diff-notes.js';
import { diffWords } from '../history/diff-words.js';
import { idForRevision } from '../history/id-for-revision.js';
import { compareScores } from '../history/score-comparison.js';
import { languageOf } from '../language.js';
import { formatOf } from '../report/output-format.js';
import { exitCodes, type Shell } from '../shell.js';
import { styleOf, styleOfFile } from '../style-of.js';
import { writeFile } from '../write.js';

const formats = { text: ['.txt'], markdown: ['.md'], json: ['.json'] } as const;

export async function diff(shell: Shell, words: readonly string[], options: DiffOptions): Promise<void> {
  const format = formatOf(formats, options, 'text');
  const { ref, other, query } = diffWords(words, shell.env);
  const states = await openBoth(shell, options.dir, ref, other).catch((error) => {
    throw idForRevision(shell, options.dir, words, error);
  });
  const [before, after] = [states.before.loaded.workspace, states.after.loaded.workspace];
  const all = changesBetween(before, after);
  const language = languageOf(options, after);
  const compared = options.scores ? await compareScores(shell, states, all.renames, options.data) : null;
  const everything = { changes: all, scores: compared?.scores ?? null };
  const { changes, scores } = query === null ? everything : selectDifferences(everything, before, after, query);
  const input: DiffInput = {
    before: sideOf(states.before),
    after: sideOf(states.after),
    changes,
    scores,
    isPart: query !== null,
    notes: diffNotes(states, changes.unread, compared?.borrowed ?? null, language),
    language,
  };
  const text = render(shell, input, format, options);
  if (options.output === undefined) shell.stdout.write(text);
  else writeFile(shell, options.output, text);
  const isSame = changes.changes.length === 0 && !hasMoved(scores);
  shell.exitCode = options.exitCode === true && !isSame ? exitCodes.problems : exitCodes.done;
}

function render(shell: Shell, input: DiffInput, format: keyof typeof formats, options: DiffOptions): string {
  if (format === 'json') return toJson(diffData(input));
  const page = diffPage(input);
  if (format === 'markdown') return diffMarkdown(page);
  const style = options.output === undefined ? styleOf(shell, options) : styleOfFile(options);
  return diffText(page, style, options.all === true);
}

function sideOf({ past, loaded }: BothStates['before' | 'after']): DiffSide {
  const workspace: Workspace = loaded.workspace;
  return { ref: past?.ref ?? null, commit: past?.commit.id ?? null, date: past?.commit.date ?? null, workspace };
}

function hasMoved(scores: ScoreChanges | null): boolean {
  return scores !== null && scores.touchpoints.length > 0;
}
