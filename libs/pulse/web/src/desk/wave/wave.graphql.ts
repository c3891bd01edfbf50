import { graphql } from '../../gql';

export const WAVES = graphql(`
  query SurveyWaves($surveyId: ID!) {
    waves(first: 24, surveyId: $surveyId) {
      edges {
        node {
          ...DeskWave
        }
      }
    }
  }
`);

export const ZONE = graphql(`
  query SurveyZone {
    organisation {
      timeZone
    }
  }
`);

export const SCHEDULE_WAVE = graphql(`
  mutation ScheduleWave($input: ScheduleWaveInput!) {
    scheduleWave(input: $input) {
      ...DeskWave
    }
  }
`);

export const OPEN_WAVE = graphql(`
  mutation OpenWave($input: OpenWaveInput!) {
    openWave(input: $input) {
      ...DeskWave
    }
  }
`);

export const UNSCHEDULE_WAVE = graphql(`
  mutation UnscheduleWave($id: ID!) {
    unscheduleWave(id: $id) {
      ...DeskWave
    }
  }
`);

export const EXTEND_WAVE = graphql(`
  mutation ExtendWave($id: ID!, $closesLocal: String!) {
    extendWave(id: $id, closesLocal: $closesLocal) {
      ...DeskWave
    }
  }
`);

export const CLOSE_WAVE = graphql(`
  mutation CloseWave($id: ID!) {
    closeWave(id: $id) {
      ...DeskWave
    }
  }
`);

export const CANCEL_WAVE = graphql(`
  mutation CancelWave($id: ID!) {
    cancelWave(id: $id) {
      ...DeskWave
    }
  }
`);

export const ARCHIVE_WAVE = graphql(`
  mutation ArchiveWave($id: ID!) {
    archiveWave(id: $id) {
      ...DeskWave
    }
  }
`);
