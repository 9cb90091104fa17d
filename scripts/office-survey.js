/**
 * Invents the answers of examples/office: nobody was asked, no such company exists. A generator with a fixed seed writes the same bytes
 * every time and everywhere.
 *
 *   node scripts/office-survey.js [folder to write into]
 *
 * customer-survey.csv  one row a respondent, as a German Excel saves it: semicolons, decimal commas, windows-1252, DD.MM.YYYY
 * pulse.csv            one row an answer after a contact: commas, UTF-8, YYYY-MM-DD
 *
 * What there is to be found in them: the invoice is rated better since its new wording of 4 May 2026, the hotline worse since two people
 * are missing there; whoever was disappointed by the hotline tends to leave, and by nothing else; the hotline and the order form decide
 * most about the verdict as a whole; seven people rated the payment reminder, and nobody was asked about the delivery. The seed is one of
 * those with which chance hides none of that.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [folder = fileURLToPath(new URL('../examples/office/feedback', import.meta.url))] = process.argv.slice(2);
const random = generatorOf(2201);

mkdirSync(folder, { recursive: true });
// Every character used is the same in latin1 and windows-1252.
writeFileSync(join(folder, 'customer-survey.csv'), Buffer.from(customerSurvey(), 'latin1'));
writeFileSync(join(folder, 'pulse.csv'), pulse());

// --- Chance ---

/** Numbers from 0 to 1 after Lehmer, with the multiplier 48271 and the modulus 2^31 - 1 of Park, Miller and Stockmeyer. */
function generatorOf(seed) {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** Roughly normal, by adding up: logarithms and cosines may differ in their last digit from machine to machine. */
function normal(deviation) {
  let sum = -6;
  for (let count = 0; count < 12; count += 1) sum += random();
  return sum * deviation;
}

function between(least, most) {
  return least + Math.floor(random() * (most - least + 1));
}

function chance(share) {
  return random() < share;
}

function shuffled(items) {
  const keyed = items.map((item) => ({ item, key: random() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}

function bounded(value, least, most) {
  return Math.min(most, Math.max(least, value));
}

// --- Days ---

/** The day `days` after the first of January 2025, as YYYY-MM-DD. */
function dayOf(days) {
  return new Date(Date.UTC(2025, 0, 1 + days)).toISOString().slice(0, 10);
}

/** How many days after the first of January 2025 a day YYYY-MM-DD lies. */
function daysTo(day) {
  return (Date.parse(day) - Date.UTC(2025, 0, 1)) / 86_400_000;
}

/** `31.12.2026` of `2026-12-31`. */
function germanDay(day) {
  return day.split('-').reverse().join('.');
}

// --- The survey of customers ---

/** Groups of respondents: how many answer, their share of all customers in per cent, and how likely they have met each touchpoint. */
function groups() {
  return [
    { name: 'Einkauf', respondents: 96, share: 45, met: [0.95, 0.85, 0.9, 0.5, 0.95, 0.9, 0.9, 0.65] },
    { name: 'Gebäudemanagement', respondents: 108, share: 35, met: [0.75, 0.75, 0.65, 0.7, 0.9, 0.85, 0.95, 0.9] },
    { name: 'Planungsbüro', respondents: 36, share: 20, met: [0.95, 0.7, 0.8, 0.8, 0, 0, 0, 0.3] },
  ];
}

/**
 * The touchpoints that are rated from 1 to 5: their column, how they are rated on average on a day, and how much a point more or less
 * moves the verdict as a whole.
 */
function rated() {
  const always = (level) => () => level;
  return [
    { column: 'Website', level: always(2.5), pull: 0.45 },
    { column: 'Empfang', level: always(4.65), pull: 0.5 },
    { column: 'Produktinformation', level: always(3.2), pull: 0.3 },
    { column: 'Angebot', level: always(2.35), pull: 0.35 },
    { column: 'Elektronische Bestellung', level: always(1.45), pull: 1.1 },
    { column: 'Bestätigungsmail', level: always(4.1), pull: 0.05 },
    { column: 'Rechnung', level: (day) => (day < '2026-05-04' ? 2.3 : 3.25), pull: 0.2 },
    { column: 'Hotline', level: hotlineLevel, pull: 0.8 },
  ];
}

function hotlineLevel(day) {
  if (day < '2026-04-01') return 3.3;
  return day < '2026-07-01' ? 3 : 2.1;
}

function columnsOfSurvey() {
  return [
    ...['Nr', 'Datum', 'Tätigkeit', 'Land', 'Gewicht', 'Gesamturteil', 'Weiterempfehlung'],
    ...rated().map(({ column }) => column),
    ...['Aufwand Hotline', 'Erwartung Empfang', 'Erwartung Hotline', 'Rechnung gegenüber Erwartung'],
    ...['Wichtigkeit Website', 'Wichtigkeit Empfang', 'Wichtigkeit Bestellung', 'Wichtigkeit Rechnung', 'Wichtigkeit Hotline'],
    ...['Nur einmal erklärt', 'Preis wie genannt', 'Kunde bis', 'Bemerkung'],
  ];
}

function customerSurvey() {
  const last = daysTo('2026-09-30');
  const people = shuffled(groups().flatMap((group) => Array.from({ length: group.respondents }, () => group)));
  const days = people.map((_, index) => Math.floor(((index + random()) * (last + 1)) / people.length));
  const lines = people.map((group, index) => respondent(group, dayOf(days[index]), index, people.length));
  return [columnsOfSurvey(), ...lines].map((line) => `${line.map(excelField).join(';')}\r\n`).join('');
}

/** A field as Excel writes it: in quotes where it has to be. */
function excelField(value) {
  return /[;"\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : String(value);
}

function decimal(value, digits) {
  return value.toFixed(digits).replace('.', ',');
}

function respondent(group, day, index, total) {
  const mood = normal(0.35);
  const ratings = rated().map(({ level }, at) => (chance(group.met[at]) ? ratingAt(level(day) + mood) : null));
  const pulls = rated().map(({ pull, level }, at) => (ratings[at] === null ? 0 : pull * (ratings[at] - level(day))));
  const sinking = rated().reduce((sum, { pull, level }) => sum + pull * (level(day) - level('2025-01-01')), 0);
  const verdict = bounded(6.6 + sinking / 2 + pulls.reduce((sum, pull) => sum + pull, 0) + mood + normal(1.1), 0, 10);
  const [, reception, , , , , invoice, hotline] = ratings;
  return [
    `B-${String(index + 1).padStart(3, '0')}`,
    germanDay(day),
    group.name,
    countryOf(),
    decimal((group.share * total) / 100 / group.respondents, 3),
    decimal(Math.round(verdict * 2) / 2, 1),
    bounded(Math.round(verdict + normal(0.8)), 0, 10),
    ...ratings.map(said),
    hotline === null ? 'nicht genutzt' : bounded(Math.round(6 - hotline + normal(0.6)), 1, 5),
    reception === null ? 'nicht genutzt' : ratingAt(4.1),
    hotline === null ? 'nicht genutzt' : ratingAt(4.4),
    invoice === null ? 'nicht genutzt' : bounded(Math.round(invoice - 2.9 + normal(0.5)), -2, 2),
    ...[4.2, 4, group.name === 'Einkauf' ? 4.7 : 3.6, 3.1, group.name === 'Gebäudemanagement' ? 4.8 : 3.4].map(ratingAt),
    hotline === null ? 'nicht genutzt' : kept(0.15 + 0.15 * (hotline - 1)),
    invoice === null ? 'nicht genutzt' : kept(0.95),
    goneOn(day, hotline),
    remark(hotline),
  ];
}

function ratingAt(level) {
  return bounded(Math.round(level + normal(0.85)), 1, 5);
}

/** What stands in the cell: a few leave a question out. */
function said(rating) {
  if (rating === null) return 'nicht genutzt';
  return chance(0.03) ? 'k. A.' : rating;
}

function kept(share) {
  if (chance(0.06)) return 'weiß nicht';
  return chance(share) ? 'ja' : 'nein';
}

function countryOf() {
  const at = random();
  if (at < 0.72) return 'Deutschland';
  return at < 0.88 ? 'Österreich' : 'Schweiz';
}

/** The day on which a customer left, as far as it was known in the middle of November 2026; empty for those who stayed. */
function goneOn(day, hotline) {
  const leaves = chance(hotline !== null && hotline <= 2 ? 0.42 : 0.05);
  const gone = dayOf(daysTo(day) + between(12, 175));
  return leaves && gone <= '2026-11-15' ? germanDay(gone) : '';
}

/** Few write something; those whom the hotline disappointed write more often. */
function remark(hotline) {
  const disappointed = hotline !== null && hotline <= 2;
  const remarks = disappointed
    ? [
        'Dreimal angerufen, dreimal von vorn erklärt.',
        'Warteschleife; dann hieß es, ich möge das Formular ausfüllen',
        'Zurückgerufen hat niemand.',
        'Früher ging das schneller.',
        'Die Dame war freundlich, wusste aber nichts von der Scheibe.',
      ]
    : [
        'Frau Brandl am Empfang ist großartig!',
        'Wozu braucht ein Bestellformular heute noch eine Faxnummer?',
        'Schön leise. Der Chef wollte gleich auch eine.',
        'Preis bitte auf die Startseite',
        'Die Monteurin hat hinterher sogar "durchgewischt".',
        'Türbreite stand nirgends, zum Glück hat es gepasst.',
      ];
  const at = between(0, remarks.length - 1);
  return chance(disappointed ? 0.3 : 0.08) ? remarks[at] : '';
}

// --- The pulse after each contact ---

/** How many gave each answer, lowest first, in the first, second and third quarter of 2026. */
function quotas() {
  return [
    { contact: 'WEB', question: 'sat', counts: ['9 20 18 10 1', '9 20 19 9 2', '10 21 18 9 2'] },
    { contact: 'RECEPTION', question: 'sat', counts: ['1 1 3 14 29', '0 1 3 13 30', '0 1 3 12 34'] },
    { contact: 'INFO', question: 'sat', counts: ['3 7 15 13 4', '3 7 15 13 4', '3 7 16 14 4'] },
    { contact: 'QUOTE', question: 'sat', counts: ['5 8 6 3 1', '6 7 5 4 1', '6 7 6 3 1'] },
    { contact: 'SHOP', question: 'sat', counts: ['24 10 4 2 0', '25 11 4 1 0', '25 12 4 1 0'] },
    { contact: 'SHOP', question: 'ces', counts: ['', '12 11 8 4 3 1 0', '13 12 8 4 2 1 0'] },
    { contact: 'INVOICE', question: 'sat', counts: ['11 15 13 5 1', '', '4 7 18 14 5'] },
    { contact: 'INVOICE', question: 'sat', counts: ['', '4 5 4 1 0', ''], last: '2026-05-03' },
    { contact: 'INVOICE', question: 'sat', counts: ['', '2 5 11 8 3', ''], first: '2026-05-04' },
    { contact: 'HOTLINE', question: 'sat', counts: ['5 7 13 16 8', '7 9 13 12 6', '18 15 10 4 2'] },
    { contact: 'HOTLINE', question: 'nps', counts: ['', '', '2 1 2 3 4 4 5 8 10 7 4'] },
    { contact: 'HOTLINE', question: 'exp', counts: ['', '', '0 0 2 11 18'] },
    { contact: 'HOTLINE', question: 'imp', counts: ['', '', '0 1 4 12 14'] },
    { contact: 'COMPLAINT', question: 'sat', counts: ['6 9 7 3 1', '5 9 8 3 1', '6 10 8 4 1'] },
    { contact: 'SHOWROOM', question: 'sat', counts: ['0 1 2 6 11', '0 0 2 7 11', '0 1 2 7 12'] },
    { contact: 'REPAIR', question: 'sat', counts: ['0 1 3 8 7', '0 1 2 9 8', '0 1 3 9 8'] },
    { contact: 'FOLLOW-UP', question: 'nps', counts: ['0 0 0 0 0 0 0 1 1 5 8', '0 0 0 0 0 0 0 0 2 6 9', '0 0 0 0 0 0 1 0 1 5 10'] },
    { contact: 'REMINDER', question: 'sat', counts: ['', '', '1 2 2 1 1'] },
  ];
}

/** The scales begin at 1, but for the eleven answers of a recommendation, which begin at 0. */
function answersOf(counts) {
  const numbers = counts.split(' ').filter(Boolean).map(Number);
  const lowest = numbers.length === 11 ? 0 : 1;
  return numbers.flatMap((count, index) => Array.from({ length: count }, () => index + lowest));
}

function pulse() {
  const quarters = ['2026-01-01', '2026-04-01', '2026-07-01', '2026-10-01'];
  const rows = [];
  // Who was asked several things after one contact answers as one: the same customer, day and group.
  const contacts = new Map();
  let customers = 1000;
  for (const { contact, question, counts, first, last } of quotas()) {
    for (const [quarter, line] of counts.entries()) {
      const from = daysTo(first ?? quarters[quarter]);
      const to = last === undefined ? daysTo(quarters[quarter + 1]) - 1 : daysTo(last);
      for (const [index, answer] of shuffled(answersOf(line)).entries()) {
        const place = `${contact} ${from} ${index}`;
        if (!contacts.has(place)) {
          customers += 1;
          contacts.set(place, { day: dayOf(between(from, to)), customer: `K-${customers}`, group: groupAt(contact) });
        }
        rows.push({ ...contacts.get(place), contact, question, answer });
      }
    }
  }
  const key = ({ day, customer, question }) => `${day} ${customer} ${question}`;
  const sorted = rows.sort((a, b) => (key(a) < key(b) ? -1 : 1));
  const lines = sorted.map(({ day, customer, group, contact, question, answer }) =>
    [day, customer, group, contact, question, answer].join(','),
  );
  return `${['answered_at,customer,group,contact,question,score', ...lines].join('\n')}\n`;
}

/** Who meets what, roughly. */
function groupAt(contact) {
  if (['HOTLINE', 'COMPLAINT', 'REPAIR', 'FOLLOW-UP', 'REMINDER'].includes(contact)) return chance(0.75) ? 'facility' : 'buyer';
  if (['SHOWROOM', 'QUOTE'].includes(contact)) return chance(0.6) ? 'design' : 'facility';
  if (['SHOP', 'INVOICE'].includes(contact)) return chance(0.65) ? 'buyer' : 'facility';
  const at = random();
  if (at < 0.55) return 'buyer';
  return at < 0.8 ? 'facility' : 'design';
}
