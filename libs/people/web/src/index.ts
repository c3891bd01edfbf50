export { PEOPLE } from './directory/people.graphql';
export { peopleWeb } from './people-web';
export { usePermission, useViewer, ViewerContext, type SignedIn } from './viewer/viewer-context';
export { ME, SIGN_OUT } from './viewer/viewer.graphql';
export { signInPath } from './viewer/where-to';
