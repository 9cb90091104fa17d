/** All lanes that a map can have. */
import type { Lane } from './lane.js';
import { action } from './lanes/action.js';
import { emotion } from './lanes/emotion.js';
import { measure } from './lanes/measure.js';
import { opportunity } from './lanes/opportunity.js';
import { pain } from './lanes/pain.js';
import { stage } from './lanes/stage.js';
import { step } from './lanes/step.js';
import { thought } from './lanes/thought.js';

export const lanes: readonly Lane[] = [stage, step, action, thought, emotion, pain, opportunity, measure];
