/** The words of the report `gaps`. */
import type { GapGroup } from '../../analysis/gaps/gap-row.js';
import type { Quadrant } from '../../analysis/gaps/importance-performance.js';
import type { RetireBlocker, RetireReason, RetireVerdict } from '../../analysis/gaps/retire.js';
import type { CellStatus } from '../../analysis/gaps/white-spots.js';
import type { Both } from '../../text/both.js';

export const groupWords: Readonly<Record<GapGroup, Both>> = {
  'relation-breaker': { en: 'relation-breaker', de: 'Beziehungsbrecher' },
  priority: { en: 'improve', de: 'verbessern' },
  'measure-first': { en: 'measure first', de: 'erst messen' },
  opportunity: { en: 'opportunity', de: 'Chance' },
  reduce: { en: 'reduce', de: 'zurücknehmen' },
};

export const quadrantWords: Readonly<Record<Quadrant, Both>> = {
  'concentrate-here': { en: 'concentrate here', de: 'hier ansetzen' },
  'keep-up-the-good-work': { en: 'keep up', de: 'Stärken halten' },
  'low-priority': { en: 'low priority', de: 'nachrangig' },
  'possible-overkill': { en: 'possible overkill', de: 'eher zu viel' },
};

export const cellWords: Readonly<Record<CellStatus, Both>> = {
  white: { en: 'white spot', de: 'Chancenlücke' },
  blind: { en: 'blind spot', de: 'blinder Fleck' },
  measured: { en: 'measured', de: 'gemessen' },
};

export const retireWords: Readonly<Record<RetireVerdict, Both>> = {
  'retire-candidate': { en: 'may be retired', de: 'kann ausgemustert werden' },
  watch: { en: 'simplify', de: 'vereinfachen' },
  'insufficient-evidence': { en: 'too little known', de: 'zu wenig bekannt' },
  keep: { en: 'keep', de: 'behalten' },
};

/** Why something may be retired, or cannot; what only says that relevance is low stands in the heading. */
export const reasonWords: Readonly<Record<RetireReason, Both | null>> = {
  'coverage-too-low': { en: 'relevance hardly known', de: 'Relevanz kaum bekannt' },
  'relevance-not-low': null,
  'relevance-low': null,
  'reach-unknown': { en: 'reach unknown', de: 'Reichweite unbekannt' },
  'reach-very-low': { en: 'hardly anybody uses it', de: 'kaum jemand nutzt ihn' },
  'reach-low-and-declining': { en: 'few use it, and ever fewer', de: 'wenige nutzen ihn, und immer weniger' },
  'reach-not-low': { en: 'it is still used', de: 'wird noch genutzt' },
  blocked: null,
};

export const blockerWords: Readonly<Record<RetireBlocker, Both>> = {
  'legal-duty': { en: 'a legal duty', de: 'gesetzliche Pflicht' },
  'required-step': { en: 'a journey leads only through it', de: 'eine Kundenreise führt nur hier durch' },
  'only-in-cell': { en: 'the only one for a persona in a stage', de: 'der einzige für eine Persona in einer Phase' },
  'moment-of-truth': { en: 'a moment of truth', de: 'ein Moment der Wahrheit' },
};

export const importanceWords: Readonly<Record<'relevance' | 'stated' | 'derived' | 'structural' | 'reach', Both>> = {
  relevance: { en: 'Relevance', de: 'Relevanz' },
  stated: { en: 'Stated importance', de: 'Genannte Wichtigkeit' },
  derived: { en: 'Derived importance', de: 'Abgeleitete Wichtigkeit' },
  structural: { en: 'Structural relevance', de: 'Strukturelle Relevanz' },
  reach: { en: 'Reach', de: 'Reichweite' },
};
