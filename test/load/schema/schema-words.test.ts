/** Wrong files, and what is said about them: each mistake once, with its value, the limit, and what to write instead. */
import { describe, expect, test } from 'vitest';
import { load } from '../../../src/load/load.js';
import { folders, type Kind } from '../../../src/model/entity.js';
import type { NamedFinding } from '../../../src/source/diagnostic.js';
import { parseYaml } from '../../../src/source/parse-yaml.js';
import { wrongFiles } from '../wrong-files.js';

const cases = wrongFiles
  .split(/^=== /m)
  .slice(1)
  .map((part) => {
    const [kind, ...lines] = part.trimEnd().split('\n');
    const text = lines.filter((line) => !line.startsWith('! ')).join('\n');
    return { kind: kind as Kind, text, said: lines.filter((line) => line.startsWith('! ')) };
  });

describe.each(cases)('$kind: $text', ({ kind, text, said }) => {
  test('says what is wrong and what to write', async () => {
    expect((await findingsOf(kind, text)).map(inOneLine)).toEqual(said);
  });

  test('speaks no schema', async () => {
    for (const { message, hint } of await findingsOf(kind, text)) {
      expect(message).toMatch(/^["A-Z0-9].*[^.]$/s);
      expect(hint).toMatch(/^[A-Z].*[^.]$/s);
      const ours = `${message} ${hint}`.replace(/"[^"]*"/g, '');
      expect(ours).not.toMatch(/\bmust\b|\bschema\b|\bnull\b|\bundefined\b|\bobject\b|\barray\b|\bstring\b|\bpattern\b|\(\?|\^/);
    }
  });
});

test('a suggestion mends what it is offered for', async () => {
  for (const { kind, text } of cases) {
    for (const finding of await findingsOf(kind, text)) {
      const [edit] = finding.fix?.edits ?? [];
      if (edit === undefined) continue;
      const mended = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
      const after = await findingsOf(kind, mended);
      expect(after.map(inOneLine), mended).not.toContain(inOneLine(finding));
      expect(after.length, mended).toBeLessThanOrEqual((await findingsOf(kind, text)).length);
    }
  }
});

async function findingsOf(kind: Kind, text: string): Promise<readonly NamedFinding[]> {
  const path = kind === 'tp' ? 'tp.yaml' : `${folders[kind]}/x.yaml`;
  const { findings } = load(await parseYaml([{ path, text: `${text}\n` }]), { paths: [path], unread: [], dataFiles: new Set() });
  return [...findings].sort((a, b) => a.at.range.start.offset - b.at.range.start.offset);
}

function inOneLine({ rule, at, message, hint, fix }: NamedFinding): string {
  const { line, column } = at.range.start;
  return `! ${line}:${column} ${rule.replace('schema/', '')}: ${message} → ${hint}${fix ? ` [${fix.edits[0]?.text}]` : ''}`;
}
