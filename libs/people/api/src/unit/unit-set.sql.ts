/** $1 one unit set by id or name, or null for all. */
export const LIST_UNIT_SETS = {
  name: 'list_unit_sets',
  text: `
    select unit_set.id, unit_set.name, unit_set.origin,
      (select count(*)::int from people.unit where unit_set_id = unit_set.id and closed_at is null) as "unitCount"
    from people.unit_set
    where $1::text is null or unit_set.id::text = $1 or unit_set.name = $1
    order by unit_set.origin = 'import', unit_set.name`,
};

/** $1 unit set. */
export const LIST_UNITS = {
  name: 'list_units',
  text: 'select id, code, name, kind from people.unit where unit_set_id = $1 and closed_at is null order by name, code',
};

/** $1 unit set, $2 JSON array of { code, name, kind }. What a known unit lacks is filled in, the rest stays as it is. */
export const ADD_UNITS = {
  name: 'add_units',
  text: `
    insert into people.unit as known (unit_set_id, code, name, kind)
    select $1, code, coalesce(name, code), kind from json_to_recordset($2::json) as given (code text, name text, kind text)
    on conflict (unit_set_id, code) do update
      set name = case when known.name = known.code then excluded.name else known.name end,
        kind = coalesce(known.kind, excluded.kind)
      where known.name = known.code and excluded.name <> excluded.code or known.kind is null and excluded.kind is not null`,
};
