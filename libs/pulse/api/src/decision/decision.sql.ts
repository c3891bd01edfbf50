const DECISIONS = `
  select decision.id, decision.wave_id as "waveId", decision.unit_id as "unitId", unit.name as "unitName",
    decision.question_id as "questionId", decision.finding, decision.verdict, decision.what, decision.reason,
    decision.workstream, decision.owner_id as "ownerId", owner.name as "ownerName",
    to_char(decision.due_on, 'YYYY-MM-DD') as "dueOn", metric.name as "metricName",
    decision.verdict = 'DO' and decision.done_on is null and decision.due_on < current_date as overdue,
    to_char(decision.done_on, 'YYYY-MM-DD') as "doneOn", decision.outcome, decider.name as "decidedBy",
    to_char(decision.decided_on, 'YYYY-MM-DD') as "decidedOn", decision.asked_wave_id as "askedWaveId"
  from pulse.decision
  join pulse.wave on wave.id = decision.wave_id
  left join people.unit on unit.id = decision.unit_id
  left join people.person owner on owner.id = decision.owner_id
  join people.person decider on decider.id = decision.decided_by
  left join outcomes.metric on metric.id = decision.metric_id`;

/** Whether a decision is about some units, those above or those below them; a statement's parameter, null for all. */
const about = (units: string) => `
  (decision.unit_id is null or ${units}::uuid[] is null or unit.path && ${units}
    or exists (select from people.unit asked where asked.id = any(${units}) and decision.unit_id = any(asked.path)))`;

/** $1 id. */
export const FIND_DECISION = { name: 'pulse_decision', text: `${DECISIONS} where decision.id = $1` };

/** On findings of a wave's survey up to that wave, newest first. $1 wave, $2 units or null, $3 how many. */
export const LIST_DECISIONS = {
  name: 'pulse_decisions',
  text: `${DECISIONS}
    join pulse.wave asked_of on asked_of.id = $1 and asked_of.survey_id = wave.survey_id
      and wave.closes_at <= asked_of.closes_at
    where ${about('$2')} order by decision.id desc limit $3`,
};

/** For those who work in a unit: what was decided for it, what was done last first. $1 person, $2 how many. */
export const MY_DECISIONS = {
  name: 'pulse_my_decisions',
  text: `${DECISIONS}
    where decision.unit_id is null or exists (
      select from people.membership join people.unit team on team.id = membership.team_id
      where membership.person_id = $1 and membership.valid @> current_date and decision.unit_id = any(team.path))
    order by coalesce(decision.done_on, decision.decided_on) desc, decision.id desc limit $2`,
};

/** Promises whose day has passed, made to some of these units. $1 units, or null for all. The oldest first. */
export const OVERDUE_PROMISES = {
  name: 'pulse_overdue',
  text: `${DECISIONS}
    where decision.verdict = 'DO' and decision.done_on is null and decision.due_on < current_date and ${about('$1')}
    order by decision.due_on, decision.id limit 50`,
};

/** Promises whose day has come by an opening, which nobody was asked about yet. $1 units or null; $2 the day; $3 the wave that may ask. */
export const TO_ASK_BACK = {
  name: 'pulse_to_ask_back',
  text: `${DECISIONS}
    left join pulse.wave asking on asking.id = decision.asked_wave_id
    where decision.verdict = 'DO' and decision.due_on <= $2::date and ${about('$1')}
      and (asking.id is null or asking.id = $3 or asking.state in ('DRAFT', 'CANCELLED'))
    order by decision.due_on, decision.id limit 50`,
};
