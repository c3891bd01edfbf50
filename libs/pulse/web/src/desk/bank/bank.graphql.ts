import { graphql } from '../../gql';

export const BANK = graphql(`
  query QuestionBank {
    questionBank {
      topic
      question {
        ...DeskQuestion
      }
    }
    surveyTemplates {
      code
      attribution
      form {
        ...DeskForm
      }
    }
    instruments {
      ...DeskInstrument
    }
  }
  fragment DeskInstrument on ItemInstrument {
    code
    name
    source
    licence
    launchable
    locale
    scoringNote
    questions {
      ...DeskQuestion
    }
    indices {
      id
      name {
        locale
        words
      }
      questionIds
      least
      scoring
    }
  }
`);
