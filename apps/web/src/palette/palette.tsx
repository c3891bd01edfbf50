import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import '@mantine/core/styles/Kbd.layer.css';
import { Spotlight } from '@mantine/spotlight';
import '@mantine/spotlight/styles.layer.css';
import { IconSearch } from '@tabler/icons-react';
import { PEOPLE } from '@throughline/people/web';
import { PersonAvatar } from '@throughline/platform/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import { useOffer } from '../shell/use-offer';
import { matches } from './matches';

/** People shown for a search. */
const PEOPLE_SHOWN = 6;

/** One field for everything: people, pages and acts, all by keyboard. */
export function Palette({ onClose }: { onClose: () => void }) {
  const t = useTranslations();
  const navigate = useNavigate();
  const { navigation, acts } = useOffer();
  const [text, setText] = useState('');
  const [search] = useDebouncedValue(text.trim(), 150);
  const { data, loading } = useQuery(PEOPLE, { variables: { first: PEOPLE_SHOWN, search }, skip: search.length < 2 });
  const people = search.length < 2 ? [] : (data?.people.edges ?? []);
  const pages = navigation.filter(({ message }) => matches(t(message), text));
  const deeds = acts.filter(({ message }) => matches(t(message), text));
  const go = (path: string) => {
    onClose();
    void navigate(path);
  };
  const nothing = people.length + pages.length + deeds.length === 0 && !loading && search === text.trim();
  return (
    <Spotlight.Root
      forceOpened
      onSpotlightClose={onClose}
      query={text}
      onQueryChange={setText}
      shortcut={null}
      lockScroll={false}
      scrollable
      maxHeight={480}
    >
      <Spotlight.Search
        placeholder={t('shell.palette.open')}
        aria-label={t('shell.palette.open')}
        leftSection={<IconSearch size={18} stroke={1.8} aria-hidden="true" />}
      />
      <Spotlight.ActionsList>
        {deeds.length > 0 && (
          <Spotlight.ActionsGroup label={t('shell.palette.acts')}>
            {deeds.map(({ path, icon: Icon, message }) => (
              <Spotlight.Action
                key={path}
                label={t(message)}
                leftSection={<Icon size={20} stroke={1.6} />}
                onClick={() => go(path)}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {pages.length > 0 && (
          <Spotlight.ActionsGroup label={t('shell.palette.pages')}>
            {pages.map(({ path, icon: Icon, message }) => (
              <Spotlight.Action
                key={path}
                label={t(message)}
                leftSection={<Icon size={20} stroke={1.6} />}
                onClick={() => go(path)}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {people.length > 0 && (
          <Spotlight.ActionsGroup label={t('shell.palette.people')}>
            {people.map(({ node: { id, name, team } }) => (
              <Spotlight.Action
                key={id}
                label={name}
                description={team?.name}
                leftSection={<PersonAvatar name={name} size={32} />}
                onClick={() => go(`/people/${id}`)}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {nothing && <Spotlight.Empty>{t('shell.palette.nothing', { text })}</Spotlight.Empty>}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}
