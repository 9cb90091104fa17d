/** Which build server a command runs on, from the environment that it sets. */

/** What tp has to know of a build server. */
export interface BuildHost {
  /** The formats of the findings that it reads, as `-f` takes them. */
  readonly formats: readonly string[];
  /** The file whose end the summary of the job goes to; null where the server has none. */
  readonly summaryFile: string | null;
}

// What GitLab's templates call the artifact.
const codeQuality = 'gitlab=gl-code-quality-report.json';

/** GitHub Actions, GitLab CI, or none. */
export function buildHostOf(env: Readonly<Record<string, string | undefined>>): BuildHost {
  if (env['GITHUB_ACTIONS'] === 'true') return { formats: ['github'], summaryFile: env['GITHUB_STEP_SUMMARY'] || null };
  if (env['GITLAB_CI'] === 'true') return { formats: ['text', codeQuality], summaryFile: null };
  return { formats: ['text'], summaryFile: null };
}
