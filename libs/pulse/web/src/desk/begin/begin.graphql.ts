import { graphql } from '../../gql';

export const TEMPLATES = graphql(`
  query SurveyTemplates {
    surveyTemplates {
      code
      name {
        locale
        words
      }
      about {
        locale
        words
      }
      attribution
      form {
        ...DeskForm
      }
    }
  }
`);
