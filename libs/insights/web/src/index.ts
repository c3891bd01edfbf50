export { insightsWeb } from './insights-web';
