import { graphql } from './gql';

export const METRICS = graphql(`
  query Metrics {
    unitSets {
      id
      name
    }
    metrics {
      ...MetricFacts
    }
  }
  fragment MetricFacts on Metric {
    id
    name
    side
    definition
    formula
    unit
    denominator
    direction
    part
    target
    periodKind
    source
    owner {
      id
      name
    }
    unitSet {
      id
      name
    }
    latest {
      start
      units
      n
      p10
      p50
      p90
    }
  }
`);

export const METRIC = graphql(`
  query Metric($id: ID!) {
    metric(id: $id) {
      ...MetricFacts
      ...MetricBreaks
      periods {
        start
        units
        n
        p10
        p50
        p90
      }
      unitSet {
        id
        name
        units {
          id
          name
        }
      }
    }
  }
`);

export const METRIC_BREAKS = graphql(`
  fragment MetricBreaks on Metric {
    id
    breaks {
      startsOn
      note
      setAt
      setBy {
        id
        name
      }
    }
  }
`);

export const SET_SERIES_BREAK = graphql(`
  mutation SetSeriesBreak($input: SetSeriesBreakInput!) {
    setSeriesBreak(input: $input) {
      ...MetricBreaks
    }
  }
`);

export const REMOVE_SERIES_BREAK = graphql(`
  mutation RemoveSeriesBreak($metric: ID!, $startsOn: LocalDate!) {
    removeSeriesBreak(metric: $metric, startsOn: $startsOn) {
      ...MetricBreaks
    }
  }
`);

export const METRIC_SERIES = graphql(`
  query MetricSeries($id: ID!, $unit: ID!) {
    metric(id: $id) {
      id
      series(unit: $unit) {
        start
        value
        n
        withheld
      }
    }
  }
`);

export const UPDATE_METRIC = graphql(`
  mutation UpdateMetric($input: UpdateMetricInput!) {
    updateMetric(input: $input) {
      ...MetricFacts
    }
  }
`);
