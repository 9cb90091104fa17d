/** Whether all runs of some candidates said the same to the byte, as a line of the report. */
export function sameOutput(candidates) {
  const outputs = candidates.flatMap(({ samples }) => samples.map(({ stdout, code }) => `${code}\n${stdout}`));
  const same = outputs.every((output) => output === outputs[0]);
  return same ? `the output of all ${outputs.length} runs is the same to the byte` : '**the outputs differ**';
}
