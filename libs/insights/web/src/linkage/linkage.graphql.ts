import { graphql } from '../gql';

export const LINKAGE_CHOICES = graphql(`
  query LinkageChoices {
    unitSets {
      id
      name
      unitCount
    }
    metrics {
      id
      name
      side
      unit
      periodKind
      owner {
        id
      }
      unitSet {
        id
      }
      latest {
        start
      }
    }
    linkageHeadlines {
      unitSetId
      peopleId
      customerId
      lag
      declaredAt
    }
  }
`);

export const DECLARE_HEADLINE = graphql(`
  mutation DeclareHeadline($unitSet: ID!, $people: ID!, $customer: ID!, $lag: Int!) {
    declareHeadline(unitSet: $unitSet, people: $people, customer: $customer, lag: $lag) {
      declaredAt
    }
  }
`);

export const LINKAGE_LAGS = graphql(`
  query LinkageLags($unitSet: ID!, $people: ID!, $customer: ID!) {
    linkageLags(unitSet: $unitSet, people: $people, customer: $customer) {
      id
      status
      largest
      order
      sentence
      rows {
        lag
        n
        r
        lo
        hi
        p
        q
      }
    }
  }
`);

export const LINKAGE = graphql(`
  query Linkage($unitSet: ID!, $people: ID!, $customer: ID!, $lag: Int!) {
    linkage(unitSet: $unitSet, people: $people, customer: $customer, lag: $lag) {
      id
      status
      lag
      sentence
      unitSet {
        id
        name
      }
      people {
        ...LinkageMeasure
      }
      customer {
        ...LinkageMeasure
      }
      pooled {
        ...LinkageFigures
      }
      between {
        ...LinkageFigures
      }
      within {
        ...LinkageFigures
      }
      samePeriod {
        ...LinkageFigures
      }
      twoWay {
        ...LinkageFigures
      }
      flags {
        code
        text
      }
      finding {
        verdict
        claim
        question
        evidence
        unit
        units
        headline
        withinKind {
          ...LinkageFigures
        }
        minimumDetectable
        slope {
          b
          lo
          hi
          pMethod
        }
        points {
          unit
          name
          period
          x
          y
        }
        band {
          x
          y
          lo
          hi
        }
        shares {
          n
          meanX
          p10
          p50
          p90
        }
        missing {
          code
          name
          reason
        }
        withheld
        notes
        resamples
      }
    }
  }
  fragment LinkageMeasure on Metric {
    id
    name
    unit
    direction
    definition
    source
    periodKind
  }
  fragment LinkageFigures on LinkageEstimate {
    r
    lo
    hi
    p
    n
    units
    periods
  }
`);
