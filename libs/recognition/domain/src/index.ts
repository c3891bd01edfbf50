export {
  RECOGNITION_CHANGED,
  RecognitionCommented,
  RecognitionReacted,
  RecognitionRemoved,
  RecognitionUpdated,
} from './recognition-changed';
export { RecognitionGiven, type RecognitionPeople } from './recognition-given';
export {
  CUSTOMER_MEANING_LENGTH,
  isEditable,
  MAX_RECIPIENTS,
  MESSAGE_LENGTH,
  objectionToRecipients,
  objectionToWords,
  tidyWords,
  type Objection,
  type Words,
} from './recognition-rules';
