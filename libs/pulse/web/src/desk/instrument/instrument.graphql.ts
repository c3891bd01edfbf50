import { graphql } from '../../gql';

export const INSTRUMENTS = graphql(`
  query Instruments {
    instruments {
      ...DeskInstrument
    }
  }
`);

export const IMPORT_INSTRUMENT = graphql(`
  mutation ImportInstrument($content: String!, $format: InstrumentFormat!, $dryRun: Boolean) {
    importInstrument(content: $content, format: $format, dryRun: $dryRun) {
      applied
      instruments {
        ...DeskInstrument
      }
      faults {
        place
        message
        hint
      }
    }
  }
`);
