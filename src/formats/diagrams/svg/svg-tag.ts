/** One tag of SVG. */
import { escapeXml } from '../../../text/xml.js';
import { svgNumber } from './svg-number.js';

/** Names of attributes with their values, in the order they are written; what is undefined is left out. */
export type Attributes = readonly (readonly [name: string, value: string | number | undefined])[];

/** `name="value"` after a blank each, escaped. */
export function svgAttributes(attributes: Attributes): string {
  return attributes.map(([name, value]) => (value === undefined ? '' : ` ${name}="${shown(value)}"`)).join('');
}

/** `<name … />`. */
export function svgTag(name: string, attributes: Attributes): string {
  return `<${name}${svgAttributes(attributes)}/>`;
}

function shown(value: string | number): string {
  return typeof value === 'number' ? svgNumber(value) : escapeXml(value);
}
