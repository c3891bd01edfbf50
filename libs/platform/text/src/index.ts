export { storedText, withStoredTexts } from './stored-text';
