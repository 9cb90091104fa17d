/** PDF files as poppler reads them. */
import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../support/tp.js';

/** Whether poppler's programs are installed. */
export const hasPoppler = spawnSync('pdfinfo', ['-v']).error === undefined;

/** What one of poppler's programs says about the file `pdf`. */
export function poppler(program: 'pdfinfo' | 'pdftotext' | 'pdffonts', pdf: Uint8Array, ...options: readonly string[]): string {
  const file = join(temporaryFolder(), 'drawing.pdf');
  writeFileSync(file, pdf);
  return execFileSync(program, [...options, file, ...(program === 'pdftotext' ? ['-'] : [])], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
