/** Options that mean the same wherever findings decide how a run ends. */
import { Option } from 'commander';
import { type CommonOptions, collect, wholeNumber } from '../options.js';

export interface CheckingOptions extends CommonOptions {
  readonly format?: readonly string[];
  readonly since?: string;
  readonly failOn: FailureBar;
  readonly maxWarnings?: number;
  readonly strict?: boolean;
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  readonly rule?: readonly string[];
  readonly baseline?: string | false;
}

const failureBars = ['error', 'warning', 'info', 'never'] as const;

/** The mildest severity that fails a run. */
export type FailureBar = (typeof failureBars)[number];

/** `remark` follows what the help says of it. */
export function failOnOption(remark = ''): Option {
  return new Option('--fail-on <severity>', `exit with 1 from this severity on${remark}`)
    .choices(failureBars)
    .default('error')
    .env('TP_FAIL_ON');
}

export function maxWarningsOption(): Option {
  return new Option('--max-warnings <n>', 'exit with 1 where there are more warnings').argParser(wholeNumber);
}

export function onlyOption(): Option {
  return new Option('--only <rule|group>', 'run only this; can be given several times').argParser(collect);
}

export function skipOption(): Option {
  return new Option('--skip <rule|group>', 'do not run this; can be given several times').argParser(collect);
}

export function ruleOption(): Option {
  return new Option('--rule <rule=severity>', 'set a severity: error, warning, info or off').argParser(collect);
}
