/** One tag of SVG. */
import { escapeXml } from '../../../text/xml.js';
import { svgNumber } from './svg-number.js';

/** The value of an attribute; one that is undefined is left out. */
type Value = string | number | undefined;

/** Names of attributes with their values, in the order they are written. */
export type Attributes = readonly (readonly [name: string, value: Value])[];

/** `name="value"` after a blank, escaped. */
export function svgAttribute(name: string, value: Value): string {
  if (value === undefined) return '';
  return ` ${name}="${typeof value === 'number' ? svgNumber(value) : escapeXml(value)}"`;
}

/** The same for each. */
export function svgAttributes(attributes: Attributes): string {
  return attributes.map(([name, value]) => svgAttribute(name, value)).join('');
}

/** `<name … />`. */
export function svgTag(name: string, attributes: Attributes): string {
  return `<${name}${svgAttributes(attributes)}/>`;
}
