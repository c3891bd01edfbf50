export { type Ballot, editKeyIn, MESSAGE_BYTES, newSecret, prepareBallot, tokenOf } from './ballot';
export { byteLengthOf, type PublicKey, verify as verifySignature } from './blind-signature';
export { base64url, type Bytes, canonical, equal, fromBase64url, sha256 } from './bytes';
export { isUnderRoot, merklePaths, merkleRoot, type Step } from './cohort-tree';
export { type Edition, signEdition, verifyEdition } from './edit-key';
export { formHash } from './form-hash';
export { recoveryWords, secretFrom, WORD_LANGUAGES, type WordLanguage } from './recovery/recovery-words';
export { newTallyKey, openerOf, type Place, seal, SEALED_BYTES } from './sealing';
