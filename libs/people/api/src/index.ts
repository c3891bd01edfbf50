import { defineDomain } from '@throughline/platform/server';
import { seedPeople } from './demo/people.seed';
import { People1764000001000 } from './migrations/1764000001000-people';
import { SignInPlaces1764000015000 } from './migrations/1764000015000-sign-in-places';
import { EndedSessions1764000014000 } from './migrations/1764000014000-ended-sessions';
import { OrganisationEntity } from './organisation/organisation.entity';
import { peopleRights } from './people.policy';
import { PeopleModule } from './people.module';
import { peopleRetention } from './people.retention';

export { type DemoCompany, demoCompany } from './demo/company';
export type { DemoPerson } from './demo/demo-person';
export { demoSiteId, type DemoTeam } from './demo/demo-team';
export { DEMO_SIGN_INS } from './organisation/demo-sign-ins';
export { OrganisationService } from './organisation/organisation.service';
export { SetUpService } from './organisation/set-up.service';
export { createPerson, signIn, type CreatedPerson, type FactoryApi, type NewPerson } from './person/person.factory';
export { PersonService } from './person/person.service';
export { PERSON_FIELDS, PERSON_PLACES } from './person/person.sql';
export { Person } from './person/person.types';
export { BELONGS_TODAY, hasLeft, onLeave, worksHere } from './person/works-here.sql';
export { SessionService } from './session/session.service';
export { createSite, createTeam, type CreatedUnit, type NewUnit } from './unit/unit.factory';
export { type GivenUnit, UnitSetService } from './unit/unit-set.service';
export { Unit, UnitSet } from './unit/unit-set.types';
export { UnitService } from './unit/unit.service';
export { Team } from './unit/unit.types';

export const people = defineDomain({
  name: 'people',
  module: PeopleModule,
  entities: [OrganisationEntity],
  migrations: [People1764000001000, EndedSessions1764000014000, SignInPlaces1764000015000],
  rights: peopleRights,
  retention: peopleRetention,
  seed: seedPeople,
});
