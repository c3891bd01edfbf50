import { onLeave, worksHere } from '@throughline/people/api';

/** Who works here on a day and belongs to an audience. $1 teams, $2 sites: none for all; $3 the day. */
export const INVITED = {
  name: 'pulse_invited',
  text: `
    select person.id as "personId", team.id as "teamId", team.name as "teamName", team.path as "teamPath",
      site.id as "siteId", site.name as "siteName", ${onLeave('$3::date')} is true as "onLeave"
    from people.person
    join people.membership on membership.person_id = person.id and membership.valid @> $3::date
    join people.unit team on team.id = membership.team_id
    left join people.unit site on site.id = membership.site_id
    where person.start_date <= $3::date and ${worksHere('person.end_date', '$3::date')}
      and (cardinality($1::uuid[]) = 0 or team.path && $1)
      and (cardinality($2::uuid[]) = 0 or site.id = any($2))
    order by person.id`,
};

export interface InvitedRow {
  personId: string;
  teamId: string;
  teamName: string;
  /** The team and all above it, the company first. */
  teamPath: string[];
  siteId: string | null;
  siteName: string | null;
  onLeave: boolean;
}
