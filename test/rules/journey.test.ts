/** The rules about journeys, beyond their own examples. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/source/diagnostic.js';
import { checkExample, placeOf } from '../support/workspace.js';

/** The findings of one rule of the group. */
async function findingsOf(rule: string, text: string): Promise<readonly Diagnostic[]> {
  const found = await checkExample(text);
  return found.filter((diagnostic) => diagnostic.rule === `journey/${rule}`);
}

async function messagesOf(rule: string, text: string): Promise<readonly string[]> {
  return (await findingsOf(rule, text)).map(({ message }) => message);
}

/** Where the findings stand, as paths. */
async function pathsOf(rule: string, text: string): Promise<readonly string[]> {
  return (await findingsOf(rule, text)).map(({ location }) => (location.path ?? []).join('/'));
}

/** A journey whose steps are given as `a`, `a -> b exit` (named ways; none after the arrow is an end) and `*a` (an entry); all meet the shop. */
function journey(...steps: readonly string[]): string {
  const lines = steps.map((step) => {
    const [, entry, id, next] = /^(\*?)(\S+)(?: ->(.*))?$/.exec(step)!;
    const ways = next === undefined ? '' : `, next: [${next.trim().split(/\s+/).join(', ')}]`;
    return `  - { id: ${id}, touchpoint: shop${entry && ', entry: true'}${ways} }`;
  });
  return `\n# file: touchpoints/shop.yaml\nname: Shop\n# file: journeys/order.yaml\nname: I order\nsteps:\n${lines.join('\n')}\n`;
}

describe('journey/no-steps', () => {
  test('reports an empty list, at the name', async () => {
    const [found] = await findingsOf('no-steps', '\n# file: journeys/order.yaml\npersona: anna\nname: I order\nsteps: []\n');
    expect(placeOf(found)).toBe('journeys/order.yaml:2:1-5');
  });

  test.each(['steps:', 'steps: look', 'steps: [{ id: look }]'])('leaves "%s" to the schema', async (steps) => {
    expect(await messagesOf('no-steps', `\n# file: journeys/order.yaml\nname: I order\n${steps}\n`)).toEqual([]);
  });
});

describe('journey/unreachable-step', () => {
  test('reports only the first of the steps that nobody gets to, and names the others', async () => {
    const text = journey('look -> exit', 'pick', 'pay', 'thanks');
    expect(await messagesOf('unreachable-step', text)).toEqual([
      'No way leads to the step "pick", so nobody gets to "pay" and "thanks" either',
    ]);
    expect(await pathsOf('unreachable-step', text)).toEqual(['steps/1/id']);
  });

  test('shows where the way was taken past it', async () => {
    const [{ related }] = await findingsOf('unreachable-step', journey('look -> pay', 'pick', 'pay'));
    expect(related?.location.path).toEqual(['steps', 0, 'next']);
  });

  test('reports a loop that nobody enters once', async () => {
    expect(await pathsOf('unreachable-step', journey('look ->', 'pick', 'pay -> pick exit'))).toEqual(['steps/1/id']);
  });

  test('is silent on a second entry, and on what only it leads to', async () => {
    expect(await messagesOf('unreachable-step', journey('look ->', '*call', 'pay'))).toEqual([]);
  });

  test('is silent where a way leads back to it', async () => {
    expect(await messagesOf('unreachable-step', journey('look -> pay', 'pick -> exit', 'pay -> pick'))).toEqual([]);
  });

  test('is silent where a mistyped way may have led there', async () => {
    expect(await messagesOf('unreachable-step', journey('look -> pik', 'pick', 'pay'))).toEqual([]);
  });

  test('is silent where a step was refused or two share an id', async () => {
    expect(await messagesOf('unreachable-step', `${journey('look ->', 'pick')}  - { id: pay }\n`)).toEqual([]);
    expect(await messagesOf('unreachable-step', journey('look ->', 'pick', 'pick'))).toEqual([]);
  });
});

describe('journey/no-way-out', () => {
  test('reports a step that leads only to itself', async () => {
    const text = journey('look', 'wait -> wait', '*pay');
    expect(await messagesOf('no-way-out', text)).toEqual(['The step "wait" leads only to itself: nobody gets out of it']);
    expect(await pathsOf('no-way-out', text)).toEqual(['steps/1/next']);
  });

  test('stands at the id of the first step of the loop where that names no way', async () => {
    expect(await pathsOf('no-way-out', journey('look', 'wait', 'call -> wait'))).toEqual(['steps/1/id']);
  });

  test('reports each loop by itself, and not the steps and loops that only lead there', async () => {
    const text = journey('look -> look wait call', 'wait -> wait', 'call -> ask', 'ask -> call');
    expect((await findingsOf('no-way-out', text)).map(({ data }) => data)).toEqual([{ steps: ['wait'] }, { steps: ['call', 'ask'] }]);
  });

  test.each([
    ['an exit', journey('look', 'wait -> look exit')],
    ['an end', journey('look', 'wait -> look done', 'done ->')],
    ['the last step', journey('look', 'wait -> look done', 'done')],
    ['a way whose step does not exist', journey('look', 'wait -> look doen', 'done')],
  ])('is silent where %s leads out', async (_, text) => {
    expect(await messagesOf('no-way-out', text)).toEqual([]);
  });

  test('lists only the first steps of a long loop', async () => {
    const [message] = await messagesOf('no-way-out', journey('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h -> a'));
    expect(message).toBe('The steps "a", "b", "c", "d", "e" and 3 more lead only to each other: nobody gets out of them');
  });
});

test('unreachable-step and no-way-out agree with trying every way, on any graph', async () => {
  const anyJourney = fc.integer({ min: 1, max: 6 }).chain((size) =>
    fc.array(
      fc.record({
        entry: fc.boolean().map((entry) => entry && size % 2 === 0),
        next: fc.option(
          fc.uniqueArray(fc.oneof({ weight: 9, arbitrary: fc.nat({ max: size - 1 }) }, fc.constant('exit')), { maxLength: 3 }),
        ),
      }),
      { minLength: size, maxLength: size },
    ),
  );
  await fc.assert(
    fc.asyncProperty(anyJourney, async (steps) => {
      const targets = steps.map(({ next }, index) => next ?? (index + 1 < steps.length ? [index + 1] : []));
      // Whether a walk of at most so many steps leads from one to the other.
      const leads = (from: number, to: number, within = steps.length): boolean =>
        from === to || (within > 0 && targets[from].some((next) => typeof next === 'number' && leads(next, to, within - 1)));
      const all = [...steps.keys()];
      const entries = all.filter((index) => index === 0 || steps[index].entry);
      const isEnd = (index: number) => targets[index].length === 0 || targets[index].includes('exit');
      const unreachable = all.filter((index) => !entries.some((entry) => leads(entry, index)));
      const stuck = all.filter((index) => !all.some((end) => isEnd(end) && leads(index, end)));
      const text = journey(
        ...steps.map(({ entry, next }, index) => {
          const ways = next === null ? '' : ` -> ${next.map((to) => (to === 'exit' ? to : `s${to}`)).join(' ')}`;
          return `${entry ? '*' : ''}s${index}${ways.trimEnd()}`;
        }),
      );
      const named = async (rule: string) =>
        (await findingsOf(rule, text)).map(({ data }) => ((data?.['steps'] ?? []) as string[]).map(numberOf));
      const regions = await named('unreachable-step');
      expect(regions.flat().sort()).toEqual(unreachable);
      for (const path of await pathsOf('unreachable-step', text)) {
        const first = Number(path.split('/')[1]);
        expect(unreachable.every((other) => !leads(other, first) || (leads(first, other) && other >= first))).toBe(true);
      }
      const traps = await named('no-way-out');
      const inTrap = stuck.filter((index) => all.every((other) => !leads(index, other) || leads(other, index)));
      expect(traps.flat().sort()).toEqual(inTrap);
      expect(traps.every((trap) => trap.every((a) => trap.every((b) => leads(a, b))))).toBe(true);
      expect(traps.length).toBe(new Set(inTrap.map((index) => all.find((other) => leads(index, other) && leads(other, index)))).size);
    }),
    { numRuns: 150 },
  );
});

function numberOf(id: string): number {
  return Number(id.slice(1));
}

describe('journey/shares-exceed-one', () => {
  const withNext = (next: string) =>
    `${journey('look', 'a', 'b', 'c').replace('touchpoint: shop }', `touchpoint: shop, next: [${next}] }`)}`;

  test.each([
    ['0.1 + 0.2 + 0.7', '{ step: a, share: 0.1 }, { step: b, share: 0.2 }, { step: c, share: 0.7 }'],
    [
      '0.2 + 0.4 + 0.3 + 0.1, which is a little more than 1 in binary',
      '{ step: a, share: 0.2 }, { step: b, share: 0.4 }, { step: c, share: 0.3 }, { step: exit, share: 0.1 }',
    ],
    ['0.7 + 0.2 + 0.1', '{ step: a, share: 0.7 }, { step: b, share: 0.2 }, { step: c, share: 0.1 }'],
    ['less than 1', '{ step: a, share: 0.1 }, exit'],
    ['a whole', '{ step: a, share: 1 }, { step: exit, share: 0 }'],
    ['no shares', 'a, b, c'],
  ])('is silent on %s', async (_, next) => {
    expect(await messagesOf('shares-exceed-one', withNext(next))).toEqual([]);
  });

  test('says the sum without the noise of binary fractions', async () => {
    const next = '{ step: a, share: 0.1 }, { step: b, share: 0.2 }, { step: exit, share: 0.9 }, c';
    expect(await messagesOf('shares-exceed-one', withNext(next))).toEqual([
      'The shares of the ways out of the step "look" add up to 1.2, more than 1',
    ]);
    expect(await pathsOf('shares-exceed-one', withNext(next))).toEqual(['steps/0/next']);
  });

  test('says also how little is too much', async () => {
    const [message] = await messagesOf('shares-exceed-one', withNext('{ step: a, share: 0.5 }, { step: b, share: 0.500001 }'));
    expect(message).toContain('1.000001');
  });

  test('takes each step by itself', async () => {
    const text = journey('look -> {step:a,share:0.6} exit', 'a -> {step:look,share:0.6} exit');
    expect(await messagesOf('shares-exceed-one', text)).toEqual([]);
  });
});

describe('journey/context-lost', () => {
  /**
   * A journey through desks. Each is `team: what it gives > what it needs`, and each step the name of a desk, `+item` for what it passes on,
   * and its ways as `-> b c`.
   */
  function desks(touchpoints: Readonly<Record<string, string>>, steps: readonly string[], company = ''): string {
    const files = Object.entries(touchpoints).map(([id, text]) => `# file: touchpoints/${id}.yaml\nname: ${id}\n${text}\n`);
    const lines = steps.map((step) => {
      const [, entry, id, passes, next] = /^(\*?)(\S+)((?: \+\S+)*)(?: ->(.*))?$/.exec(step)!;
      const passesOn = passes === '' ? '' : `, passes_on: [${passes.trim().replaceAll('+', '').split(' ').join(', ')}]`;
      const ways = next === undefined ? '' : `, next: [${next.trim().split(' ').join(', ')}]`;
      return `  - { id: ${id}, touchpoint: ${id.replace(/-\d$/, '')}${entry && ', entry: true'}${passesOn}${ways} }`;
    });
    const tp = company === '' ? '' : `# file: tp.yaml\nformat: 1\nname: Example\n${company}\n`;
    return `\n${tp}${files.join('')}# file: journeys/repair.yaml\nname: My heating fails\nsteps:\n${lines.join('\n')}\n`;
  }

  const hotline = 'owner: service\ncontext: { gives: [fault, address] }';
  const visit = 'owner: field-service\ncontext: { needs: [fault] }';
  const quiet = 'owner: sales';

  test('names what is missing, the team, and the step that the customer comes from', async () => {
    const both = 'owner: field-service\ncontext: { needs: [fault, address] }';
    const [found] = await findingsOf('context-lost', desks({ hotline, visit: both }, ['hotline', 'visit']));
    expect(found.message).toBe(
      'The step "visit" needs "fault" and "address", but "field-service" does not know them when the customer comes from "hotline"',
    );
    expect(found.hint).toBe('Add "fault" to "passes_on" of the step "hotline"');
    expect(found.location.path).toEqual(['steps', 1, 'touchpoint']);
    expect(found.related?.message).toBe('"service" knows "fault" here, but does not pass it on');
    expect(found.related?.location.path).toEqual(['steps', 0, 'id']);
  });

  test('shows the need where nobody ever learnt it', async () => {
    const [found] = await findingsOf('context-lost', desks({ shop: quiet, visit }, ['shop', 'visit']));
    expect(found.related?.location).toMatchObject({ file: 'touchpoints/visit.yaml', path: ['context', 'needs', 0] });
    expect(found.data).toMatchObject({ items: ['fault'], team: 'field-service', from: ['shop'] });
  });

  test('is silent where the step before passes it on', async () => {
    expect(await messagesOf('context-lost', desks({ hotline, visit }, ['hotline +fault', 'visit']))).toEqual([]);
  });

  test('is silent where the same team has learnt it, also many steps and other teams before', async () => {
    const ownVisit = 'owner: service\ncontext: { needs: [fault] }';
    expect(await messagesOf('context-lost', desks({ hotline, shop: quiet, visit: ownVisit }, ['hotline', 'shop', 'visit']))).toEqual([]);
  });

  test('does not carry further than to the next team what nobody passes on again', async () => {
    const text = desks({ hotline, shop: quiet, visit }, ['hotline +fault', 'shop', 'visit']);
    const [found, ...others] = await findingsOf('context-lost', text);
    expect(others).toEqual([]);
    expect(found.hint).toBe('Add "fault" to "passes_on" of the step "shop"');
    expect(found.related?.message).toBe('"sales" knows "fault" here, but does not pass it on');
    expect(await messagesOf('context-lost', desks({ hotline, shop: quiet, visit }, ['hotline +fault', 'shop +fault', 'visit']))).toEqual(
      [],
    );
  });

  test('says from where it has to be handed on when the team between does not know it either', async () => {
    const [found] = await findingsOf('context-lost', desks({ hotline, shop: quiet, visit }, ['hotline', 'shop', 'visit']));
    expect(found.hint).toBe('Hand "fault" on with "passes_on", from the step "hotline" up to here');
  });

  test('asks once: what was missing is known to the team from then on', async () => {
    expect(await pathsOf('context-lost', desks({ hotline, visit }, ['hotline', 'visit', 'visit-2']))).toEqual(['steps/1/touchpoint']);
  });

  test('is silent where no needs are given, and where the journey begins', async () => {
    expect(await messagesOf('context-lost', desks({ hotline, shop: quiet }, ['hotline', 'shop']))).toEqual([]);
    expect(await messagesOf('context-lost', desks({ visit }, ['visit', 'visit-2']))).toEqual([]);
    expect(await messagesOf('context-lost', desks({ hotline, visit }, ['hotline ->', '*visit']))).toEqual([]);
  });

  test('judges a step that is an entry by the other ways to it', async () => {
    expect(await pathsOf('context-lost', desks({ hotline, visit }, ['hotline', '*visit']))).toEqual(['steps/1/touchpoint']);
  });

  test('reports what is missing on one way only, and says which', async () => {
    const steps = ['hotline -> visit shop', 'shop -> visit', 'visit'];
    const [found] = await findingsOf(
      'context-lost',
      desks({ hotline, shop: quiet, visit }, ['hotline +fault -> visit shop', ...steps.slice(1)]),
    );
    expect(found.message).toContain('when the customer comes from "shop"');
    const [both] = await messagesOf('context-lost', desks({ hotline, shop: quiet, visit }, steps));
    expect(both).toContain('comes from "hotline" or "shop"');
  });

  test('says it item by item where the ways differ', async () => {
    const needy = 'owner: field-service\ncontext: { needs: [fault, address] }';
    const text = desks({ hotline, shop: quiet, visit: needy }, ['hotline +fault -> visit shop', 'shop -> visit', 'visit']);
    expect(await messagesOf('context-lost', text)).toEqual([
      'The step "visit" needs what "field-service" does not know: "address" when the customer comes from "hotline" or "shop" and "fault" when the customer comes from "shop"',
    ]);
  });

  test('speaks of what somebody knew before what nobody ever learnt', async () => {
    const needy = 'owner: field-service\ncontext: { needs: [model, fault] }';
    const [found, ...others] = await findingsOf('context-lost', desks({ hotline, visit: needy }, ['hotline', 'visit']));
    expect(others).toEqual([]);
    expect(found.data?.['items']).toEqual(['model', 'fault']);
    expect(found.hint).toBe('Add "fault" to "passes_on" of the step "hotline"');
  });

  test('finds its end in loops, and lets a loop teach nothing that the first round did not know', async () => {
    const text = desks({ shop: quiet, visit, hotline }, ['shop', 'visit -> hotline exit', 'hotline +fault -> visit']);
    expect((await findingsOf('context-lost', text)).map(({ data }) => data?.['from'])).toEqual([['shop']]);
    const around = desks({ hotline, visit }, ['hotline +fault', 'visit -> visit hotline exit']);
    expect(await messagesOf('context-lost', around)).toEqual([]);
  });

  test('reports what is passed on though nobody knows it, there and not where it is needed', async () => {
    const text = desks({ shop: quiet, visit }, ['shop +fault', 'visit']);
    const [found, ...others] = await findingsOf('context-lost', text);
    expect(others).toEqual([]);
    expect(found.message).toBe('The step "shop" passes on "fault", but "sales" does not know it when the customer begins here');
    expect(found.location.path).toEqual(['steps', 0, 'passes_on', 0]);
  });

  test('reports what is passed on by a team that was not told', async () => {
    const text = desks({ hotline, shop: quiet, visit }, ['hotline', 'shop +fault', 'visit']);
    const [found, ...others] = await findingsOf('context-lost', text);
    expect(others).toEqual([]);
    expect(found.location.path).toEqual(['steps', 1, 'passes_on', 0]);
    expect(found.hint).toBe('Add "fault" to "passes_on" of the step "hotline"');
  });

  test('lets a step pass on what it needs, was told, or its team learnt before', async () => {
    const text = desks({ hotline, visit, shop: quiet }, ['hotline +fault', 'visit +fault', 'shop', 'hotline-2 +address', 'shop-2']);
    expect(await messagesOf('context-lost', text)).toEqual([]);
  });

  test('takes a team that nobody knows for any team', async () => {
    const ownerless = 'context: { gives: [fault] }';
    expect(await messagesOf('context-lost', desks({ chat: ownerless, visit }, ['chat', 'visit']))).toEqual([]);
    const needy = 'context: { needs: [fault] }';
    expect(await messagesOf('context-lost', desks({ hotline, desk: needy }, ['hotline', 'desk']))).toEqual([]);
    expect(await messagesOf('context-lost', desks({ shop: quiet, desk: needy }, ['shop', 'desk']))).toEqual([
      'The step "desk" needs "fault", but nobody knows it when the customer comes from "shop"',
    ]);
  });

  test('does not make a lost context of what is unknown, broken, refused or mistyped', async () => {
    expect(await messagesOf('context-lost', desks({ visit }, ['chat', 'visit']))).toEqual([]);
    expect(await messagesOf('context-lost', desks({ chat: 'owner: [', visit }, ['chat', 'visit']))).toEqual([]);
    const refused = 'owner: field-service\ncontext: { gives: [7] }';
    expect(await messagesOf('context-lost', desks({ chat: refused, visit }, ['chat', 'visit']))).toEqual([]);
    const lists = 'teams: [{ id: service }, { id: field-service }]\ncontext: [{ id: fault }, { id: address }]';
    const typoInGives = 'owner: field-service\ncontext: { gives: [fualt] }';
    expect(await messagesOf('context-lost', desks({ chat: typoInGives, visit }, ['chat', 'visit'], lists))).toEqual([]);
    const typoInNeeds = 'owner: field-service\ncontext: { needs: [fualt] }';
    expect(await messagesOf('context-lost', desks({ hotline, visit: typoInNeeds }, ['hotline', 'visit'], lists))).toEqual([]);
    const typoInOwner = 'owner: field-servcie\ncontext: { gives: [fault] }';
    expect(await messagesOf('context-lost', desks({ chat: typoInOwner, visit }, ['chat', 'visit'], lists))).toEqual([]);
    expect(await messagesOf('context-lost', desks({ hotline, visit }, ['hotline +fualt', 'visit'], lists))).toEqual([]);
  });

  test('is silent on steps that nobody gets to', async () => {
    expect(await messagesOf('context-lost', desks({ hotline, shop: quiet, visit }, ['hotline ->', 'shop', 'visit']))).toEqual([]);
  });
});

describe('journey/wrong-audience', () => {
  const stages = 'stages: [{ id: idea, moment: before }, { id: purchase, moment: during }, { id: use, moment: after }]';
  /** A journey of a prospect through these touchpoints, each in a stage. */
  function travel(touchpoints: Readonly<Record<string, string>>, customer = 'prospect', steps = Object.keys(touchpoints)): string {
    const files = Object.entries(touchpoints).map(([id, text]) => `# file: touchpoints/${id}.yaml\nname: ${id}\n${text}\n`);
    return `
# file: tp.yaml
format: 1
name: Example
${stages}
# file: personas/anna.yaml
name: Anna
customer: ${customer}
${files.join('')}# file: journeys/order.yaml
name: I order
persona: anna
steps:
${steps.map((id, index) => `  - { id: s${index}, touchpoint: ${id} }`).join('\n')}
`;
  }
  const shop = 'stages: [purchase]\naudience: [customer]';
  const invoice = 'stages: [use]\naudience: [customer]';
  const ad = 'stages: [idea]\naudience: [prospect]';

  test('says for whom the touchpoint is and as what the persona comes', async () => {
    const [found] = await findingsOf('wrong-audience', travel({ intranet: 'audience: [employee, supplier]', ad }));
    expect(found.message).toBe('"intranet" is for "employee" and "supplier", but "anna" comes to the step "s0" as "prospect"');
    expect(found.related?.location).toMatchObject({ file: 'touchpoints/intranet.yaml', path: ['audience'] });
  });

  test('takes a prospect for a customer from the transaction on', async () => {
    expect(await messagesOf('wrong-audience', travel({ ad, shop, invoice }))).toEqual([]);
    expect(await pathsOf('wrong-audience', travel({ ad, help: 'stages: [idea]\naudience: [customer]', shop }))).toEqual([
      'steps/1/touchpoint',
    ]);
  });

  test('lets both be met during the transaction', async () => {
    expect(await messagesOf('wrong-audience', travel({ trial: 'stages: [purchase]\naudience: [prospect]', shop }))).toEqual([]);
  });

  test('reports an offer for prospects after the transaction', async () => {
    expect(await pathsOf('wrong-audience', travel({ shop, ad }))).toEqual(['steps/1/touchpoint']);
  });

  test('makes no customer of an employee', async () => {
    expect(await pathsOf('wrong-audience', travel({ shop, invoice }, 'employee'))).toEqual(['steps/0/touchpoint', 'steps/1/touchpoint']);
  });

  test('is silent on a touchpoint that is for everybody, or does not say for whom', async () => {
    const text = travel({ street: 'audience: [public]', page: 'channel: web', desk: 'audience: []', club: 'personas: [berta]' });
    expect(await messagesOf('wrong-audience', `${text}# file: personas/berta.yaml\nname: Berta\n`)).toEqual([]);
  });

  test('takes personas by name before their audience, and others by their audience', async () => {
    expect(await messagesOf('wrong-audience', travel({ club: 'audience: [customer]\npersonas: [anna]' }))).toEqual([]);
    const berta = '# file: personas/berta.yaml\nname: Berta\n';
    expect(await messagesOf('wrong-audience', travel({ club: 'audience: [prospect]\npersonas: [berta]' }) + berta)).toEqual([]);
    expect(await pathsOf('wrong-audience', travel({ club: 'audience: [customer]\npersonas: [berta]' }) + berta)).toEqual([
      'steps/0/touchpoint',
    ]);
  });

  test('is silent where the persona does not say what she is, or cannot be read', async () => {
    expect(await messagesOf('wrong-audience', travel({ intranet: 'audience: [employee]' }, 'nobody'))).toEqual([]);
    expect(await messagesOf('wrong-audience', travel({ intranet: 'audience: [employee]' }, '['))).toEqual([]);
  });

  test('leaves a mistyped persona to the reference', async () => {
    expect(await messagesOf('wrong-audience', travel({ club: 'audience: [employee]\npersonas: [ana]' }))).toEqual([]);
  });

  test('leaves a mistyped audience to the schema', async () => {
    expect(await messagesOf('wrong-audience', travel({ page: 'audience: [employee, prospct]' }))).toEqual([]);
  });
});

describe('journey/suppressed-contact', () => {
  const withAd = (steps: string, suppressAfter = '[checkout]') => `
# file: touchpoints/ad.yaml
name: Ad
suppress_after: ${suppressAfter}
# file: touchpoints/checkout.yaml
name: Checkout
# file: touchpoints/shop.yaml
name: Shop
# file: journeys/order.yaml
name: I order
steps:
${steps}
`;

  test('names the nearest step before, and shows why', async () => {
    const text = withAd(`  - { id: buy, touchpoint: checkout }
  - { id: buy-again, touchpoint: checkout }
  - { id: read, touchpoint: ad }`);
    const [found] = await findingsOf('suppressed-contact', text);
    expect(found.message).toBe('The customer meets "ad" although the step "buy-again" at "checkout" may come before it');
    expect(found.related?.location).toMatchObject({ file: 'touchpoints/ad.yaml', path: ['suppress_after', 0] });
  });

  test('reports it where only one of several ways leads there', async () => {
    const text = withAd(`  - { id: look, touchpoint: shop, next: [buy, read] }
  - { id: buy, touchpoint: checkout }
  - { id: read, touchpoint: ad }`);
    expect(await pathsOf('suppressed-contact', text)).toEqual(['steps/2/touchpoint']);
  });

  test('follows ways and not the order in the file', async () => {
    const before = withAd(`  - { id: look, touchpoint: shop, next: [read] }
  - { id: buy, touchpoint: checkout, next: [] }
  - { id: read, touchpoint: ad, next: [buy] }`);
    expect(await messagesOf('suppressed-contact', before)).toEqual([]);
    const around = withAd('  - { id: read, touchpoint: ad }\n  - { id: buy, touchpoint: checkout, next: [read, exit] }');
    expect(await pathsOf('suppressed-contact', around)).toEqual(['steps/0/touchpoint']);
  });

  test('reports a touchpoint that is not wanted twice', async () => {
    const once = withAd('  - { id: read, touchpoint: ad }\n  - { id: look, touchpoint: shop }', '[ad]');
    expect(await messagesOf('suppressed-contact', once)).toEqual([]);
    const twice = withAd('  - { id: read, touchpoint: ad }\n  - { id: again, touchpoint: ad }', '[ad]');
    expect(await pathsOf('suppressed-contact', twice)).toEqual(['steps/1/touchpoint']);
  });

  test('reports a step once, however much comes before it', async () => {
    const text = withAd(
      `  - { id: buy, touchpoint: checkout }
  - { id: look, touchpoint: shop }
  - { id: read, touchpoint: ad }`,
      '[shop, checkout]',
    );
    expect((await findingsOf('suppressed-contact', text)).map(({ data }) => data?.['after'])).toEqual(['shop']);
  });

  test('is silent where nobody gets to the step before', async () => {
    const text = withAd(
      '  - { id: look, touchpoint: shop, next: [read] }\n  - { id: buy, touchpoint: checkout }\n  - { id: read, touchpoint: ad }',
    );
    expect(await messagesOf('suppressed-contact', text)).toEqual([]);
  });
});

describe('journey/unmeasured-moment-of-truth', () => {
  const complaint = (more = '', { state = 'current', hotline = '' } = {}) => `
# file: touchpoints/hotline.yaml
name: Hotline
${hotline}
# file: journeys/complaint.yaml
name: My delivery is late
state: ${state}
steps:
  - { id: call, touchpoint: hotline, moment_of_truth: true }
  - { id: wait, touchpoint: hotline, moment_of_truth: false }
${more}`;
  const source = (text: string) => `# file: feedback/pulse.yaml\nname: Pulse\ndata: pulse.csv\n${text}\n`;
  const rule = 'unmeasured-moment-of-truth';

  test('reports it where sources ask only about something else', async () => {
    for (const text of [
      'answers: [{ column: q1, measure: nps }]',
      'answers: [{ column: q1, measure: csat, touchpoint: shop }]',
      'answers: [{ column: q1, measure: csat, journey: complaint, step: wait }]',
      'answers: [{ column: q1, measure: csat, journey: order, step: call }]',
      'touchpoint: { column: t, map: { S: shop } }',
      'journey: { column: j, map: { C: complaint } }\nstep: { column: s, map: { 1: wait } }',
      'journey: complaint-column',
    ])
      expect(await pathsOf(rule, complaint(source(text))), text).toEqual(['steps/0/moment_of_truth']);
  });

  test('is silent where a source asks about the touchpoint or the step', async () => {
    for (const text of [
      'answers: [{ column: q1, measure: csat, touchpoint: hotline }]',
      'answers: [{ column: q1, touchpoint: hotline, promise: reliable, kept: ["yes"] }]',
      'answers: [{ expectation: hotline/fast, functional: q1, dysfunctional: q2 }]',
      'answers: [{ column: q1, measure: csat, journey: complaint, step: call }]',
      'answers: [{ column: q1, measure: csat, step: call }]',
      'touchpoint: { column: t, map: { H: hotline } }',
      'journey: { column: j, map: { C: complaint } }\nstep: { column: s, map: { 1: call } }',
    ])
      expect(await messagesOf(rule, complaint(source(text))), text).toEqual([]);
  });

  test('is silent where only the data know what a source asks about', async () => {
    for (const text of ['touchpoint: t', 'touchpoint: { column: t }', 'step: s', 'answers: [{ column: q1 }]', 'answers: ['])
      expect(await messagesOf(rule, complaint(source(text))), text).toEqual([]);
  });

  test('is silent where a source most likely meant it and slipped', async () => {
    for (const text of [
      'answers: [{ column: q1, measure: csat, touchpoint: hotlien }]',
      'answers: [{ column: q1, measure: csat, journey: complaint, step: cal }]',
      'answers: [{ column: q1, measure: csat, journey: complant, step: call }]',
    ])
      expect(await messagesOf(rule, complaint(source(text))), text).toEqual([]);
  });

  test('does not take an assessment for a measurement', async () => {
    const hotline = 'assessment: { satisfaction: 3, date: 2026-10-12 }\nmeasurements: []';
    expect(await pathsOf(rule, complaint('', { hotline }))).toEqual(['steps/0/moment_of_truth']);
  });

  test('is silent where measurements were refused', async () => {
    expect(await messagesOf(rule, complaint('', { hotline: 'measurements: [{ measure: csat }]' }))).toEqual([]);
  });

  test.each(['target', 'future'])('does not ask for measurements of a %s journey', async (state) => {
    expect(await messagesOf(rule, complaint('', { state }))).toEqual([]);
  });

  test.each(['idea', 'planned', 'retired'])('does not ask for measurements of a touchpoint that is %s', async (status) => {
    expect(await messagesOf(rule, complaint('', { hotline: `status: ${status}` }))).toEqual([]);
  });

  test('leaves an unknown or broken touchpoint to others', async () => {
    expect(await messagesOf(rule, complaint('', { hotline: 'owner: [' }))).toEqual([]);
    expect(await messagesOf(rule, complaint().replaceAll('touchpoint: hotline', 'touchpoint: hotlien'))).toEqual([]);
  });
});

describe('journey/target-not-a-target', () => {
  const order = (target: string, name = 'order-2027') =>
    `\n# file: journeys/order.yaml\nname: I order\ntarget: ${name}\n# file: journeys/order-2027.yaml\nname: I order in two clicks\n${target}\n`;

  test.each(['state: target', 'state: future', 'state: trget'])('is silent on "%s"', async (state) => {
    expect(await messagesOf('target-not-a-target', order(state))).toEqual([]);
  });

  test('reports a journey that is marked as current, and one that names itself', async () => {
    expect(await pathsOf('target-not-a-target', order('state: current'))).toEqual(['target']);
    expect(await messagesOf('target-not-a-target', order('state: target', 'order'))).toEqual(['"order" is its own target']);
  });

  test('leaves an unknown target to others', async () => {
    expect(await messagesOf('target-not-a-target', order('state: target', 'order-2028'))).toEqual([]);
  });
});
