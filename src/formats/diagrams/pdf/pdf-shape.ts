/** Shapes without text on a page of a PDF. */
import type { Curve, Disc, Paint, Polygon, Rectangle } from '../../../diagrams/scene.js';

type Document = PDFKit.PDFDocument;

/** Paints `shape` in the units of the page; what has neither fill nor stroke leaves nothing. */
export function paintShape(document: Document, shape: Rectangle | Polygon | Disc | Curve): void {
  if (shape.fill === undefined && shape.stroke === undefined) return;
  outline(document, shape);
  paint(document, shape);
}

function outline(document: Document, shape: Rectangle | Polygon | Disc | Curve): void {
  switch (shape.kind) {
    case 'rectangle':
      if (shape.radius === undefined || shape.radius === 0) document.rect(shape.x, shape.y, shape.width, shape.height);
      else document.roundedRect(shape.x, shape.y, shape.width, shape.height, shape.radius);
      return;
    case 'disc':
      document.circle(shape.x, shape.y, shape.radius);
      return;
    case 'polygon':
      for (const [index, [x, y]] of shape.points.entries()) {
        if (index === 0) document.moveTo(x, y);
        else document.lineTo(x, y);
      }
      if (shape.closed) document.closePath();
      return;
    case 'curve':
      document.moveTo(...shape.start);
      for (const [first, second, end] of shape.pieces) document.bezierCurveTo(...first, ...second, ...end);
  }
}

function paint(document: Document, { fill, stroke, strokeWidth = 1, dash, lineCap = 'butt' }: Paint): void {
  if (stroke === undefined) {
    document.fill(fill);
    return;
  }
  document.lineWidth(strokeWidth).lineCap(lineCap);
  if (dash !== undefined && dash.length > 0) document.addContent(`[${dash.join(' ')}] 0 d`);
  if (fill === undefined) document.stroke(stroke);
  else document.fillAndStroke(fill, stroke);
  if (dash !== undefined && dash.length > 0) document.undash();
}
