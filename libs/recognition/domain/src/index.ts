export { type Mention, mentionsIn, piecesOf } from './mention';
export {
  RECOGNITION_CHANGED,
  RecognitionCommented,
  RecognitionCommentRemoved,
  RecognitionReacted,
  RecognitionReactionRemoved,
  RecognitionRemoved,
  RecognitionRestored,
  RecognitionUpdated,
} from './recognition-changed';
export { type Mentioning, RecognitionGiven, type RecognitionPeople } from './recognition-given';
export {
  CUSTOMER_MEANING_LENGTH,
  isEditable,
  isRestorable,
  MAX_RECIPIENTS,
  MESSAGE_LENGTH,
  objectionToRecipients,
  objectionToWords,
  tidyWords,
  type Objection,
  type Words,
} from './recognition-rules';
