/** A page of a PDF, with the structure that programs read it aloud by. */
import type { Group, Scene, Shape } from '../../../diagrams/scene.js';
import { drawnText } from '../../../diagrams/type/drawn-text.js';
import type { FontFile } from '../format.js';
import { paintShape } from './pdf-shape.js';
import { writeText } from './pdf-text.js';

type Document = PDFKit.PDFDocument;
type Structure = PDFKit.PDFStructureElement;

/** What is written on, and with which font of the user. */
interface Page {
  readonly document: Document;
  readonly font: FontFile | null;
}

const pointsPerMillimetre = 72 / 25.4;

/** Adds a page of exactly the size of `scene`; its parts become sections of `whole` in the order of the scene. */
export function drawPage(document: Document, scene: Scene, whole: Structure, font: FontFile | null): void {
  document.addPage({ size: [scene.width * pointsPerMillimetre, scene.height * pointsPerMillimetre], margin: 0 });
  // From here on, everything is in millimetres.
  document.scale(pointsPerMillimetre);
  const section = document.struct('Sect', { title: drawnText(scene.title) });
  whole.add(section);
  drawShapes({ document, font }, scene.shapes, section);
  section.end();
}

/** What is no text has no meaning of its own to those who hear the page: it is marked as decoration, neighbours together. */
function drawShapes(page: Page, shapes: readonly Shape[], section: Structure): void {
  const { document, font } = page;
  let decorating = false;
  for (const shape of shapes) {
    const decorates = shape.kind !== 'text' && shape.kind !== 'group';
    if (decorates && !decorating) document.markContent('Artifact', { type: 'Layout' });
    if (!decorates && decorating) document.endMarkedContent();
    decorating = decorates;
    if (shape.kind === 'group') drawGroup(page, shape, section);
    else if (shape.kind === 'text') {
      const content = document.markStructureContent('P');
      writeText(document, shape, font);
      document.endMarkedContent();
      section.add(document.struct('P', {}, content));
    } else paintShape(document, shape);
  }
  if (decorating) document.endMarkedContent();
}

function drawGroup(page: Page, { label, clip, children }: Group, section: Structure): void {
  const { document } = page;
  if (clip !== undefined) document.save().rect(clip.x, clip.y, clip.width, clip.height).clip();
  if (label === undefined) drawShapes(page, children, section);
  else {
    const part = document.struct('Sect', { title: drawnText(label) });
    section.add(part);
    drawShapes(page, children, part);
    part.end();
  }
  if (clip !== undefined) document.restore();
}
