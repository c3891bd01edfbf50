import { Global, Module } from '@nestjs/common';
import { SessionReader } from '@throughline/platform/auth';
import { MailModule } from '@throughline/platform/mail';
import { PasswordService } from './credential/password.service';
import { ChangedAddresses } from './import/changed-addresses';
import { PeopleImportService } from './import/people-import.service';
import { AccessLinkService } from './invitation/access-link.service';
import { AccessLoader } from './invitation/access.loader';
import { AccessResolver } from './invitation/access.resolver';
import { DemoMailResolver } from './invitation/demo-mail.resolver';
import { InvitationResolver } from './invitation/invitation.resolver';
import { InvitationService } from './invitation/invitation.service';
import { PasswordResetService } from './invitation/password-reset.service';
import { PasswordResolver } from './invitation/password.resolver';
import { OrganisationResolver } from './organisation/organisation.resolver';
import { OrganisationService } from './organisation/organisation.service';
import { SetUpResolver } from './organisation/set-up.resolver';
import { SetUpService } from './organisation/set-up.service';
import { PersonLoader } from './person/person.loader';
import { PersonResolver } from './person/person.resolver';
import { PersonService } from './person/person.service';
import { ReachService } from './role/reach.service';
import { RoleResolver } from './role/role.resolver';
import { RoleService } from './role/role.service';
import { Attempts } from './session/attempts';
import { MeService } from './session/me.service';
import { SessionResolver } from './session/session.resolver';
import { SessionService } from './session/session.service';
import { SignInLimit } from './session/sign-in-limit';
import { SignInService } from './session/sign-in.service';
import { SiteResolver } from './unit/site.resolver';
import { TeamLoader } from './unit/team.loader';
import { TeamResolver } from './unit/team.resolver';
import { UnitSetService } from './unit/unit-set.service';
import { UnitService } from './unit/unit.service';

/** Global, because every request needs its session. */
@Global()
@Module({
  imports: [MailModule],
  providers: [
    AccessLinkService,
    AccessLoader,
    AccessResolver,
    Attempts,
    ChangedAddresses,
    DemoMailResolver,
    InvitationResolver,
    InvitationService,
    MeService,
    OrganisationResolver,
    OrganisationService,
    PasswordResetService,
    PasswordResolver,
    PasswordService,
    PeopleImportService,
    PersonLoader,
    PersonResolver,
    PersonService,
    ReachService,
    RoleResolver,
    RoleService,
    { provide: SessionReader, useExisting: SessionService },
    SessionResolver,
    SessionService,
    SetUpResolver,
    SetUpService,
    SignInLimit,
    SignInService,
    SiteResolver,
    TeamLoader,
    TeamResolver,
    UnitService,
    UnitSetService,
  ],
  exports: [
    OrganisationService,
    PersonService,
    SessionReader,
    SessionService,
    SetUpService,
    UnitService,
    UnitSetService,
  ],
})
export class PeopleModule {}
