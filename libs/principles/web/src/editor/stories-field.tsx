import { ActionIcon, Button, Textarea, TextInput } from '@mantine/core';
import { fieldError } from '@throughline/platform/ui';
import { MAX_EXAMPLES, STORY_LENGTH, TITLE_LENGTH } from '@throughline/principles/domain';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { blankStory, type StoryDraft } from './draft';
import type { FieldsProps } from './words-fields';
import classes from './editor.module.css';

/** What really happened: one card a story, at least one. */
export function StoriesField({ draft: { stories }, change, error, missing }: FieldsProps) {
  const t = useTranslations('principles.editor');
  const wrong = missing.includes('examples') ? t('missing.examples') : fieldError(error, 'examples');
  const changeOne = (key: string, part: Partial<StoryDraft>) =>
    change({ stories: stories.map((story) => (story.key === key ? { ...story, ...part } : story)) });
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{t('stories')}</legend>
      <p className={classes.hint}>{t('storiesHint')}</p>
      {stories.map(({ key, title, words, place, year }, index) => {
        const at = (part: string) => fieldError(error, `examples.${index}.${part}`);
        return (
          <div key={key} className={classes.story} role="group" aria-label={t('story', { number: index + 1 })}>
            <div className={classes.storyHead}>
              <TextInput
                label={t('storyTitle')}
                value={title}
                maxLength={TITLE_LENGTH}
                onChange={({ currentTarget }) => changeOne(key, { title: currentTarget.value })}
                error={at('title')}
              />
              {stories.length > 1 && (
                <ActionIcon
                  aria-label={t('removeStory', { number: index + 1 })}
                  onClick={() => change({ stories: stories.filter((story) => story.key !== key) })}
                >
                  <IconTrash size={18} stroke={1.6} aria-hidden="true" />
                </ActionIcon>
              )}
            </div>
            <Textarea
              label={t('storyWords')}
              value={words}
              maxLength={STORY_LENGTH}
              minRows={3}
              classNames={{ input: classes.storyWords }}
              autosize
              onChange={({ currentTarget }) => changeOne(key, { words: currentTarget.value })}
              error={at('words')}
            />
            <div className={classes.pair}>
              <TextInput
                label={t('place')}
                value={place}
                maxLength={TITLE_LENGTH}
                onChange={({ currentTarget }) => changeOne(key, { place: currentTarget.value })}
                error={at('place')}
              />
              <TextInput
                label={t('year')}
                value={year}
                inputMode="numeric"
                maxLength={4}
                onChange={({ currentTarget }) => changeOne(key, { year: currentTarget.value.replace(/\D/g, '') })}
                error={at('year')}
              />
            </div>
          </div>
        );
      })}
      {wrong && (
        <p className={classes.wrong} role="alert">
          {wrong}
        </p>
      )}
      {stories.length < MAX_EXAMPLES && (
        <Button
          className={classes.add}
          leftSection={<IconPlus size={18} stroke={1.6} aria-hidden="true" />}
          onClick={() => change({ stories: [...stories, blankStory()] })}
        >
          {t('addStory')}
        </Button>
      )}
    </fieldset>
  );
}
