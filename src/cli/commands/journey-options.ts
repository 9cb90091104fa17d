/** Options that mean the same in every command about journeys. */
import { Option } from 'commander';
import type { CommonOptions } from '../options.js';

export interface JourneyOptions extends CommonOptions {
  readonly lang?: string;
  /** False: feelings come from the files alone, feedback data are not read. */
  readonly data: boolean;
}

export function languageOption(): Option {
  return new Option('--lang <language>', 'the language of names and words').choices(['en', 'de']).env('TP_LANG');
}

export function noDataOption(): Option {
  return new Option('--no-data', 'feelings from the files alone; feedback data are not read');
}

export function allowErrorsOption(): Option {
  return new Option('--allow-errors', 'go on with what is left where the inventory has errors');
}
