/** The density of a PNG, so that programs place it in the size it was drawn in (PNG specification, third edition, 11.3.4.3: pHYs). */

/** Signature and header, which come first. */
const headLength = 8 + 25;

/** `png` with the density of `dpi` dots per inch written into it. */
export function withDensity(png: Uint8Array, dpi: number): Uint8Array {
  const chunk = new Uint8Array(4 + 4 + 9 + 4);
  const view = new DataView(chunk.buffer);
  const perMetre = Math.round(dpi / 0.0254);
  view.setUint32(0, 9);
  chunk.set([0x70, 0x48, 0x59, 0x73], 4);
  view.setUint32(8, perMetre);
  view.setUint32(12, perMetre);
  chunk[16] = 1;
  view.setUint32(17, checksum(chunk.subarray(4, 17)));
  return Buffer.concat([png.subarray(0, headLength), chunk, png.subarray(headLength)]);
}

/** CRC-32 as PNG has it. */
function checksum(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  }
  return (rest ^ 0xffffffff) >>> 0;
}
