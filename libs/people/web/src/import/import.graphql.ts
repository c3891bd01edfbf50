import { graphql } from '../gql';

export const IMPORT_STATE = graphql(`
  fragment ImportState on Import {
    id
    status
    applies
    progress
    message
    columns
    notes
    errorsUrl
    mapping {
      column
      field
    }
    counts {
      added
      changed
      unchanged
      ended
      errors
    }
    errors {
      line
      column
      value
      message
      hint
    }
    changes {
      line
      action
      label
      fields {
        field
        before
        after
      }
    }
  }
`);

export const IMPORT_FIELDS = graphql(`
  query ImportFields($kind: String!) {
    importFields(kind: $kind) {
      name
      required
      description
    }
  }
`);

export const PREVIEW_IMPORT = graphql(`
  mutation PreviewImport($kind: String!, $unitSet: ID, $mapping: [ColumnMappingInput!], $file: ID!) {
    previewImport(kind: $kind, unitSet: $unitSet, mapping: $mapping, file: $file) {
      ...ImportState
    }
  }
`);

export const APPLY_IMPORT = graphql(`
  mutation ApplyImport($kind: String!, $unitSet: ID, $mapping: [ColumnMappingInput!], $file: ID!) {
    applyImport(kind: $kind, unitSet: $unitSet, mapping: $mapping, file: $file) {
      ...ImportState
    }
  }
`);

export const IMPORT = graphql(`
  query Import($id: ID!) {
    import(id: $id) {
      ...ImportState
    }
  }
`);

export const CANCEL_IMPORT = graphql(`
  mutation CancelImport($id: ID!) {
    cancelImport(id: $id) {
      ...ImportState
    }
  }
`);
