/**
 * Counts the answers of the customer surveys of San Francisco International Airport, 2010 to 2016, for examples/airport: by year,
 * question, purpose of the trip and answer, without survey weights. No row of a respondent leaves the survey files.
 *
 *   node scripts/airport-counts.js [folder with the survey files] [file to write]
 *
 * Without arguments it reads ../shared/data/sfo-airport-survey, which is not part of this project, and writes
 * examples/airport/feedback/sfo-surveys.csv. The same surveys give the same bytes.
 *
 * date      the last day on which people were asked that year
 * question  the name of the question in 2016, or, where it was no longer asked, the last one; empty: SFO as a whole
 * measure   csat (1 to 5, best is 5), effort (1 difficult to 5 easy), cleanliness (1 dirty to 5 clean) or against-regular-line (1 much
 *           worse to 5 much better)
 * purpose   the first purpose that was named: business (work, conference), leisure (vacation, friends, weddings) or other; empty: none
 * value     the answer; 6: never used or not applicable (or does not know); 0: blank
 * answers   how many gave it
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [folder = join(root, '../shared/data/sfo-airport-survey'), target = join(root, 'examples/airport/feedback/sfo-surveys.csv')] =
  process.argv.slice(2);

/** The questions in the order of the file: name, measure, and the columns of 2010, 2011, 2012, 2013 and 2014 to 2016; `-` is not asked. */
const questions = `
  ''                csat                  Q6N  Q8N  Q8N_WHOLE         Q7O_WHOLE        Q7ALL
  Q7ART             csat                  Q6A  Q8A  Q8A_ART           Q7A_ART          Q7ART
  Q7FOOD            csat                  Q6B  Q8B  Q8B_FOOD          Q7B_FOOD         Q7FOOD
  Q7STORE           csat                  Q6C  Q8C  Q8C_SHOP          Q7C_SHOPS        Q7STORE
  Q7SIGN            csat                  Q6D  Q8D  Q8D_SIGNS         Q7D_SIGNS        Q7SIGN
  Q7WALKWAYS        csat                  Q6E  Q8E  Q8E_WALK          Q7E_WALK         Q7WALKWAYS
  Q7SCREENS         csat                  Q6F  Q8F  Q8F_SCREENS       Q7F_SCREENS      Q7SCREENS
  Q7INFODOWN        csat                  Q6G  Q8G  Q8G_INFOARR       Q7G_INFOARR      Q7INFODOWN
  Q7INFOUP          csat                  Q6H  Q8H  Q8H_INFODEP       Q7H_INFODEP      Q7INFOUP
  Q7WIFI            csat                  -    -    -                 Q7I_WIFI         Q7WIFI
  Q7ROADS           csat                  Q6I  Q8I  Q8I_ROAD          Q7J_ROAD         Q7ROADS
  Q7PARK            csat                  Q6J  Q8J  Q8J_PARK          Q7K_PARK         Q7PARK
  Q7AIRTRAIN        csat                  Q6K  Q8K  Q8K_AIRTRAIN      Q7L_AIRTRAIN     Q7AIRTRAIN
  Q7LTPARKING       csat                  Q6L  Q8L  Q8L_LTPARK        Q7M_LTPARK       Q7LTPARKING
  Q7RENTAL          csat                  Q6M  Q8M  Q8M_RENTAL        Q7N_RENTAL       Q7RENTAL
  Q9BOARDING        csat                  Q8A  Q10A Q10A_CLNBOARD     Q9A_CLNBOARD     Q9BOARDING
  Q10B_CLNPARK      cleanliness           Q8B  Q10B Q10B_CLNPARK      -                -
  Q9AIRTRAIN        cleanliness           Q8C  Q10C Q10C_CLNAIRTRAIN  Q9B_CLNAIRTRAIN  Q9AIRTRAIN
  Q9RENTAL          cleanliness           Q8D  Q10D Q10D_CLNRENT      Q9C_CLNRENT      Q9RENTAL
  Q9FOOD            cleanliness           Q8E  Q10E Q10E_CLNFOOD      Q9D_CLNFOOD      Q9FOOD
  Q9RESTROOM        csat                  Q8F  Q10F Q10F_CLNBATH      Q9E_CLNBATH      Q9RESTROOM
  Q10SAFE           csat                  Q9   Q11  Q11SAFE           Q10SAFE          Q10SAFE
  Q13_RATEWEB       csat                  Q11  Q13  Q13_RATEWEB       -                -
  Q12PRECHECKRATE   against-regular-line  -    -    -                 -                Q12PRECHECKRATE
  Q13GETRATE        effort                -    -    Q14RATEGETTO      Q13_RATEGETTO    Q13GETRATE
  Q14FIND           effort                Q13A Q15A Q15A_FIND         Q14A_FIND        Q14FIND
  Q14PASSTHRU       effort                Q13B Q15B Q15B_SECURITY     Q14B_SECURITY    Q14PASSTHRU
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/))
  .map(([name, measure, ...columns]) => ({ name: name === "''" ? '' : name, measure, columns }));

/** Year, last day of the interviews, column of the first purpose, and which of the columns above holds the answers. */
const surveys = [
  { year: 2010, date: '2010-09-21', purpose: 'Q2_1', at: 0 },
  { year: 2011, date: '2011-05-24', purpose: 'Q2_1', at: 1 },
  { year: 2012, date: '2012-05-18', purpose: 'Q2PURP1', at: 2 },
  { year: 2013, date: '2013-05-18', purpose: 'Q2PURP1', at: 3 },
  { year: 2014, date: '2014-09-25', purpose: 'Q2PURP1', at: 4 },
  // The file of 2015 has a slip of the pen in its header.
  { year: 2015, date: '2015-05-29', purpose: 'Q2PURP1', at: 4, renamed: { Q12PRECHECKRATE: 'Q12PRECHEKCRATE' } },
  { year: 2016, date: '2016-05-24', purpose: 'Q2PURP1', at: 4 },
];

/** The codes that mean the same in all years; the others up to 13 are other purposes. */
const purposes = new Map([
  ['', ''],
  ['0', ''],
  ['1', 'business'],
  ['2', 'leisure'],
  ['3', 'leisure'],
  ['5', 'business'],
  ['6', 'leisure'],
]);
const order = ['business', 'leisure', 'other', ''];

if (existsSync(folder))
  writeFileSync(
    target,
    surveys.map(countsOf).reduce((text, counts) => text + counts, headLine()),
  );
else {
  console.error(`There is no folder "${folder}": the survey files are not part of this project, and nothing was written`);
  process.exitCode = 1;
}

function headLine() {
  return 'date,question,measure,purpose,value,answers\n';
}

/** The lines of one year, in the order of the questions, purposes and values. */
function countsOf({ year, date, purpose, at, renamed = {} }) {
  const rows = readSurvey(year);
  const lines = [];
  for (const { name, measure, columns } of questions) {
    const column = renamed[columns[at]] ?? columns[at];
    if (column === '-') continue;
    const counts = new Map();
    for (const row of rows) {
      const key = `${purposeOf(row.get(purpose), year)},${answerOf(row.get(column), column, year)}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    for (const who of order) {
      for (let value = 0; value <= 6; value += 1) {
        const answers = counts.get(`${who},${value}`);
        if (answers !== undefined) lines.push(`${date},${name},${measure},${who},${value},${answers}\n`);
      }
    }
  }
  return lines.join('');
}

function purposeOf(code, year) {
  // Until 2013 the code 8 said that nothing was named.
  if (code === '8' && year <= 2013) return '';
  if (!/^\d{0,2}$/.test(code) || Number(code) > 13) throw new Error(`Unknown purpose "${code}" in ${year}`);
  return purposes.get(code) ?? 'other';
}

function answerOf(code, column, year) {
  if (!/^[0-6]?$/.test(code)) throw new Error(`Unknown answer "${code}" in the column ${column} of ${year}`);
  return Number(code);
}

/** The rows of a year, each a map from column to text. */
function readSurvey(year) {
  const file = readdirSync(folder).find((name) => name.startsWith(`${year}_`) && name.endsWith('.csv'));
  if (file === undefined) throw new Error(`The survey of ${year} is not in "${folder}"`);
  const [header, ...rows] = readFileSync(join(folder, file), 'utf8').trimEnd().split(/\r?\n/).map(fieldsOf);
  return rows.map((fields) => {
    if (fields.length !== header.length) throw new Error(`A line of "${file}" has ${fields.length} fields, and not ${header.length}`);
    return new Map(header.map((column, index) => [column, fields[index]]));
  });
}

/** The fields of a line of CSV; a field in double quotes may hold commas, and none of the surveys has a line break in a field. */
function fieldsOf(line) {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, inQuotes, plain]) => inQuotes?.replaceAll('""', '"') ?? plain);
}
