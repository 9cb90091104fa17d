import { expect, test } from 'vitest';
import { parseYaml } from '../../src/source/parse-yaml.js';

test('a file with many findings is read for its places once, and is read again after another', async () => {
  const [hotline, shop] = await parseYaml([
    { path: 'touchpoints/hotline.yaml', text: 'name: Hotline\nowner: service\n' },
    { path: 'touchpoints/shop.yaml', text: 'name: Shop\n' },
  ]);
  const places = hotline?.places();
  expect(places?.entries?.get('owner')).toMatchObject({ keyStart: 14, keyEnd: 19 });
  expect(hotline?.places()).toBe(places);
  expect(shop?.locate(['name']).range.start).toMatchObject({ line: 1, column: 7 });
  expect(hotline?.places()).toEqual(places);
  expect(hotline?.places()).not.toBe(places);
});
