/** The touchpoint matrix: every touchpoint at its stage and channel, as a mark with its name. */
import type { Touchpoint } from '../../model/touchpoint.js';
import type { Workspace } from '../../model/workspace.js';
import { type Say, speaker } from '../../text/both.js';
import type { Language } from '../../text/locale.js';
import type { Drawing } from '../drawing.js';
import { type Orientation, type Page, type Paper, pageOf } from '../page.js';
import type { Scene, Shape } from '../scene.js';
import { placeBlock, textBlock } from '../text-block.js';
import { colours, type Density, enlarged, type Theme, themeOf } from '../theme.js';
import type { CellContext } from './cell-context.js';
import { gridLines } from './grid-lines.js';
import { type MatrixData, type MatrixFigures, matrixData } from './matrix-data.js';
import { drawHead } from './matrix-head.js';
import { type MatrixLayout, type MatrixSheet, matrixLayout, sheetName } from './matrix-layout.js';
import { matrixProblem } from './matrix-problem.js';
import { drawRow } from './matrix-row.js';
import type { MatrixRow } from './matrix-sheets.js';
import { describeMatrix, matrixHeading } from './matrix-texts.js';
import { matrixWords } from './matrix-words.js';

export interface MatrixInput {
  readonly workspace: Workspace;
  /** By touchpoint; without any, the matrix is a plain inventory. */
  readonly figures: ReadonlyMap<string, MatrixFigures>;
  /** The newest day of evidence, YYYY-MM-DD; null without any. */
  readonly asOf: string | null;
  readonly selects: (touchpoint: Touchpoint) => boolean;
  readonly paper: Paper;
  readonly orientation: Orientation;
  readonly density: Density;
  readonly language: Language;
}

/** How much larger marks and names may be where there is room, the largest first. */
const enlargements = [1.5, 1.35, 1.2];
// A row may get so many times its height, so that a short matrix fills its sheet without falling apart.
const mostStretch = { alone: 2.2, among: 1.25 } as const;

/** The sheets of the matrix; more than one where the touchpoints need more room than a page has at a readable size. */
export function matrix(input: MatrixInput): Drawing {
  const say = speaker(input.language);
  const page = pageOf(input.paper, input.orientation);
  const theme = themeOf(input.paper, input.density, input.language);
  const data = matrixData(input);
  const layout = roomiest(data, page, theme, input.language, say);
  const problem = matrixProblem(data, layout);
  if (problem !== null) return { scenes: [], problem };
  const { length } = layout.sheets;
  const scenes = layout.sheets.map(
    (sheet, index): Scene => ({
      id: length === 1 ? 'matrix' : `matrix-${index + 1}`,
      width: page.width,
      height: page.height,
      language: input.language,
      title: matrixHeading(data, say, input.language).title,
      description: describeMatrix(data, say, input.language),
      shapes: [
        { kind: 'rectangle', x: 0, y: 0, width: page.width, height: page.height, fill: colours.page },
        layout.heading.group,
        ...bodyOf(sheet, layout, data, page, theme, say),
        layout.legend,
        layout.footer(sheetName(index + 1, length, say)),
      ],
    }),
  );
  return { scenes, problem: null };
}

/** The layout with the largest marks and names that keep to one sheet. */
function roomiest(data: MatrixData, page: Page, theme: Theme, language: Language, say: Say): MatrixLayout {
  const has = (key: 'relevance' | 'quality') => data.touchpoints.some((touchpoint) => touchpoint[key] !== null);
  const known = { language, hasRelevance: has('relevance'), hasQuality: has('quality') };
  const at = (factor: number) => matrixLayout(data, page, theme, { ...known, theme: enlarged(theme, factor) }, say);
  const least = at(1);
  if (least.sheets.length > 1) return least;
  for (const factor of enlargements) {
    const layout = at(factor);
    if (layout.sheets.length === 1) return layout;
  }
  return least;
}

function bodyOf(
  { stages, rows }: MatrixSheet,
  layout: MatrixLayout,
  data: MatrixData,
  page: Page,
  theme: Theme,
  say: Say,
): readonly Shape[] {
  const { grid, style, headTop, headHeight, top, bottom } = layout;
  const context: CellContext = { data, grid, stages, style, say, x: page.margin };
  const tops = rowTops(rows, top, bottom, layout.sheets.length === 1 ? mostStretch.alone : mostStretch.among);
  const end = tops.at(-1) ?? top;
  const head = drawHead(headTop, headHeight, context, theme);
  if (data.touchpoints.length === 0) {
    const none = textBlock(say(matrixWords.none), { size: theme.sizes.stage, weight: 'regular', colour: colours.quiet });
    return [...head, placeBlock(none, page.margin, end + grid.padding)];
  }
  return [
    ...gridLines(tops.slice(1), context, top, end),
    ...head,
    ...rows.map((row, at) => drawRow(row, tops[at] ?? top, (tops[at + 1] ?? end) - (tops[at] ?? top), context)),
  ];
}

/** Where each row begins, and where the last one ends: what is left over goes to all rows alike. */
function rowTops(rows: readonly MatrixRow[], top: number, bottom: number, most: number): readonly number[] {
  const needed = rows.reduce((sum, { height }) => sum + height, 0);
  const stretch = needed === 0 ? 1 : Math.min(most, (bottom - top) / needed);
  const tops = [top];
  for (const { height } of rows) tops.push((tops.at(-1) ?? top) + height * stretch);
  return tops;
}
