export { outcomesWeb } from './outcomes-web';
