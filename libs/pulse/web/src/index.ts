export { pulseWeb } from './pulse-web';
