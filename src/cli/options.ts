/** Options that mean the same in every command. */
import { InvalidArgumentError, Option } from 'commander';
import { isDate } from '../model/date.js';

/** Those that most commands have. */
export interface CommonOptions {
  readonly dir?: string;
  readonly asOf?: string;
  readonly color?: string | boolean;
  readonly width?: number;
}

/** The seed of resampling where none is named: the same in every report and drawing. */
export const usualSeed = 1;

/** `-C`: which inventory. */
export function dirOption(): Option {
  return new Option('-C, --dir <folder>', 'run as if started in this folder').env('TP_DIR');
}

/** `--as-of`: a day in place of the clock. */
export function asOfOption(): Option {
  return new Option('--as-of <date>', 'the day that counts as today (YYYY-MM-DD)').env('TP_AS_OF').argParser((value) => {
    if (!isDate(value)) throw new InvalidArgumentError('Write a day as YYYY-MM-DD, for example 2027-03-31');
    return value;
  });
}

/** `--baseline`: which findings are accepted. */
export function baselineOption(): Option {
  return new Option('--baseline <file>', 'the accepted findings; .tp-baseline.yaml beside tp.yaml without it');
}

/** `--lang`, for what tp writes in two languages; `of` says what that is. */
export function languageOption(of: string): Option {
  return new Option('--lang <language>', `the language of ${of}`).choices(['en', 'de']).env('TP_LANG');
}

/** `--allow-errors`, for what refuses an inventory with errors. */
export function allowErrorsOption(): Option {
  return new Option('--allow-errors', 'go on with what is left where the inventory has errors');
}

/** `--color`, `--no-color` and `--width`: how text may look. */
export function colorOptions(): readonly Option[] {
  return [
    new Option('--color <when>', 'colours: auto, always or never').choices(['auto', 'always', 'never']).env('TP_COLOR'),
    new Option('--no-color', 'no colours'),
    new Option('--width <columns>', 'the width to write for').env('TP_WIDTH').argParser(positiveNumber),
  ];
}

/** Wherever something is remembered, and the same everywhere: the program itself obeys it. */
export function cacheOption(): Option {
  return new Option('--no-cache', 'use nothing that earlier runs have kept, and keep nothing');
}

/** Gathers the values of an option that can be given several times. */
export function collect(value: string, previous: readonly string[] | undefined): readonly string[] {
  return [...(previous ?? []), value];
}

/** A whole number of at least 0; anything else is a wrong call. */
export function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('Write a whole number');
  return Number(value);
}

/** How many rows at most: without any, a table would look as if nothing had been found. */
export function rowLimit(value: string): number {
  const limit = wholeNumber(value);
  if (limit === 0) throw new InvalidArgumentError('It must be at least 1; without --limit all are listed');
  return limit;
}

function positiveNumber(value: string): number {
  const number = wholeNumber(value);
  if (number < 20) throw new InvalidArgumentError('At least 20 columns are needed');
  return number;
}
