import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slug } from '../../src/text/slug.js';
import { anyText } from '../support/any-text.js';

test.each([
  ['Service-Hotline', 'service-hotline'],
  ['Über uns', 'ueber-uns'],
  ['Größe & Maße', 'groesse-masse'],
  ['Café', 'cafe'],
  ['Cafe\u0301', 'cafe'],
  ['U\u0308ber', 'ueber'],
  ['  Web   order / form ', 'web-order-form'],
  ['Ich bestelle ein Produkt.', 'ich-bestelle-ein-produkt'],
  ['Œuvre Ærø Ålesund', 'oeuvre-aeroe-alesund'],
  ['a--b__c', 'a-b-c'],
  ['東京', ''],
  ['', ''],
])('%s → %s', (name, expected) => {
  expect(slug(name)).toBe(expected);
});

test('is an id or nothing, at most 64 characters long, and stays itself', () => {
  fc.assert(
    fc.property(anyText(200), (name) => {
      const id = slug(name);
      expect(id).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      expect(id.length).toBeLessThanOrEqual(64);
      expect(slug(id)).toBe(id);
    }),
  );
});
