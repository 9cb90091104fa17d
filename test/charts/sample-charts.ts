/** Charts of every kind, as reports ask for them: a few, many, one, none; long German names; unknown values. */
import type { Chart, HeatChart, Mark, ParetoChart, QuadrantChart, StackChart, TrendChart } from '../../src/reports/chart.js';
import type { ChartBlock } from '../../src/reports/report.js';
import type { Language } from '../../src/text/locale.js';

const names = [
  'Beratungsgespräch im Ladengeschäft',
  'Rücksendeetikett und Abholung durch den Paketdienst',
  'Hotline',
  'Produktbeschreibung im Onlineshop',
  'Lieferstatus-Benachrichtigung per SMS',
  'Rechnung',
  'Newsletter',
  'Kündigungsbestätigung',
  'Reklamationsbearbeitung in der Kundendienstzentrale',
  'Garantieverlängerung',
  'Vertragsverlängerungsangebot des Außendienstes',
  'Website',
  'Chat',
  'Filiale am Bahnhof',
  'Terminvereinbarung',
  'Selbstbedienungsterminal in der Eingangshalle',
  'Messestand',
  'Empfehlung durch Freunde',
  'Bewertungsportal',
  'Social-Media-Antwort',
  'Bestellbestätigung',
  'Zahlung per Rechnung',
  'Bonitätsprüfung',
  'Montage vor Ort',
  'Ersatzteilversand',
  'Jahresgespräch mit dem Kundenbetreuer',
  'Willkommenspaket',
  'Bedienungsanleitung',
  'Rückruf nach verpasstem Anruf',
  'Online-Portal „Mein Vertrag“',
];

export function nameAt(index: number): string {
  const round = Math.floor(index / names.length);
  return `${names[index % names.length]}${round === 0 ? '' : ` ${round + 1}`}`;
}

/** The same numbers in 0–1 each time: a linear congruential generator. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

function list<Item>(count: number, make: (index: number) => Item): readonly Item[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

export function marks(count: number): readonly Mark[] {
  const next = numbers(count);
  return list(count, (index): Mark => {
    const [value, half] = [20 + 75 * next(), 2 + 9 * next()];
    const certainty = index % 7 === 3 ? 'few' : index % 11 === 5 ? 'assumed' : 'measured';
    const label = nameAt(index);
    if (index % 9 === 8) return { label, value: null, low: null, high: null, certainty };
    return { label, value, low: Math.max(0, value - half), high: Math.min(100, value + half), certainty };
  });
}

export function quadrants(count: number, from = 10, to = 95): QuadrantChart {
  const next = numbers(count + from);
  return {
    kind: 'quadrants',
    axes: { x: 'Qualität (0–100)', y: 'Relevanz (0–100)' },
    crosshair: { x: 62.4, y: 55.1 },
    fields: { concentrate: 'Hier ansetzen', keep: 'Stärken halten', low: 'Nachrangig', overkill: 'Eher zu viel' },
    points: list(count, (index) => {
      const [x, y, half] = [from + (to - from) * next(), from + (to - from) * next(), 2 + 5 * next()];
      return {
        label: nameAt(index),
        x,
        y,
        xInterval: { low: x - half, high: x + half },
        yInterval: index % 4 === 0 ? null : { low: y - half, high: y + half },
        certainty: index % 7 === 3 ? 'few' : index % 11 === 5 ? 'assumed' : 'measured',
      };
    }),
  };
}

export function pareto(count: number): ParetoChart {
  const next = numbers(count);
  const values = list(count, () => 20 * next() ** 3).toSorted((a, b) => b - a);
  const total = values.reduce((sum, value) => sum + value, 0);
  let before = 0;
  return {
    kind: 'pareto',
    axes: { value: 'Priorität', cumulative: 'Kumulierter Anteil' },
    bars: values.map((value, index) => {
      before += value;
      return { label: nameAt(index), value, low: 0.8 * value, high: 1.25 * value, cumulative: before / total };
    }),
  };
}

export function heat(rows: number, columns: number): HeatChart {
  const next = numbers(rows + columns);
  const heads = [
    'Vorkaufphase',
    'Kauf',
    'Lieferung und Inbetriebnahme',
    'Nutzung',
    'Service',
    'Verlängerung',
    'Kündigung',
    'Rückgewinnung',
  ];
  const [rowNames, columnNames] = [
    list(rows, nameAt),
    list(columns, (index) => heads[index % heads.length] + (index < heads.length ? '' : index)),
  ];
  const cells = rowNames.flatMap((row) =>
    columnNames.flatMap((column): HeatChart['cells'] => {
      const chance = next();
      if (chance < 0.1) return [];
      if (chance < 0.25) return [{ row, column, value: null, text: chance < 0.18 ? 'zu wenige' : '–' }];
      return [{ row, column, value: 100 * next(), text: '' }];
    }),
  );
  return { kind: 'heat', rows: rowNames, columns: columnNames, cells, legend: 'Qualität (0–100)' };
}

export function trend(count: number): TrendChart {
  const next = numbers(count);
  return {
    kind: 'trend',
    axis: 'Qualität der Hotline (0–100)',
    points: list(count, (index) => {
      const period = `${2024 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
      if (index === 5) return { period, value: null, low: null, high: null, signal: false };
      const signal = index === count - 4;
      const value = 64 + 12 * next() - (signal ? 15 : 0);
      return { period, value, low: value - 4, high: value + 4, signal };
    }),
    centre: 70.3,
    limits: { low: 61.2, high: 79.4 },
  };
}

/** Shares of cases: each period has limits of its own. */
export function shares(count: number): TrendChart {
  const reaches = list(count, (index) => 4 + ((index * 5) % 7) * 2);
  return { ...trend(count), limits: reaches.map((reach) => ({ low: 70.3 - reach, high: 70.3 + reach })) };
}

export function stack(count: number, parts: readonly string[]): StackChart {
  const next = numbers(count);
  return {
    kind: 'stack',
    axis: 'Anteil der Antworten',
    parts,
    bars: list(count, (index) => ({ label: nameAt(index), counts: parts.map(() => (index === 4 ? 0 : Math.floor(60 * next() ** 2))) })),
  };
}

export const intervals = (count: number): Chart => ({
  kind: 'intervals',
  axis: 'Qualität (0–100)',
  marks: marks(count),
  target: { value: 80, label: 'Ziel 80' },
});
export const bars = (count: number): Chart => ({ kind: 'bars', axis: 'Relevanz (0–100)', marks: marks(count) });

/** Every kind of chart with about so many things in it. */
export function everyKind(count: number): readonly Chart[] {
  return [
    intervals(count),
    bars(count),
    quadrants(count),
    pareto(count),
    heat(count, Math.min(count, 12)),
    trend(count),
    stack(count, ['Kritiker', 'Passive', 'Förderer']),
  ];
}

export function blockOf(chart: Chart, name: string = chart.kind): ChartBlock {
  return { kind: 'chart', name, description: `Beispiel: ${name}`, chart };
}

export const languages: readonly Language[] = ['en', 'de'];
