/** Options that mean the same in every command about journeys. */
import { Option } from 'commander';
import type { CommonOptions } from '../options.js';

export interface JourneyOptions extends CommonOptions {
  readonly lang?: string;
  /** False: feelings come from the files alone, feedback data are not read. */
  readonly data: boolean;
}

export function noDataOption(): Option {
  return new Option('--no-data', 'feelings from the files alone; feedback data are not read');
}
