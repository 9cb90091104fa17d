/** The severities in words and colours; the word is always there, colour only adds. */
import type { ChalkInstance } from 'chalk';
import type { Severity } from '../../source/diagnostic.js';
import type { Style } from '../style.js';

export function wordOf(severity: Severity): string {
  return severity;
}

export function colorOf(severity: Severity, { color }: Style): ChalkInstance {
  return { error: color.red, warning: color.yellow, info: color.blue }[severity];
}
