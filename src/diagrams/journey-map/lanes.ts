/** All lanes that a map can have. */
import type { Lane } from './lane.js';
import { action } from './lanes/action.js';
import { channel } from './lanes/channel.js';
import { emotion } from './lanes/emotion.js';
import { measure } from './lanes/measure.js';
import { opportunity } from './lanes/opportunity.js';
import { pain } from './lanes/pain.js';
import { stage } from './lanes/stage.js';
import { step } from './lanes/step.js';
import { thought } from './lanes/thought.js';
import { time } from './lanes/time.js';
import { ways } from './lanes/ways.js';

export const lanes: readonly Lane[] = [time, stage, ways, step, action, thought, emotion, channel, pain, opportunity, measure];
