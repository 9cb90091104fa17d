/** The engine for the data of a workspace, with what it remembers of them. */
import type { Engine } from '../../evidence/engine/engine.js';
import { openEngine } from '../../evidence/engine/open-engine.js';
import { remembering } from '../../evidence/remembered/remembering.js';
import { evidenceMemory } from '../memory/evidence-memory.js';
import { rememberedBuild } from '../memory/remembered-build.js';
import type { Shell } from '../shell.js';

export interface RememberingEngine {
  readonly engine: Engine;
  /** Keeps for the next run what has been asked. */
  save(): void;
}

/** Nothing is remembered where tp was not built, on a passing machine, or where nobody wants it. */
export function openRememberingEngine(shell: Shell, root: string): RememberingEngine {
  const engine = openEngine(root);
  const build = rememberedBuild(shell);
  if (build === null) return { engine, save: () => {} };
  const memory = evidenceMemory(shell, root, build);
  return { engine: remembering(engine, memory), save: memory.save };
}
