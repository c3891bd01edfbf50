export { LONGEST_PASSWORD, SHORTEST_PASSWORD } from './password';
