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
      breaks {
        startsOn
        note
      }
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
