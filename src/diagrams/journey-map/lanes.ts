/** All lanes that a map can have. */
import type { Lane } from './lane.js';
import { action } from './lanes/action.js';
import { backstage } from './lanes/backstage.js';
import { channel } from './lanes/channel.js';
import { emotion } from './lanes/emotion.js';
import { evidence } from './lanes/evidence.js';
import { frontstage } from './lanes/frontstage.js';
import { interactionLine } from './lanes/interaction-line.js';
import { internalLine } from './lanes/internal-line.js';
import { measure } from './lanes/measure.js';
import { media } from './lanes/media.js';
import { metric } from './lanes/metric.js';
import { opportunity } from './lanes/opportunity.js';
import { owner } from './lanes/owner.js';
import { pain } from './lanes/pain.js';
import { quality } from './lanes/quality.js';
import { relevance } from './lanes/relevance.js';
import { stage } from './lanes/stage.js';
import { step } from './lanes/step.js';
import { systems } from './lanes/systems.js';
import { thought } from './lanes/thought.js';
import { time } from './lanes/time.js';
import { visibilityLine } from './lanes/visibility-line.js';
import { ways } from './lanes/ways.js';

export const lanes: readonly Lane[] = [
  time,
  stage,
  ways,
  step,
  action,
  thought,
  emotion,
  channel,
  evidence,
  interactionLine,
  frontstage,
  visibilityLine,
  backstage,
  internalLine,
  systems,
  owner,
  media,
  relevance,
  quality,
  metric,
  pain,
  opportunity,
  measure,
];
