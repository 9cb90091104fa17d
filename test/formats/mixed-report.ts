/** A run as it could happen: a few files, errors, warnings and a note, one of them suppressed, one in a file that could not be read. */
import { at, type Files, finding, related, report } from '../support/report.js';

export const files: Files = {
  'tp.yaml': 'format: 1\nname: Musterbau\nteams:\n  - { id: logistics, name: Logistik }\n  - { id: service, name: Service }\n',
  'journeys/return.yaml': `name: { de: Ich schicke etwas zurück, en: I send something back }
persona: student
steps:
  - id: label-print
    touchpoint: returns-pickup
`,
  'personas/student.yaml': 'name: Studentin\nshare: 0.2\n',
  'touchpoints/newsletter.yaml': `name: Newsletter
owner: service
# tp-ignore touchpoint/no-channel: moves to the app in spring
description: Customers call us the #1 choice for returns
`,
  'touchpoints/returns-pickup.yaml': `name: { de: Rücksendung abholen lassen, en: Returns pick-up }
owner: logistics
personas: [busy-parent, studnet]
assessment:
  satisfaction: 6
  date: 2026-10-12
`,
};

const path = 'touchpoints/returns-pickup.yaml';
const start = files[path].indexOf('studnet');

export const diagnostics = [
  finding(at(files, path, 'studnet', ['personas', 1]), {
    rule: 'ref/unknown-persona',
    severity: 'error',
    message: 'There is no persona "studnet"',
    hint: 'Did you mean "student"?',
    data: { value: 'studnet', suggestions: ['student'] },
    related: related(at(files, 'personas/student.yaml', 'name', []), '"student" is declared here'),
    fix: { safety: 'unsafe', title: 'Replace with student', edits: [{ start, end: start + 7, text: 'student' }] },
  }),
  finding(at(files, path, '6', ['assessment', 'satisfaction']), {
    rule: 'schema/out-of-range',
    severity: 'error',
    message: '"satisfaction" is 6, and the scale ends at 5',
    hint: 'Write a number from 1 to 5',
    data: { value: 6, limit: 5 },
  }),
  finding(at(files, 'touchpoints/newsletter.yaml', '#1 choice for returns'), {
    rule: 'yaml/lost-text',
    severity: 'error',
    message: 'YAML takes "#1 choice for returns" for a comment: tp reads only "Customers call us the"',
    hint: 'Put quotes around the whole text; begin a real comment with "# "',
  }),
  finding(at(files, 'touchpoints/newsletter.yaml', 'name', []), {
    rule: 'touchpoint/no-channel',
    message: 'The touchpoint "newsletter" names no channel',
    hint: 'Add "channel:"',
    suppressed: { reason: 'moves to the app in spring' },
  }),
  finding(at(files, 'touchpoints/newsletter.yaml', 'name', []), {
    rule: 'touchpoint/no-owner',
    message: 'No team answers for the touchpoint "newsletter"',
    hint: 'Add "owner:" with the id of a team',
    baselined: { reason: 'the new team | starts in May' },
  }),
  finding(at(files, 'touchpoints/newsletter.yaml', 'name', []), {
    rule: 'touchpoint/no-stage',
    message: 'The touchpoint "newsletter" names no stage',
    baselined: { reason: null },
    amount: 3,
  }),
  finding(at(files, 'journeys/return.yaml', 'label-print', ['steps', 0]), {
    rule: 'journey/no-feeling',
    message: 'Nobody knows how the customer feels at the step "label-print"',
    hint: 'Ask five customers, and write it down as "feels:"',
  }),
  finding(at(files, 'personas/student.yaml', 'share: 0.2', ['share']), {
    rule: 'persona/shares',
    severity: 'info',
    message: 'The shares of all personas make 20 %',
    hint: 'Describe the other 80 %, or accept that reports say "unknown" for them',
  }),
  finding(at(files, 'touchpoints/link.yaml'), {
    rule: 'file/unreadable',
    severity: 'error',
    message: 'This was not read: it is a symbolic link',
  }),
];

export const mixed = report(files, diagnostics, {
  inventory: [
    { noun: 'touchpoint', plural: 'touchpoints', count: 2 },
    { noun: 'journey', plural: 'journeys', count: 1 },
    { noun: 'persona', plural: 'personas', count: 1 },
  ],
  ownerOf: (file) => ({ [path]: 'logistics', 'touchpoints/newsletter.yaml': 'service' })[file] ?? null,
  rules: [
    {
      name: 'ref/unknown-persona',
      summary: 'Every persona that is named has a file.',
      why: 'The touchpoint disappears from the reports of that persona.',
      severity: 'error',
      url: 'https://tp.example/rules/ref/unknown-persona',
    },
    {
      name: 'touchpoint/no-channel',
      summary: 'Every touchpoint names its channel.',
      why: 'Without it the report by channel is incomplete.',
      severity: 'warning',
      url: 'https://tp.example/rules/touchpoint/no-channel',
    },
  ],
});
