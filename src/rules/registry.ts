/** All rules. A new rule is a file and a line here. */

import { unknownTouchpoint } from './ref/unknown-touchpoint.js';
import type { Rule } from './rule.js';
import { noOwner } from './touchpoint/no-owner.js';
import { lostText } from './yaml/lost-text.js';

export const rules: readonly Rule[] = [lostText, unknownTouchpoint, noOwner];
