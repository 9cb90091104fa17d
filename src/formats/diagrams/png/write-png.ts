/** Writes PNG: the SVG in dots, with the bundled fonts and no others, so that it is the same on every machine. */
import type { Scene } from '../../../diagrams/scene.js';
import { fontPath } from '../../../source/font-files.js';
import { showCodes } from '../fonts/show-codes.js';
import { uniqueMissing } from '../fonts/unique-missing.js';
import type { DiagramContext, RenderedDiagram } from '../format.js';
import { svgPage } from '../svg/svg-page.js';
import { Unwritable } from '../unwritable.js';
import { withDensity } from './png-density.js';

/** Dots of one picture: A0 at 300 dots per inch has 139 million, which take 560 MB while they are drawn. */
const mostDots = 200_000_000;

/** A file for each page; `Unwritable` where the package for it is missing, or a picture would be too large. */
export async function writePng(scenes: readonly Scene[], { dpi, font }: DiagramContext): Promise<RenderedDiagram> {
  for (const scene of scenes) refuseTooLarge(scene, dpi);
  const { Resvg } = await loadResvg();
  const fontFiles = [fontPath('regular'), fontPath('bold'), fontPath('italic'), ...(font === null ? [] : [font.path])];
  const pages = scenes.map((scene) => showCodes(scene, font));
  const files = pages.map(({ scene }) => {
    const drawing = new Resvg(svgPage(scene), {
      background: '#ffffff',
      fitTo: { mode: 'width', value: dotsOf(scene.width, dpi) },
      font: { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Arimo' },
    });
    return withDensity(drawing.render().asPng(), dpi);
  });
  return { files, missing: uniqueMissing(pages.flatMap(({ missing }) => missing)) };
}

function dotsOf(millimetres: number, dpi: number): number {
  return Math.max(1, Math.round((millimetres / 25.4) * dpi));
}

function refuseTooLarge({ width, height }: Scene, dpi: number): void {
  const dots = dotsOf(width, dpi) * dotsOf(height, dpi);
  if (dots <= mostDots) return;
  const fitting = Math.floor(Math.sqrt(mostDots / (width * height)) * 25.4);
  throw new Unwritable(
    `A picture of ${width} × ${height} mm at ${dpi} dots per inch has ${Math.round(dots / 1_000_000)} million dots, and the most is ${mostDots / 1_000_000} million`,
    `Take --dpi ${fitting} or less, or write a PDF, which is sharp in any size.`,
  );
}

async function loadResvg(): Promise<typeof import('@resvg/resvg-js')> {
  try {
    return await import('@resvg/resvg-js');
  } catch {
    throw new Unwritable(
      'PNG needs the package @resvg/resvg-js, which is not installed for this computer',
      'Install it with "npm install @resvg/resvg-js", or write SVG or PDF, which need nothing more.',
    );
  }
}
