/** The made-up company's `tp.yaml`. */
import { channels, context, promises, stages, teams } from './words.js';

export function companyWith(preset, touchpoints) {
  return {
    format: 1,
    name: { de: 'Gartenhaus Musterbau GmbH', en: 'Musterbau Home & Garden Ltd' },
    languages: ['de', 'en'],
    preset,
    stages,
    teams,
    channels,
    promises: promises.map((promise) => ({ ...promise, source: 'Leitbild 2025' })),
    context,
    customers: { count: 240000, date: '2026-09-30', source: 'CRM' },
    goals: touchpoints.slice(0, 3).map(({ id, data }) => ({
      id: `quality-${id}`,
      measure: 'quality',
      touchpoint: id,
      at_least: 75,
      by: '2027-06-30',
      owner: data.owner,
    })),
    settings: { target_quality: 80, promise_target: 0.8 },
  };
}
