import type { MigrationInterface, QueryRunner } from 'typeorm';

export class People1764000001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create extension if not exists btree_gist;
      create extension if not exists pg_trgm;
      create schema if not exists people;

      -- One deployment serves one organisation.
      create table people.organisation (
        id smallint primary key default 1 check (id = 1),
        name text not null check (name <> ''),
        purpose text not null default '',
        purpose_since smallint,
        time_zone text not null default 'Europe/London',
        locale text not null default 'en-GB',
        created_at timestamptz not null default now()
      );

      -- "Our teams" and "our sites" come from the organisation; an import may bring another list.
      create table people.unit_set (
        id uuid primary key default uuidv7(),
        name text not null unique check (name <> ''),
        origin text not null check (origin in ('teams', 'sites', 'import')),
        created_at timestamptz not null default now()
      );
      create unique index unit_set_of_the_organisation on people.unit_set (origin) where origin <> 'import';
      insert into people.unit_set (name, origin) values ('Our teams', 'teams'), ('Our sites', 'sites');

      create table people.unit (
        id uuid primary key default uuidv7(),
        unit_set_id uuid not null references people.unit_set,
        code text not null check (code <> ''),
        name text not null check (name <> ''),
        kind text,
        parent_id uuid references people.unit,
        -- The unit and all above it, top first: kept by the database, see unit_path.
        path uuid[] not null,
        closed_at timestamptz,
        unique (unit_set_id, code)
      );
      create index unit_below on people.unit using gin (path);
      create index unit_children on people.unit (parent_id);

      create function people.unit_path() returns trigger language plpgsql as $$
      begin
        if new.parent_id is null then
          new.path := array[new.id];
        else
          select path || new.id into new.path from people.unit where id = new.parent_id;
          if array_position(new.path, new.id) < array_length(new.path, 1) then
            raise exception 'unit % would stand below itself', new.code using errcode = 'check_violation', constraint = 'unit_tree';
          end if;
        end if;
        return new;
      end $$;
      create trigger unit_path before insert or update of parent_id on people.unit
        for each row execute function people.unit_path();

      create function people.unit_path_below() returns trigger language plpgsql as $$
      begin
        update people.unit set parent_id = parent_id where parent_id = new.id;
        return null;
      end $$;
      create trigger unit_path_below after update of parent_id on people.unit
        for each row when (old.path is distinct from new.path) execute function people.unit_path_below();

      create table people.person (
        id uuid primary key default uuidv7(),
        employee_id text not null unique check (employee_id <> ''),
        email text,
        name text not null check (name <> ''),
        manager_id uuid references people.person,
        start_date date not null,
        end_date date check (end_date >= start_date),
        leave_from date,
        leave_to date check (leave_to >= leave_from),
        time_zone text not null,
        locale text not null,
        created_at timestamptz not null default now()
      );
      create unique index person_email on people.person (lower(email));
      create index person_name_search on people.person using gin (name gin_trgm_ops);
      create index person_name on people.person (lower(name), id);
      create index person_manager on people.person (manager_id);

      -- Where somebody belonged, and when: results stay with the organisation as it was.
      create table people.membership (
        person_id uuid not null references people.person,
        team_id uuid not null references people.unit,
        site_id uuid references people.unit,
        valid daterange not null check (not isempty(valid)),
        primary key (person_id, valid without overlaps)
      );
      create index membership_team on people.membership (team_id) where upper_inf(valid);
      create index membership_site on people.membership (site_id) where upper_inf(valid);

      -- A role for the organisation, or for a unit and all below it. Everybody is staff without a row.
      create table people.role_grant (
        person_id uuid not null references people.person,
        role text not null check (role in ('manager', 'hr', 'leader', 'admin')),
        unit_id uuid references people.unit,
        unique nulls not distinct (person_id, role, unit_id)
      );

      create table people.credential (
        person_id uuid primary key references people.person,
        password_hash text not null,
        changed_at timestamptz not null default now()
      );

      -- Only a hash of the token is kept: who reads this table cannot use it.
      create table people.session (
        id uuid primary key default uuidv7(),
        token_hash bytea not null unique,
        person_id uuid not null references people.person,
        user_agent text not null,
        created_at timestamptz not null default now(),
        seen_at timestamptz not null default now(),
        expires_at timestamptz not null
      );
      create index session_person on people.session (person_id);

      create table people.invitation (
        token_hash bytea primary key,
        person_id uuid not null references people.person,
        kind text not null check (kind in ('invitation', 'reset')),
        created_at timestamptz not null default now(),
        expires_at timestamptz not null,
        used_at timestamptz
      );
      create index invitation_person on people.invitation (person_id);

      create table people.sign_in_failure (
        subject text not null,
        since timestamptz not null,
        count integer not null,
        primary key (subject)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema people cascade');
  }
}
