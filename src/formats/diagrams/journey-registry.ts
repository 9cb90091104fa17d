/** All formats that write a journey in words. A new format is a file and a line here. */
import type { JourneyFormat } from './journey-format.js';
import { md } from './md.js';
import { mermaid } from './mermaid.js';
import { txt } from './txt.js';

export const journeyFormats: readonly JourneyFormat[] = [txt, md, mermaid];
