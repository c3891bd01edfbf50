export { isUuid } from '@throughline/platform/graphql';
