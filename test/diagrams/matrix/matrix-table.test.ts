/** The touchpoint matrix as a table: a row a touchpoint, and nothing that is unknown as a number. */
import { expect, test } from 'vitest';
import { matrixTable } from '../../../src/diagrams/matrix/matrix-table.js';
import { loadExample } from '../../support/workspace.js';

const { workspace } = await loadExample(`
# file: tp.yaml
format: 1
name: { de: Musterbau GmbH, en: Musterbau Ltd }
languages: [de, en]
stages:
  - { id: information, name: { de: Information, en: Information } }
  - { id: use, name: { de: Nutzung, en: Use } }
channels:
  - { id: phone, name: { de: Telefon, en: Phone } }
  - { id: web, name: { de: Website, en: Website } }
# file: touchpoints/forum.yaml
name: Forum
media: earned
directness: indirect
channel: web
stages: [use]
# file: touchpoints/hotline.yaml
name: Hotline
media: owned
channel: phone
stages: [information, use]
status: retiring
# file: touchpoints/leaflet.yaml
name: { de: Faltblatt, en: Leaflet }
# file: touchpoints/chat.yaml
name: Chat
status: planned
`);

const figures = new Map([['hotline', { relevance: 60, quality: { value: 41.4, low: null, high: null, isAssumed: true, n: 0 } }]]);
const given = { workspace, figures, asOf: '2026-10-30', selects: () => true, language: 'en' } as const;

test('has a row a touchpoint in the order of the channels, with all its stages in one cell', () => {
  const { columns, rows } = matrixTable(given);
  expect(columns.map(({ label }) => label)).toEqual(['Touchpoint', 'Channel', 'Stages', 'Medium', 'Relevance, 0–100', 'Quality, 0–100']);
  expect(rows.map(({ cells }) => cells.map((paragraphs) => paragraphs.join(' | ')))).toEqual([
    ['Hotline | being retired', 'Phone', 'Information, Use', 'owned', '60', '41 (assumed)'],
    ['Forum', 'Website', 'Use', 'earned | indirect: through others', 'unknown', 'unknown'],
    ['Leaflet', 'unknown', 'unknown', 'unknown', 'unknown', 'unknown'],
  ]);
});

test('has no column for what is known of no touchpoint, and says so', () => {
  const { columns, facts } = matrixTable({ ...given, figures: new Map() });
  expect(columns.map(({ key }) => key)).toEqual(['touchpoint', 'channel', 'stages', 'media']);
  expect(facts.map(({ text }) => text)).toContain('no evidence of quality yet');
});

test('says in its head what is left out', () => {
  expect(matrixTable(given).facts).toContainEqual({ label: 'Not shown, as nobody can meet them', text: '1 planned' });
});

test('has no rows where a query matches nothing', () => {
  expect(matrixTable({ ...given, selects: () => false })).toMatchObject({ rows: [], empty: 'There are no touchpoints to show yet.' });
});
