/** All reports, in the order of the help. A new report is a file and a line here. */
import { actions } from './actions/actions.js';
import { balance } from './balance/balance.js';
import { coverage } from './coverage/coverage.js';
import { gaps } from './gaps/gaps.js';
import { journeys } from './journeys/journeys.js';
import { overview } from './overview/overview.js';
import { promises } from './promises/promises.js';
import { quality } from './quality/quality.js';
import { relevance } from './relevance/relevance.js';
import type { ReportMaker } from './report-maker.js';
import { silos } from './silos/silos.js';

export const reports: readonly ReportMaker[] = [overview, quality, relevance, gaps, promises, coverage, silos, balance, journeys, actions];
