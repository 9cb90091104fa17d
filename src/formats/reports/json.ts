/** The data of a report for programs: the contract, as schemas/report.schema.json describes it. */
import { toJson } from '../../text/json.js';
import { type ReportFormat, rendered } from './format.js';
import { toPlainData } from './plain-data.js';

export const json: ReportFormat = {
  name: 'json',
  extensions: ['.json'],
  summary: 'for programs: everything that is known, with full precision (tp schema report)',
  async render({ name, workspace, asOf, provenance, data }) {
    const envelope = { formatVersion: 1, report: name, workspace, asOf, provenance };
    const taken = Object.keys(data).find((key) => Object.hasOwn(envelope, key));
    if (taken !== undefined) throw new Error(`The data of the report ${name} may not have the key "${taken}"`);
    return rendered(toJson(toPlainData({ ...envelope, ...data }, name)));
  },
};
