/** Writes a PDF: vectors and real text in the bundled fonts, in the true size; every page of a drawing is a page of the file. */
import type { Scene } from '../../../diagrams/scene.js';
import { fontPath } from '../../../source/font-files.js';
import { showCodes } from '../fonts/show-codes.js';
import { uniqueMissing } from '../fonts/unique-missing.js';
import type { DiagramContext, FontFile, RenderedDiagram } from '../format.js';
import { drawPage } from './pdf-page.js';
import { ownFont } from './pdf-text.js';

/** One file with all pages. */
export async function writePdf(scenes: readonly Scene[], { font }: DiagramContext): Promise<RenderedDiagram> {
  const pages = scenes.map((scene) => showCodes(scene, font));
  const document = await openDocument(scenes[0], font);
  const whole = document.struct('Document');
  document.addStructure(whole);
  for (const { scene } of pages) drawPage(document, scene, whole, font);
  whole.end();
  document.end();
  const chunks: Uint8Array[] = [];
  for await (const chunk of document) chunks.push(chunk as Uint8Array);
  return { files: [Buffer.concat(chunks)], missing: uniqueMissing(pages.flatMap(({ missing }) => missing)) };
}

async function openDocument(scene: Scene | undefined, font: FontFile | null): Promise<PDFKit.PDFDocument> {
  const { default: PDFDocument } = await import('pdfkit');
  const document = new PDFDocument({
    autoFirstPage: false,
    // Without it, a font is opened that no drawing uses.
    font: '',
    lang: scene?.language ?? 'en',
    displayTitle: true,
    tagged: true,
    info: { Title: scene?.title ?? '', Subject: scene?.description ?? '', Creator: 'tp', Producer: 'tp', CreationDate: new Date(0) },
  });
  // The identity of the file is made from the date above; written down, it would be a date that is not true.
  Object.defineProperty(document.info, 'CreationDate', { enumerable: false });
  for (const face of ['regular', 'bold', 'italic'] as const) document.registerFont(face, fontPath(face));
  if (font !== null) document.registerFont(ownFont, font.path, font.collectionName ?? undefined);
  return document;
}
