export { PersonSelect, type PersonSelectProps } from './directory/person-select';
export type { FieldOption, NewField } from './import/column-choices';
export { ImportWizard, type ImportWizardProps } from './import/import-wizard';
export { peopleWeb } from './people-web';
export { matchingBranches, type TeamNode, teamTree } from './team/team-tree';
export { usePermission, useViewer, ViewerContext, type SignedIn } from './viewer/viewer-context';
export { ME, SIGN_OUT } from './viewer/viewer.graphql';
export { signInPath } from './viewer/where-to';
