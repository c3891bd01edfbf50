export { recognitionWeb } from './recognition-web';
