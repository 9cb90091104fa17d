/** The real Mermaid, in a real browser: what it makes of a diagram. Null where either is missing. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterwards } from './afterwards.js';
import { hasBrowser, openBrowser } from './browser.js';

const library = resolve(import.meta.dirname, '../browser/node_modules/mermaid/dist/mermaid.min.js');

/** Why there is nothing to ask; null where there is. */
export const missing: string | null = !hasBrowser
  ? 'There is no Chromium: Mermaid is not asked.'
  : existsSync(library)
    ? null
    : 'Mermaid is not there (npm ci --prefix test/browser): it is not asked.';

let opened: Promise<Page> | null = null;

async function open(): Promise<Page> {
  afterwards(() => {
    opened = null;
  });
  const page = await (await openBrowser()).newPage();
  await page.setContent('<!doctype html><body></body>');
  await page.addScriptTag({ path: library });
  await page.evaluate("mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' })");
  return page;
}

/** What is seen of a diagram. */
export interface Seen {
  readonly title: string;
  readonly accTitle: string;
  /** Names of sections and tasks, in the order they are drawn; each once. */
  readonly sections: readonly string[];
  readonly tasks: readonly string[];
  readonly actors: readonly string[];
  /** Where the faces stand: greater is lower. */
  readonly faces: readonly number[];
  /** Elements that no journey has: scripts, images, links. */
  readonly strange: number;
}

/** As much of the page as is asked. */
interface InPage {
  readonly mermaid: { render(id: string, source: string): Promise<{ readonly svg: string }> };
  readonly document: { createElement(name: string): Element & { innerHTML: string } };
}

interface Element {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
  querySelectorAll(selector: string): Iterable<Element> & { readonly length: number };
}

/** Draws each diagram; null for one that Mermaid refuses. */
export async function drawn(diagrams: readonly string[]): Promise<readonly (Seen | null)[]> {
  opened ??= open();
  return (await opened).evaluate(async (sources) => {
    // In the page: nothing of Node is there.
    const { mermaid, document: page } = globalThis as unknown as InPage;
    const seen: (Seen | null)[] = [];
    for (const [index, source] of sources.entries()) {
      try {
        const { svg } = await mermaid.render(`m${index}`, source);
        const holder = page.createElement('div');
        holder.innerHTML = svg;
        const texts = (selector: string) => [...holder.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');
        seen.push({
          title: texts('svg > text[font-weight=bold]')[0] ?? '',
          accTitle: texts('svg > title')[0] ?? '',
          sections: texts('foreignObject .journey-section .label'),
          tasks: texts('foreignObject .task .label'),
          actors: [...new Set(texts('circle[class^=actor] > title'))],
          faces: [...holder.querySelectorAll('circle.face')].map((face) => Number(face.getAttribute('cy'))),
          strange: holder.querySelectorAll('script, img, a, iframe, [onclick], [onerror], [onload]').length,
        });
      } catch {
        seen.push(null);
      }
    }
    return seen;
  }, diagrams);
}
