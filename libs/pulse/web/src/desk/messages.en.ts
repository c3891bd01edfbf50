import { editorMessages } from './editor/messages.en';
import { instrumentMessages } from './instrument/messages.en';
import { listMessages } from './list/messages.en';
import { openMessages } from './open/messages.en';
import { peopleMessages } from './people/messages.en';
import { questionMessages } from './question/messages.en';

/** Words of the pages on which surveys are written and opened. */
export const deskMessages = {
  surveyDesk: {
    toAll: 'All surveys',
    ...listMessages,
    ...editorMessages,
    ...questionMessages,
    ...peopleMessages,
    ...openMessages,
    ...instrumentMessages,
  },
};
