import { PersonAvatar } from '@throughline/platform/ui';
import { useEffect } from 'react';
import classes from './palette.module.css';
import type { PaletteGroup } from './use-palette-options';

export interface PaletteListProps {
  id: string;
  groups: readonly PaletteGroup[];
  /** Which option is chosen, counted over all groups. */
  active: number;
  onChoose: (path: string) => void;
}

/** The options of the palette under their headings. */
export function PaletteList({ id, groups, active, onChoose }: PaletteListProps) {
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active, groups]);
  const before = groups.map((_, at) => groups.slice(0, at).reduce((sum, { options }) => sum + options.length, 0));
  return (
    <div id={id} role="listbox" className={classes.list} aria-label={groups.map(({ label }) => label).join(', ')}>
      {groups.map(({ label, options }, group) => (
        <div key={label} role="group" aria-label={label}>
          <div className={classes.heading} aria-hidden="true">
            {label}
          </div>
          {options.map(({ path, label: name, about, icon: Icon }, at) => {
            const index = (before[group] ?? 0) + at;
            return (
              <div
                key={path}
                id={`${id}-${index}`}
                role="option"
                aria-selected={index === active}
                className={classes.option}
                onClick={() => onChoose(path)}
              >
                {Icon ? <Icon size={20} stroke={1.6} aria-hidden="true" /> : <PersonAvatar name={name} size={28} />}
                <span>{name}</span>
                {about && <span className={classes.about}>{about}</span>}
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}
