/** The silo map as a table: a row a step, with what becomes of the customer context on each way from it. */
import { expect, test } from 'vitest';
import { siloTable } from '../../../src/diagrams/silos/silo-table.js';
import { loadExample } from '../../support/workspace.js';

const { workspace } = await loadExample(`
# file: tp.yaml
format: 1
name: Musterbau
teams:
  - { id: service, name: Service }
  - { id: haulier, name: Nordlauf }
context:
  - { id: fault, name: Fault }
  - { id: access, name: Width of the door }
# file: journeys/repair.yaml
name: My heating fails
steps:
  - { id: call, touchpoint: hotline, passes_on: [fault] }
  - { id: visit, touchpoint: technician }
  - { id: bill, touchpoint: invoice, next: [call, thanks] }
  - { id: thanks, touchpoint: card }
# file: journeys/odd.yaml
name: Odd
steps: { a: b }
# file: touchpoints/hotline.yaml
name: Hotline
owner: service
context: { needs: [], gives: [fault, access] }
# file: touchpoints/technician.yaml
name: Technician
owner: haulier
context: { needs: [fault, access] }
# file: touchpoints/invoice.yaml
name: Invoice
owner: service
# file: touchpoints/card.yaml
name: Card
`);

const tableOf = (id: string) => {
  const journey = workspace.journeys.get(id);
  return journey === undefined ? null : siloTable(workspace, journey, 'en');
};

test('has a row a step with its team, what is missing, what it passes on, and each way from it', () => {
  expect(tableOf('repair')?.rows.map(({ cells }) => cells.map((paragraphs) => paragraphs.join(' | ')))).toEqual([
    ['1 Hotline', 'Service', '', 'Fault', '→ 2 Technician: hand-off, customer context lost'],
    ['2 Technician', 'Nordlauf', 'Width of the door', '', '→ 3 Invoice: hand-off, unknown whether customer context is passed on'],
    [
      '3 Invoice',
      'Service',
      '',
      '',
      '→ 1 Hotline: within a team | → 4 Card: perhaps a hand-off, unknown whether customer context is passed on',
    ],
    ['4 Card', 'Owner unknown', '', '', ''],
  ]);
});

test('says in its head how many companies people meet', () => {
  expect(tableOf('repair')?.facts.map(({ text }) => text)).toContainEqual(expect.stringContaining('on the most frequent way'));
});

test('is not made where the steps could not be read', () => {
  expect(tableOf('odd')).toBe(null);
});
