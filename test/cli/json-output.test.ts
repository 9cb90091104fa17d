import { expect, test } from 'vitest';
import { tp, workspaceFolder } from '../support/tp.js';

const name = 'Hotline\u009b2J \u202eliah\u200b';
const cwd = workspaceFolder(`
# file: tp.yaml
name: Company
# file: touchpoints/hotline.yaml
name: "Hotline\\u009b2J \\u202eliah\\u200b"
`);

test.each(['ls', 'show hotline'])('writes nothing into the JSON of tp %s that a terminal obeys, and loses nothing', async (command) => {
  const { stdout } = await tp([...command.split(' '), '-f', 'json'], { cwd });
  expect(stdout).not.toMatch(/[\u007f-\u009f\u200b\u202e]/);
  expect(JSON.stringify(JSON.parse(stdout))).toContain(JSON.stringify(name));
});
