import { UnstyledButton } from '@mantine/core';
import { useViewer } from '@throughline/people/web';
import { PersonAvatar } from '@throughline/platform/ui';
import { useId, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { OwnChoices } from './own-choices';
import classes from './own-menu.module.css';

/** Oneself, at the foot of the rail. The browser's own popover closes it by Escape or a press elsewhere. */
export function OwnMenu() {
  const t = useTranslations('shell.own');
  const { person } = useViewer();
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const place = person.site?.name ?? person.team?.name;
  return (
    <>
      <UnstyledButton className={classes.own} popoverTarget={id}>
        <PersonAvatar name={person.name} size={28} />
        <span className="visually-hidden">{t('menu')}</span>
        <span className={classes.words}>
          <span className={classes.name}>{person.name}</span>
          {place && <span className={classes.place}>{place}</span>}
        </span>
      </UnstyledButton>
      <div id={id} ref={menu} popover="auto" className={classes.menu}>
        <OwnChoices onChoose={() => menu.current?.hidePopover()} />
      </div>
    </>
  );
}
