/**
 * Writes data as YAML the way different people write it: what a style decides is drawn once for a file, as one author would
 * hold to it; what is drawn again for each value is what people are not consistent about. Made for the benchmark's own data only.
 */

/** The habits of one author. */
export function styleFrom({ pick, chance, between }) {
  return {
    quotes: pick(['none', 'none', 'none', 'none', 'double', 'single']),
    listIndent: pick(['  ', '  ', '']),
    smallMaps: pick(['flow', 'flow', 'flow', 'flow', 'block']),
    words: pick(['flow', 'flow', 'flow', 'flow', 'flow', 'block']),
    texts: pick(['flow', 'flow', 'flow', 'block']),
    longText: pick(['folded', 'folded', 'literal', 'plain', 'wrapped']),
    padding: chance(0.8) ? ' ' : '',
    width: between(90, 140),
    blankLines: chance(0.5),
    header: chance(0.35),
    modeline: chance(0.1),
    marker: chance(0.05),
    sections: chance(0.4),
    asides: chance(0.25) ? 0.08 : 0,
    brokenFlow: chance(0.04),
    carriageReturns: chance(0.02),
  };
}

/** `data` as the text of a file. `remarks` are the comments that the author may put in. */
export function toYaml(data, style, random, remarks) {
  const remark = () => `# ${random.pick(remarks)}`;
  const lines = [
    ...(style.modeline ? ['# yaml-language-server: $schema=../../touchpoint.schema.json'] : []),
    ...(style.header ? [remark(), ...(random.chance(0.3) ? [remark()] : [])] : []),
    ...(style.marker && !style.modeline && !style.header ? ['---'] : []),
  ];
  for (const [key, value] of Object.entries(data)) {
    const large = value !== null && typeof value === 'object' && key !== 'name';
    if (large && style.blankLines && random.chance(0.25)) lines.push('');
    if (large && style.sections && random.chance(0.2)) lines.push(remark());
    const written = entry(key, value, '', style);
    if (written.length === 1 && !/["'#|>]/.test(written[0]) && random.chance(style.asides)) written[0] += `  ${remark()}`;
    lines.push(...written);
  }
  const end = style.carriageReturns ? '\r\n' : '\n';
  return lines.map((line) => line + end).join('');
}

/** The lines of `key: value`. */
function entry(key, value, indent, style) {
  if (Array.isArray(value)) return listEntry(key, value, indent, style);
  if (value !== null && typeof value === 'object') return mapEntry(key, value, indent, style);
  if (typeof value === 'string' && isLong(value, indent, style)) return longEntry(key, value, indent, style);
  return [`${indent}${key}: ${scalar(value, style)}`];
}

function mapEntry(key, map, indent, style) {
  const habit = isText(map) ? style.texts : style.smallMaps;
  const flow = `${indent}${key}: ${flowOf(map, style)}`;
  const flat = Object.values(map).every((value) => typeof value !== 'object' && !String(value).includes('\n'));
  if (flat && habit === 'flow' && flow.length <= style.width) return style.brokenFlow ? broken(key, map, indent, style) : [flow];
  return [`${indent}${key}:`, ...Object.entries(map).flatMap(([name, value]) => entry(name, value, `${indent}  `, style))];
}

/** A flow map over several lines. */
function broken(key, map, indent, style) {
  const pairs = Object.entries(map).map(([name, value]) => `${indent}  ${keyOf(name)}: ${flowOf(value, style)},`);
  return [`${indent}${key}: {`, ...pairs, `${indent}}`];
}

function listEntry(key, list, indent, style) {
  const words = list.every((item) => typeof item !== 'object');
  const flow = `${indent}${key}: ${flowOf(list, style)}`;
  if (list.length === 0 || (words && style.words === 'flow' && flow.length <= style.width)) return [flow];
  return [`${indent}${key}:`, ...list.flatMap((item) => listItem(item, indent + style.listIndent, style))];
}

function listItem(item, indent, style) {
  if (item === null || typeof item !== 'object') return [`${indent}- ${scalar(item, style)}`];
  const flow = `${indent}- ${flowOf(item, style)}`;
  const habit = isText(item) ? style.texts : style.smallMaps;
  if (habit === 'flow' && flow.length <= style.width) return [flow];
  const lines = Object.entries(item).flatMap(([key, value]) => entry(key, value, `${indent}  `, style));
  return [`${indent}- ${lines[0].trimStart()}`, ...lines.slice(1)];
}

function flowOf(value, style) {
  if (Array.isArray(value)) return `[${value.map((item) => flowOf(item, style)).join(', ')}]`;
  if (value === null || typeof value !== 'object') return scalar(value, style, true);
  const pairs = Object.entries(value).map(([key, item]) => `${keyOf(key)}: ${flowOf(item, style)}`);
  return `{${style.padding}${pairs.join(', ')}${style.padding}}`;
}

function keyOf(key) {
  return /^\d/.test(key) ? `"${key}"` : key;
}

function isText(map) {
  return 'de' in map;
}

function isLong(text, indent, style) {
  return text.includes('\n') || text.length > style.width - indent.length - 10;
}

function longEntry(key, text, indent, style) {
  const inner = `${indent}  `;
  if (text.includes('\n')) return [`${indent}${key}: |-`, ...text.split('\n').map((line) => inner + line)];
  const lines = wrapped(text, style.width - inner.length).map((line) => inner + line);
  if (style.longText === 'folded') return [`${indent}${key}: >-`, ...lines];
  if (style.longText === 'literal') return [`${indent}${key}: |-`, inner + text];
  if (style.longText === 'wrapped' && isPlain(text)) return [`${indent}${key}: ${lines[0].trimStart()}`, ...lines.slice(1)];
  return [`${indent}${key}: ${scalar(text, style)}`];
}

function wrapped(text, width) {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line === '') lines[lines.length - 1] = word;
    else if (line.length + word.length < width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function scalar(value, { quotes }, inFlow = false) {
  if (typeof value !== 'string') return String(value);
  const prose = /[ äöüß]/.test(value);
  if (isPlain(value) && !(inFlow && /[,[\]{}]/.test(value)) && !(prose && quotes !== 'none')) return value;
  return quotes === 'single' ? `'${value.replaceAll("'", "''")}'` : JSON.stringify(value);
}

/** True where the text means itself without quotes. */
function isPlain(text) {
  return !/^[\s!&*?|>@`"'#%{}[\],:-]|: | #|:$|^[\d.+-][\d.,:]*$|^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text);
}
