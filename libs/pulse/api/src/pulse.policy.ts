import { EVERYONE, forPart, forWhole, type Rights } from '@throughline/platform/auth';

export const pulseRights: Rights = {
  'pulse:answer': EVERYONE,
  'pulse:write': forWhole('hr', 'admin'),
  'pulse:results': forPart('manager', 'hr', 'leader'),
  'pulse:decide': forPart('manager', 'hr', 'leader'),
};
