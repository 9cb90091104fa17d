import { describe, expect, test } from 'vitest';
import { finishSvg } from '../../../src/charts/grammar/check-svg.js';

const told = { title: 'A & B', description: '<none>' };
const open = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10" viewBox="0 0 10 10">';
const finish = (inside: string) => finishSvg(`${open}${inside}</svg>`, told);

test('a drawing gets a role, a font, a title and a description', () => {
  expect(finish('<rect width="1" height="1"/>')).toBe(
    `${open.slice(0, -1)} role="img" font-family="Arial, Helvetica, &quot;Liberation Sans&quot;, sans-serif">` +
      '<title>A &amp; B</title><desc>&lt;none&gt;</desc>\n<rect width="1" height="1"/></svg>\n',
  );
});

test('places are rounded to hundredths, colours and texts are not', () => {
  expect(finish('<path d="M1.23456,-0.00001L7.1999999999,1e-7" fill="#123456"/>')).toContain('<path d="M1.23,0L7.2,0" fill="#123456"/>');
  expect(finish('<text transform="translate(1.005,2.5)">1.23456</text>')).toContain('<text transform="translate(1,2.5)">1.23456</text>');
});

test('what nobody sees is left out', () => {
  expect(finish('<g class="x" role="y" aria-label="z"><path d="" display="none"/></g>')).not.toMatch(/class|role="y"|aria|display/);
});

describe('a drawing is refused', () => {
  test.each([
    ['for a script', '<script>alert(1)</script>'],
    ['for foreign content', '<foreignObject/>'],
    ['for an image', '<image x="1"/>'],
    ['for a link', '<a x="1"/>'],
    ['for a style', '<style>x</style>'],
    ['for an event', '<rect onload="alert(1)"/>'],
    ['for a style of an element', '<rect style="fill:red"/>'],
    ['for a reference', '<rect xlink:href="#x"/>'],
    ['for an address in a colour', '<rect fill="url(http://evil.example)"/>'],
    ['for an address of a clip elsewhere', '<rect clip-path="url(http://evil.example#clip1)"/>'],
    ['for another font', '<text font-family="Evil">x</text>'],
    ['for a script in a path', '<path d="javascript:alert(1)"/>'],
    ['for a comment', '<!-- x -->'],
    ['for an instruction', '<?x y?>'],
    ['for a quotation mark out of place', "<rect x='1'/>"],
    ['for an angle bracket in an attribute', '<rect x="<"/>'],
  ])('%s', (_, inside) => {
    expect(() => finish(inside)).toThrow(/chart/);
  });

  test('for its size', () => {
    expect(() => finish(`<text>${'x'.repeat(9_000_000)}</text>`)).toThrow(/too large/);
  });
});

test('a clip inside of the drawing is fine', () => {
  const clip =
    '<defs><clipPath id="clip1"><rect x="0" y="0" width="1" height="1"/></clipPath></defs><g clip-path="url(#clip1)"><rect x="1"/></g>';
  expect(finish(clip)).toContain('clip-path="url(#clip1)"');
});
