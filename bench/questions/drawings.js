/** What does a map cost: one as SVG beside Mermaid with its browser, all of an inventory, and beside the bare calls that PDF and PNG need? */
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measure as measureOnce, scratch } from '../measure/process.js';
import { inTurn, medianOf, ratio } from '../measure/rounds.js';
import { comparison, goal, number } from '../measure/tables.js';
import { nodeAlone, tp } from '../measure/tp.js';
import { installPeers } from '../peers.js';

export const name = 'drawings';
export const title = 'Drawings';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const office = here('../../examples/office');
const browser = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
const file = (name) => join(scratch, name);

export async function measure({ runs, workspace, progress }) {
  return [
    ...(await oneMap(runs, progress)),
    ...(await printed(runs, progress)),
    ...(await allMaps(workspace, Math.min(runs, 3), progress)),
  ];
}

/**
 * The journey of the example has eleven steps. With nothing remembered, all is read and drawn, as on a build server; after a change of the
 * journey it is drawn anew with what is remembered of all else; what has not changed is only put in its place.
 */
async function oneMap(runs, progress) {
  const mermaid = await mermaidHere();
  const [changing, resting] = ['changing', 'resting'].map(officeIn);
  const args = ['order-a-product', '-o', file('map.svg')];
  const measured = await inTurn(
    [
      nodeAlone,
      forgetful(render('tp journey render -o map.svg, nothing remembered', args, resting)),
      afterChange(render('the journey has changed', args, changing)),
      afterChange(render('the journey has changed, no data (--no-data)', [...args, '--no-data'], changing)),
      render('nothing has changed', args, resting),
      ...mermaid,
    ],
    runs,
    { progress },
  );
  const [node, first, changed, , again, peer] = measured;
  const drawn = { 'nothing remembered': first, 'after a change': changed, 'nothing changed': again };
  return [
    '### One map of 11 steps as SVG',
    '',
    comparison(measured, { node, tp: changed }),
    '',
    ...Object.entries(drawn).map(([when, one]) => goal(`tp journey render ÷ \`node -e 0\`, ${when}`, ratio(one, node), 3)),
    ...(peer === undefined
      ? ['- mermaid-cli was not measured: there is no Chromium, or it is not installed']
      : Object.entries(drawn).map(([when, one]) => goal(`tp journey render ÷ mermaid-cli, ${when}`, ratio(one, peer), 1 / 20))),
    '',
  ];
}

/** The example in a folder of its own. */
function officeIn(name) {
  cpSync(office, file(name), { recursive: true });
  return file(name);
}

function forgetful(candidate) {
  return { ...candidate, env: { CI: 'true' } };
}

/** Each run finds another comment in the journey than the one before. */
function afterChange(candidate) {
  let count = 0;
  const journey = join(candidate.cwd, 'journeys/order-a-product.yaml');
  const text = readFileSync(journey, 'utf8');
  return {
    ...candidate,
    make() {
      count += 1;
      writeFileSync(journey, `${text}# ${candidate.name}: ${count}\n`);
      return candidate;
    },
  };
}

async function printed(runs, progress) {
  await once(render('', ['order-a-product', '--no-data', '-o', file('bare.svg')], office));
  const script = (path, ...args) => ({ command: [process.execPath, here(`../measure/${path}`), ...args], ends: [0] });
  const measured = await inTurn(
    [
      nodeAlone,
      { name: 'the bare calls of pdfkit', ...script('bare-pdf.js', file('bare.svg'), file('bare.pdf')) },
      render('tp journey render -o map.pdf', ['order-a-product', '--no-data', '-o', file('map.pdf')], office),
      { name: 'the bare calls of resvg', ...script('bare-png.js', file('bare.svg'), file('bare.png'), '2480') },
      render('tp journey render -o map.png', ['order-a-product', '--no-data', '-o', file('map.png')], office),
    ],
    runs,
    { progress },
  );
  const [node, barePdf, pdf, barePng, png] = measured;
  return [
    '### The same as PDF and as PNG, A3, 150 dots per inch',
    '',
    comparison(measured, { node }),
    '',
    goal('PDF ÷ the bare calls of pdfkit', ratio(pdf, barePdf), 2),
    goal('PNG ÷ the bare calls of resvg', ratio(png, barePng), 2),
    '',
  ];
}

/**
 * An inventory of 1,000 touchpoints has 100 journeys. Of the time that all take, one part is needed for a single one as well: to start, and to
 * read and check the inventory.
 */
async function allMaps(workspace, runs, progress) {
  const root = workspace(1000, 'sound');
  const [alone] = readdirSync(join(root, 'journeys'), { recursive: true })
    .filter((path) => path.endsWith('.yaml'))
    .sort();
  const args = ['--no-data', '-o', `${file('maps')}/`];
  const measured = await inTurn(
    [
      nodeAlone,
      forgetful(render('tp journey render --all, nothing remembered', ['--all', ...args], root)),
      forgetful(render('one of the journeys alone, nothing remembered', [basename(alone, '.yaml'), ...args], root)),
      render('all of them, nothing has changed', ['--all', ...args], root),
    ],
    runs,
    { progress },
  );
  const [node, all, one, again] = measured;
  const each = (what, seconds, times) => goal(`${what} (${number(seconds * 1000)} ms) ÷ \`node -e 0\``, times, 0.2);
  return [
    '### All 100 journeys of an inventory of 1,000 touchpoints',
    '',
    comparison(measured, { node }),
    '',
    each('a hundredth of all, nothing remembered', medianOf(all, 'seconds') / 100, ratio(all, node) / 100),
    each('each more than one', (medianOf(all, 'seconds') - medianOf(one, 'seconds')) / 99, (ratio(all, node) - ratio(one, node)) / 99),
    each('a hundredth of all, nothing changed', medianOf(again, 'seconds') / 100, ratio(again, node) / 100),
    '',
  ];
}

function render(name, args, cwd) {
  return tp(name, ['journey', 'render', ...args], { cwd });
}

async function once(candidate) {
  const { code, stderr } = await measureOnce(candidate);
  if (code !== 0) throw new Error(`${candidate.command.join(' ')} ended with ${code}: ${stderr}`);
}

/** The same journey in its language, drawn by its own program; nothing where there is no browser for it. */
async function mermaidHere() {
  installPeers();
  const program = here('../node_modules/@mermaid-js/mermaid-cli/src/cli.js');
  if (browser === undefined || !existsSync(program)) return [];
  await once(render('', ['order-a-product', '--no-data', '-o', file('map.mmd')], office));
  writeFileSync(file('browser.json'), JSON.stringify({ executablePath: browser, args: ['--no-sandbox', '--disable-gpu'] }));
  const command = [process.execPath, program, '--quiet', '-p', file('browser.json'), '-i', file('map.mmd'), '-o', file('mermaid.svg')];
  return [{ name: 'mermaid-cli', command, ends: [0] }];
}
