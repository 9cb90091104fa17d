import { expect, test } from 'vitest';
import { tp, workspaceFolder } from '../support/tp.js';

test('the report gaps names the kind of an expectation that was asked about in pairs', async () => {
  const rows = [...new Array(12).fill('like,dislike'), ...new Array(3).fill('neutral,neutral'), 'expect,dislike'];
  const cwd = workspaceFolder(`
# file: tp.yaml
format: 1
name: Shop
languages: [en]
preset: minimal
# file: touchpoints/hotline.yaml
name: Hotline
expectations: [{ id: fast, text: I get through at once. }]
# file: feedback/kano.yaml
name: Pairs
data: kano.csv
answers: [{ expectation: hotline/fast, functional: there, dysfunctional: missing }]
# file: feedback/kano.csv
there,missing
${rows.join('\n')}
`);
  const { stdout, stderr } = await tp(['report', 'gaps', '-f', 'json'], { cwd });
  expect(stderr).toBe('');
  const [kano] = JSON.parse(stdout).kano;
  // Of 16: 12 performance, 3 indifferent, 1 basic.
  expect(kano).toMatchObject({
    expectation: 'hotline/fast',
    category: 'one-dimensional',
    isMixed: false,
    n: 16,
    better: 12 / 16,
    worse: -13 / 16,
  });
  const shown = (await tp(['report', 'gaps'], { cwd })).stdout;
  expect(shown).toMatch(/hotline\/fast\s+performance\s+75\.0 %/);
  expect(shown).toContain('If there: the share of those whom it pleases');
});
