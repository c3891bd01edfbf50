import { graphql } from '../gql';

export const FORM = graphql(`
  fragment DeskForm on SurveyForm {
    locales
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
  fragment DeskQuestion on Question {
    id
    kind
    text {
      locale
      words
    }
    comment
    labels {
      locale
      words
    }
    reversed
    low {
      locale
      words
    }
    high {
      locale
      words
    }
    options {
      id
      text {
        locale
        words
      }
    }
    atMost
  }
`);

export const WAVE = graphql(`
  fragment DeskWave on Wave {
    id
    surveyId
    state
    opensLocal
    opensAt
    closesAt
    timeZone
    threshold
    invited
    takenSoFar
    reminders
    problem {
      message
      hint
    }
  }
`);

export const SURVEY = graphql(`
  query DeskSurvey($id: ID!) {
    survey(id: $id) {
      ...DeskSurvey
    }
  }
  fragment DeskSurvey on Survey {
    id
    version
    title {
      locale
      words
    }
    form {
      ...DeskForm
    }
    audience {
      unitIds
      siteIds
    }
    faults {
      field
      message
      hint
    }
    latestWave {
      ...DeskWave
      form {
        ...DeskForm
      }
      audience {
        unitIds
        siteIds
      }
    }
  }
`);

export const CREATE_SURVEY = graphql(`
  mutation CreateSurvey($input: CreateSurveyInput!) {
    createSurvey(input: $input) {
      id
    }
  }
`);

export const UPDATE_SURVEY = graphql(`
  mutation UpdateSurvey($input: UpdateSurveyInput!) {
    updateSurvey(input: $input) {
      ...DeskSurvey
    }
  }
`);

export const REMOVE_SURVEY = graphql(`
  mutation RemoveSurvey($id: ID!) {
    removeSurvey(id: $id)
  }
`);
