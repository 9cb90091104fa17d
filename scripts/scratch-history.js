/**
 * Makes a repository with two years of commits, invented from examples/office: what the inventory of a company looks like while people
 * work with it. The same commits, down to their ids, on every machine.
 *
 *   node scripts/scratch-history.js <new folder>
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const office = fileURLToPath(new URL('../examples/office/', import.meta.url));
const hotline = 'touchpoints/service/hotline.yaml';

const chat = `name: { de: Service-Chat, en: Service chat }
audience: [customer]
personas: [anna-keller]
directness: direct
media: owned
channel: web
stages: [use]
owner: service
purposes: [complain, advise]
assessment: { importance: 3, business_importance: 3, satisfaction: 3, date: 2025-11-12, by: CX-Workshop }
`;

/** What happened, in order. Besides, answers and figures arrive with time. */
const story = [
  {
    day: '2024-12-02',
    author: 'Lena Hartwig',
    message: 'The inventory, after the first workshop',
    edit(files) {
      measure(files, '2024-11-30', 131, 2010);
      change(files, hotline, 'satisfaction: 3,', 'satisfaction: 2,');
      change(files, 'tp.yaml', /( {4}touchpoint: web-order\n {4}at_least: 70\n {4}by: )2029-12-31/, '$12026-06-30');
      change(files, 'tp.yaml', /( {4}at_most: 60\n {4}by: )2029-12-31/, '$12026-12-31');
      change(files, 'touchpoints/marketing/print-catalogue.yaml', /# Still handed out.*\nstatus: retiring\n/, '');
      change(files, 'touchpoints/logistics/delivery-notice.yaml', 'owner: nordlauf\ncontributors: [logistics]', 'owner: logistics');
    },
  },
  ...[
    ['2025-04-02', '2025-03-31', 118, 2120],
    ['2025-07-02', '2025-06-30', 104, 2080],
    ['2025-10-02', '2025-09-30', 92, 2150],
    ['2026-01-08', '2025-12-31', 81, 2230],
    ['2026-04-02', '2026-03-31', 74, 2190],
    ['2026-07-02', '2026-06-30', 63, 2240],
    ['2026-10-02', '2026-09-30', 52, 2280],
  ].map(([day, date, value, n]) => ({
    day,
    author: 'Kerstin Vogel',
    message: `Answers and figures until ${date}`,
    edit: (files) => measure(files, date, value, n),
  })),
  {
    day: '2025-05-20',
    author: 'Lena Hartwig',
    message: 'Nordlauf answers for the message of the haulier',
    edit: (files) =>
      change(files, 'touchpoints/logistics/delivery-notice.yaml', 'owner: logistics', 'owner: nordlauf\ncontributors: [logistics]'),
  },
  {
    day: '2025-11-12',
    author: 'Kerstin Vogel',
    message: 'A chat for those who do not want to wait; the hotline has got better',
    edit(files) {
      files.set('touchpoints/service/service-chat.yaml', Buffer.from(chat));
      change(files, hotline, /satisfaction: 2, date: [\d-]+/, 'satisfaction: 3, date: 2025-11-12');
    },
  },
  {
    day: '2026-02-18',
    author: 'Lena Hartwig',
    message: 'The printed catalogue comes to its end',
    edit: (files) =>
      change(files, 'touchpoints/marketing/print-catalogue.yaml', 'owner: marketing\n', 'owner: marketing\nstatus: retiring\n'),
  },
  {
    day: '2026-05-06',
    author: 'Gisela Brandl',
    message: 'Nobody expects to be asked for the room at the first call',
    edit: (files) => change(files, 'touchpoints/reception/reception-phone.yaml', / {2}- id: asks-back\n(?: {4}.*\n)+/, ''),
  },
  {
    day: '2026-09-24',
    author: 'Lena Hartwig',
    message: 'The second workshop: what we think of ourselves',
    edit: (files) => change(files, hotline, /satisfaction: 3, date: [\d-]+/, 'satisfaction: 4, date: 2026-09-24'),
  },
];

/** Writes the repository into a new folder: the branch main, the tag 2025 at the end of that year, and the branch without-mira. */
function writeHistory(folder) {
  mkdirSync(folder);
  const git = gitIn(folder);
  git(['init', '-q', '-b', 'main']);
  const edits = [];
  for (const { day, author, message, edit } of [...story].sort((a, b) => (a.day < b.day ? -1 : 1))) {
    edits.push(edit);
    write(folder, stateOn(day, edits));
    if (day > '2026-01-01' && git(['tag', '--list', '2025']) === '') git(['tag', '2025']);
    commit(git, day, author, message);
  }
  git(['switch', '-q', '-c', 'without-mira']);
  rmSync(join(folder, 'personas/mira-sommer.yaml'));
  commit(git, '2026-10-20', 'Thomas Reuter', 'Nobody has met Mira for a year');
  git(['switch', '-q', 'main']);
}

/** The files on a day: the office as it was known then, with what had happened by then. */
function stateOn(day, edits) {
  const files = new Map();
  for (const name of readdirSync(office, { recursive: true, withFileTypes: true })) {
    const path = join(name.parentPath, name.name).slice(office.length).replaceAll('\\', '/');
    if (name.isFile()) files.set(path, known(path, readFileSync(join(office, path)), day));
  }
  if (day < '2026-01-01') for (const path of ['feedback/pulse.yaml', 'feedback/pulse.csv']) files.delete(path);
  for (const edit of edits) edit(files);
  return files;
}

/** A file without what is of a later day: answers, figures, and judgements, which were those of the first workshop. */
function known(path, bytes, day) {
  const text = bytes.toString('latin1');
  const isLater = (line) => {
    const [, year, month, date] = /(\d{4})-(\d\d)-(\d\d)/.exec(line) ?? reversed(/(\d\d)\.(\d\d)\.(\d{4})/.exec(line));
    return year !== undefined && `${year}-${month}-${date}` > day;
  };
  if (path.endsWith('.csv')) {
    const answers = keep(text, (line) => !isLater(line));
    // Who left later had not left yet.
    return Buffer.from(
      answers.replace(/;\d\d\.\d\d\.\d{4}(?=;)/g, (field) => (isLater(field) ? ';' : field)),
      'latin1',
    );
  }
  if (!path.startsWith('touchpoints/')) return bytes;
  const isFigure = (line) => /^ {2}- \{ (?:metric|promise|measure|incidents):/.test(line);
  // The figures of the hotline are those of the story.
  const isInvented = (line) => path === hotline && line.includes('metric: waiting-time');
  const figures = keep(text, (line) => !(isFigure(line) && (isLater(line) || isInvented(line))));
  const judged = figures.replace(/(assessment: .*date: )(\d{4}-\d\d-\d\d)/, (all, before, date) =>
    date > day ? `${before}2024-11-20` : all,
  );
  return Buffer.from(withoutEmpty(judged), 'latin1');
}

function reversed(match) {
  return match === null ? [] : [match[0], match[3], match[2], match[1]];
}

function keep(text, wanted) {
  return text
    .split(/(?<=\n)/)
    .filter(wanted)
    .join('');
}

/** A list that has lost all its items goes, with the comments in it. */
function withoutEmpty(text) {
  return text.replace(/^measurements:\n(?: {2}#.*\n)*(?=\S|$)/m, '');
}

/** The waiting time at the hotline until a day, behind those of before. */
function measure(files, date, value, n) {
  const line = `  - { metric: waiting-time, date: ${date}, value: ${value}, n: ${n}, source: Telephony-Log }\n`;
  const text = files.get(hotline)?.toString('utf8') ?? '';
  if (!text.includes('measurements:')) change(files, hotline, 'metrics:\n', `measurements:\n${line}metrics:\n`);
  else if (!text.includes('- { metric: waiting-time')) change(files, hotline, 'measurements:\n', `measurements:\n${line}`);
  else change(files, hotline, /((?: {2}- \{ metric: waiting-time.*\n)+)/, `$1${line}`);
}

/** Replaces a part of a file, which must be there: who changes the example has to look at this story again. */
function change(files, path, before, after) {
  const text = files.get(path)?.toString('utf8');
  if (text === undefined) throw new Error(`There is no ${path} any more`);
  const mended = text.replace(before, after);
  if (mended === text) throw new Error(`${path} does not hold ${before}`);
  files.set(path, Buffer.from(mended));
}

function write(folder, files) {
  for (const name of readdirSync(folder)) if (name !== '.git') rmSync(join(folder, name), { recursive: true });
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}

function commit(git, day, author, message) {
  const who = { NAME: author, EMAIL: `${author.toLowerCase().replaceAll(' ', '.')}@musterbau.example`, DATE: `${day}T12:00:00+0000` };
  const env = Object.fromEntries(
    Object.entries(who).flatMap(([key, value]) => [`GIT_AUTHOR_${key}`, `GIT_COMMITTER_${key}`].map((name) => [name, value])),
  );
  git(['add', '-A']);
  git(['commit', '-q', '-m', message], env);
}

/** Git without the settings of the machine. */
function gitIn(cwd) {
  const world = { PATH: process.env.PATH, HOME: '/nonexistent', GIT_CONFIG_NOSYSTEM: '1' };
  const settings = ['-c', 'commit.gpgSign=false', '-c', 'core.autocrlf=false', '-c', 'core.fileMode=false'];
  return (args, env = {}) => execFileSync('git', [...settings, ...args], { cwd, env: { ...world, ...env }, encoding: 'utf8' }).trim();
}

const [, , wanted] = process.argv;
if (wanted === undefined) throw new Error('Name a new folder: node scripts/scratch-history.js <folder>');
writeHistory(resolve(wanted));
