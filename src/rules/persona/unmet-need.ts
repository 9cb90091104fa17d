/** `persona/unmet-need` */
import { touchpointsFor } from '../../model/persona.js';
import { isLive } from '../../model/touchpoint.js';
import { quoted } from '../../text/quoted.js';
import type { Rule } from '../rule.js';

export const unmetNeed: Rule = {
  name: 'persona/unmet-need',
  severity: 'warning',
  summary: 'A need that names touchpoints has one that people can meet.',
  why: 'A touchpoint that is only an idea, planned or retired answers nothing: the need looks answered and is a white spot.',
  bad: `
# file: touchpoints/fax.yaml
name: Fax
status: retired
# file: personas/anna.yaml
name: Anna
needs:
  - { text: An answer on paper, touchpoints: [fax] }
                                             ^^^^^
`,
  good: `
# file: touchpoints/letter.yaml
name: Letter
# file: touchpoints/fax.yaml
name: Fax
status: retired
# file: personas/anna.yaml
name: Anna
needs:
  - { text: An answer on paper, touchpoints: [fax, letter] }
  - { text: An answer within the hour, touchpoints: [] }
`,
  sees: { persona: ['needs'], touchpoint: ['status'] },
  *check({ personas, touchpoints }) {
    for (const { needs = [], origin } of personas.values()) {
      for (const [index, need] of needs.entries()) {
        const named = touchpointsFor(need) ?? [];
        const known = named.flatMap((id) => touchpoints.get(id) ?? []);
        // An empty list says so itself; one with an unknown name has its own finding.
        if (named.length === 0 || known.length < named.length || known.some(isLive)) continue;
        yield {
          at: origin.locate(['needs', index, 'touchpoints']),
          message: `Nobody can meet what answers this need: ${quoted(named)} ${named.length === 1 ? 'is' : 'are'} an idea, planned or retired`,
          hint: 'Name a touchpoint that is there, or leave the list empty: then the reports show a white spot',
        };
      }
    }
  },
};
