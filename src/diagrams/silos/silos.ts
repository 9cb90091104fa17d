/** The silo map: the teams that a customer meets on a journey as lanes, and what gets lost from one to the next. */
import type { Journey } from '../../model/journeys/journey.js';
import type { Workspace } from '../../model/workspace.js';
import { type Say, speaker } from '../../text/both.js';
import type { Language } from '../../text/locale.js';
import type { Drawing } from '../drawing.js';
import { type Orientation, type Page, type Paper, pageOf } from '../page.js';
import type { Group, Scene } from '../scene.js';
import { drawFooter } from '../sheet/footer.js';
import { drawHeading, type SheetPart } from '../sheet/heading.js';
import { drawLegend } from '../sheet/legend.js';
import { placeBlock, textBlock } from '../text-block.js';
import { colours, type Density, enlarged, type Theme, themeOf } from '../theme.js';
import { typeStyle } from '../type-style.js';
import { type SiloData, siloData } from './silo-data.js';
import { lanesHeight, narrowestColumn, type SiloLayout, type SiloRoom, type SiloSheet, siloLayout } from './silo-layout.js';
import { siloLegend } from './silo-legend.js';
import { noSteps, siloProblem, unreadSteps } from './silo-problem.js';
import { drawSheet, lanePlaces } from './silo-sheet.js';
import { companyCount, companyWords, describeSilos, siloFacts, siloTitle } from './silo-texts.js';

export interface SiloInput {
  readonly workspace: Workspace;
  readonly journey: Journey;
  readonly paper: Paper;
  readonly orientation: Orientation;
  readonly density: Density;
  readonly language: Language;
}

/** How much larger everything in the lanes may be where there is room, the largest first. */
const enlargements = [1.5, 1.35, 1.2, 1];
const labelWidth = 36;
// A lane may get so many times its height, so that few lanes fill their sheet without falling apart.
const mostStretch = 1.9;

/** The silo map of one journey; more than one sheet where its steps need more room than a page has at a readable size. */
export function silos(input: SiloInput): Drawing {
  const { journey, language } = input;
  const say = speaker(language);
  const data = siloData(input.workspace, journey, language);
  if (data === null) return { scenes: [], problem: unreadSteps(journey.id) };
  if (data.steps.length === 0) return { scenes: [], problem: noSteps(journey.id) };
  const page = pageOf(input.paper, input.orientation);
  const theme = themeOf(input.paper, input.density, language);
  const gap = 3 * theme.scale;
  const width = page.width - 2 * page.margin;
  const heading = headingOf(data, page, theme, say);
  const legend = drawLegend(siloLegend(data, theme, say), width, theme);
  const footerOf = (sheet: string) => drawFooter([data.company, data.file].filter((part) => part !== '').join(' · '), sheet, width, theme);
  const footerTop = page.height - page.margin - footerOf('').height;
  const legendTop = footerTop - gap / 2 - legend.height;
  const top = page.margin + heading.height + gap;
  const height = legendTop - gap - top;
  const layout = roomiest(data, page, height, theme, say);
  const problem = siloProblem(data, layout, height);
  if (problem !== null) return { scenes: [], problem };
  const count = layout.sheets.length;
  const scenes = layout.sheets.map((sheet, index): Scene => {
    const places = lanePlaces(sheet, top + layout.arcHeight, stretchOf(sheet, height - layout.arcHeight));
    const number = count === 1 ? '' : say({ en: `Sheet ${index + 1} of ${count}`, de: `Blatt ${index + 1} von ${count}` });
    return {
      id: `silos-${data.id}${index === 0 ? '' : `-${index + 1}`}`,
      width: page.width,
      height: page.height,
      language,
      title: siloTitle(data, say),
      description: describeSilos(data, say),
      shapes: [
        { kind: 'rectangle', x: 0, y: 0, width: page.width, height: page.height, fill: colours.page },
        heading.group,
        ...drawSheet(data, sheet, places, layout, say),
        legend.at(page.margin, legendTop),
        footerOf(number).at(page.margin, footerTop),
      ],
    };
  });
  return { scenes, problem: null };
}

/** The largest that keeps to one sheet; else as many columns as fit, or fewer and wider ones where their text is too high; else fewer lanes. */
function roomiest(data: SiloData, page: Page, height: number, theme: Theme, say: Say): SiloLayout {
  for (const factor of enlargements) {
    const large = enlarged(theme, factor);
    const room = roomOf(page, height, large);
    const layout = siloLayout(data, room, mostColumns(room, large), 'all', large, say);
    if (layout.sheets.length === 1 && layout.height <= height) return layout;
  }
  const room = roomOf(page, height, theme);
  const most = mostColumns(room, theme);
  const attempts = [1, 0.75, 0.5, 0.3].map((part) => Math.max(Math.min(2, most), Math.floor(most * part)));
  const layouts = attempts.map((columns) => siloLayout(data, room, columns, 'all', theme, say));
  return layouts.find((layout) => layout.height <= height) ?? divided(data, room, most, theme, say);
}

/** As many columns as fit with the lanes of their teams alone. */
function divided(data: SiloData, room: SiloRoom, most: number, theme: Theme, say: Say): SiloLayout {
  let layout = siloLayout(data, room, most, 'own', theme, say);
  for (let columns = most - 1; columns > 0 && layout.height > room.height; columns--)
    layout = siloLayout(data, room, columns, 'own', theme, say);
  return layout;
}

function roomOf(page: Page, height: number, { scale }: Theme): SiloRoom {
  const x = page.margin + labelWidth * scale;
  return { x, width: page.width - page.margin - x, height, labelWidth: labelWidth * scale };
}

function mostColumns({ width }: SiloRoom, theme: Theme): number {
  return Math.max(1, Math.floor(width / narrowestColumn(theme)));
}

function stretchOf({ lanes }: SiloSheet, height: number): number {
  return Math.max(1, Math.min(mostStretch, height / lanesHeight(lanes)));
}

/** The title and the facts at the left, the number of companies at the right. */
function headingOf(data: SiloData, page: Page, theme: Theme, say: Say): SheetPart {
  const { scale } = theme;
  const width = page.width - 2 * page.margin;
  const numberWidth = Math.min(70 * scale, width / 3);
  const left = drawHeading({ title: siloTitle(data, say), lines: [siloFacts(data, say)] }, page, theme, width - numberWidth - 6 * scale);
  const count = textBlock(companyCount(data), typeStyle(theme, 'title', data.companies.high > 1 ? colours.pain : colours.ink));
  const between = 3 * scale;
  const words = textBlock(companyWords(data, say), typeStyle(theme, 'text', colours.quiet), numberWidth - count.width - between);
  const wordsX = page.margin + width - words.width;
  const x = wordsX - between - count.width;
  const height = Math.max(left.height, count.height, words.height);
  const right: Group = {
    kind: 'group',
    card: { x, y: page.margin, width: page.margin + width - x, height },
    children: [placeBlock(count, x, page.margin), placeBlock(words, wordsX, page.margin + Math.max(0, (count.height - words.height) / 2))],
  };
  return { height, group: { kind: 'group', children: [left.group, right] } };
}
