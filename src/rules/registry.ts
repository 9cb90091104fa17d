/** All rules. A new rule is a file and a line here. */

import { changesNothing } from './action/changes-nothing.js';
import { doneWithoutNewEvidence } from './action/done-without-new-evidence.js';
import { overdueAction } from './action/overdue.js';
import { staleBaseline } from './baseline/stale.js';
import { ambiguousDate } from './feedback/ambiguous-date.js';
import { badChoice } from './feedback/bad-choice.js';
import { badDate } from './feedback/bad-date.js';
import { badPoints } from './feedback/bad-points.js';
import { badScale } from './feedback/bad-scale.js';
import { badWeight } from './feedback/bad-weight.js';
import { countedTwice } from './feedback/counted-twice.js';
import { guessedEncoding } from './feedback/guessed-encoding.js';
import { missingFile } from './feedback/missing-file.js';
import { noAnswers } from './feedback/no-answers.js';
import { answerOutOfRange } from './feedback/out-of-range.js';
import { unknownColumn } from './feedback/unknown-column.js';
import { unmappedValue } from './feedback/unmapped-value.js';
import { unreadableData } from './feedback/unreadable-data.js';
import { tooManyFindings } from './file/too-many-findings.js';
import { unreadable } from './file/unreadable.js';
import { expiredGoal } from './goal/expired.js';
import { badId } from './id/bad-id.js';
import { confusable } from './id/confusable.js';
import { duplicateId } from './id/duplicate-id.js';
import { contextLost } from './journey/context-lost.js';
import { noSteps } from './journey/no-steps.js';
import { noWayOut } from './journey/no-way-out.js';
import { sharesExceedOne } from './journey/shares-exceed-one.js';
import { suppressedContact } from './journey/suppressed-contact.js';
import { targetNotATarget } from './journey/target-not-a-target.js';
import { unmeasuredMomentOfTruth } from './journey/unmeasured-moment-of-truth.js';
import { unreachableStep } from './journey/unreachable-step.js';
import { wrongAudience } from './journey/wrong-audience.js';
import { personaSharesExceedOne } from './persona/shares-exceed-one.js';
import { unmetNeed } from './persona/unmet-need.js';
import { unusedPersona } from './persona/unused.js';
import { carriedByNobody } from './promise/carried-by-nobody.js';
import { unknownAction } from './ref/unknown-action.js';
import { unknownChannel } from './ref/unknown-channel.js';
import { unknownContext } from './ref/unknown-context.js';
import { unknownExpectation } from './ref/unknown-expectation.js';
import { unknownJourney } from './ref/unknown-journey.js';
import { unknownMetric } from './ref/unknown-metric.js';
import { unknownPersona } from './ref/unknown-persona.js';
import { unknownPromise } from './ref/unknown-promise.js';
import { unknownRule } from './ref/unknown-rule.js';
import { unknownSegment } from './ref/unknown-segment.js';
import { unknownStage } from './ref/unknown-stage.js';
import { unknownStep } from './ref/unknown-step.js';
import { unknownTeam } from './ref/unknown-team.js';
import { unknownTouchpoint } from './ref/unknown-touchpoint.js';
import type { Rule } from './rule.js';
import { badFormat } from './schema/bad-format.js';
import { missingKey } from './schema/missing-key.js';
import { notAllowed } from './schema/not-allowed.js';
import { outOfRange } from './schema/out-of-range.js';
import { unknownKey } from './schema/unknown-key.js';
import { wrongType } from './schema/wrong-type.js';
import { expiredSuppression } from './suppress/expired.js';
import { noReason } from './suppress/no-reason.js';
import { unusedSuppression } from './suppress/unused.js';
import { ownsNothing } from './team/owns-nothing.js';
import { missingTranslation } from './text/missing-translation.js';
import { unknownLanguage } from './text/unknown-language.js';
import { momentOfTruthWithoutExpectation } from './touchpoint/moment-of-truth-without-expectation.js';
import { noChannel } from './touchpoint/no-channel.js';
import { noEvidence } from './touchpoint/no-evidence.js';
import { noOwner } from './touchpoint/no-owner.js';
import { noStage } from './touchpoint/no-stage.js';
import { paidWithoutCost } from './touchpoint/paid-without-cost.js';
import { retiredInJourney } from './touchpoint/retired-in-journey.js';
import { reviewOverdue } from './touchpoint/review-overdue.js';
import { similarName } from './touchpoint/similar-name.js';
import { staleAssessment } from './touchpoint/stale-assessment.js';
import { unusedTouchpoint } from './touchpoint/unused.js';
import { ambiguousScalar } from './yaml/ambiguous-scalar.js';
import { anchor } from './yaml/anchor.js';
import { controlCharacter } from './yaml/control-character.js';
import { duplicateKey } from './yaml/duplicate-key.js';
import { emptyFile } from './yaml/empty-file.js';
import { encoding } from './yaml/encoding.js';
import { lossyNumber } from './yaml/lossy-number.js';
import { lostText } from './yaml/lost-text.js';
import { mergeKey } from './yaml/merge-key.js';
import { severalDocuments } from './yaml/several-documents.js';
import { syntax } from './yaml/syntax.js';
import { tab } from './yaml/tab.js';
import { tag } from './yaml/tag.js';
import { tooDeep } from './yaml/too-deep.js';
import { tooLarge } from './yaml/too-large.js';

export const rules: readonly Rule[] = [
  unreadable,
  tooManyFindings,
  encoding,
  emptyFile,
  syntax,
  tab,
  severalDocuments,
  duplicateKey,
  anchor,
  mergeKey,
  tag,
  controlCharacter,
  ambiguousScalar,
  lossyNumber,
  lostText,
  tooLarge,
  tooDeep,
  unknownKey,
  missingKey,
  wrongType,
  notAllowed,
  outOfRange,
  badFormat,
  badId,
  duplicateId,
  confusable,
  unknownTouchpoint,
  unknownJourney,
  unknownPersona,
  unknownAction,
  unknownStage,
  unknownTeam,
  unknownChannel,
  unknownPromise,
  unknownContext,
  unknownStep,
  unknownExpectation,
  unknownMetric,
  unknownSegment,
  unknownRule,
  missingTranslation,
  unknownLanguage,
  noReason,
  unusedSuppression,
  expiredSuppression,
  staleBaseline,
  noOwner,
  noStage,
  noChannel,
  unusedTouchpoint,
  noEvidence,
  retiredInJourney,
  reviewOverdue,
  staleAssessment,
  similarName,
  momentOfTruthWithoutExpectation,
  paidWithoutCost,
  noSteps,
  unreachableStep,
  noWayOut,
  sharesExceedOne,
  contextLost,
  wrongAudience,
  suppressedContact,
  unmeasuredMomentOfTruth,
  targetNotATarget,
  unusedPersona,
  unmetNeed,
  personaSharesExceedOne,
  carriedByNobody,
  ownsNothing,
  overdueAction,
  changesNothing,
  doneWithoutNewEvidence,
  expiredGoal,
  missingFile,
  badScale,
  unreadableData,
  countedTwice,
  guessedEncoding,
  unknownColumn,
  ambiguousDate,
  badDate,
  badWeight,
  unmappedValue,
  answerOutOfRange,
  badPoints,
  badChoice,
  noAnswers,
];
