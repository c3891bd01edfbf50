const MINE = `
  wave.id as "waveId", wave.title, wave.state, wave.closes_at as "closesAt", wave.override_reason as "overrideReason",
  roll.person_id is not null as taken, wave.state = 'OPEN' and coalesce(roll.replaced = 0, false) as replaceable`;
const FROM_ROLL = `
  from pulse.member join pulse.wave on wave.id = member.wave_id
  left join signing.roll on roll.wave_id = member.wave_id and roll.person_id = member.person_id`;

/** How many questions somebody is asked: those for units that their group is no part of are not theirs. */
const ASKED = `
  (select count(*)::int from jsonb_array_elements(wave.form -> 'questions') question
   where not question ? 'forUnitIds' or exists (
     select from jsonb_array_elements(wave.cohorts) cohort
     where cohort ->> 'id' = member.cohort_id and question -> 'forUnitIds' ?| array(
       select jsonb_array_elements_text(cohort -> 'path')
       union all select unit ->> 'id' from jsonb_array_elements(cohort -> 'units') unit)))`;

/** $1 person. What is open first, then what was counted in the last month. */
export const MY_PULSES = {
  name: 'my_pulses',
  text: `
    select ${MINE}, ${ASKED} as "questionCount", wave.form -> 'locales' as locales
    ${FROM_ROLL}
    where member.person_id = $1 and (wave.state in ('OPEN', 'CLOSING')
      or wave.state = 'CLOSED' and wave.closes_at > now() - interval '30 days')
    order by wave.state = 'OPEN' desc, wave.closes_at desc
    limit 20`,
};

/** $1 wave, $2 person. */
export const PULSE = {
  name: 'pulse_to_answer',
  text: `
    select ${MINE}, member.cohort_id as "cohortId",
      (select json_agg(person.name order by lower(person.name)) from pulse.member other
         join people.person on person.id = other.person_id
         where other.wave_id = member.wave_id and other.cohort_id = member.cohort_id) as members
    ${FROM_ROLL}
    where member.wave_id = $1 and member.person_id = $2
      and wave.state in ('OPEN', 'CLOSING', 'CLOSED', 'ARCHIVED')`,
};

/** $1 wave. */
export const FROZEN_WAVE = {
  name: 'pulse_frozen_wave',
  text: 'select form, form_hash as "formHash", cohorts, root, invited, threshold from ballot.wave where wave_id = $1',
};
