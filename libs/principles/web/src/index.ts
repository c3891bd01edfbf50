export { principlesWeb } from './principles-web';
