import { Button, Menu } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { countedBy, type IndexDefinition } from '@throughline/pulse/domain';
import { useTranslations } from 'use-intl';
import { useForm } from '../editor/editing';
import editor from '../editor/editor.module.css';
import { newId } from '../question/question-id';
import { FigureFields } from './figure-fields';
import classes from './figure.module.css';

const SCORINGS = ['MEAN_0_100', 'NET_PROMOTER'] as const;

/** Several questions as one figure: an index from 0 to 100, or promoters less detractors. */
export function FiguresField() {
  const t = useTranslations('surveyDesk.figure');
  const [form, setForm] = useForm();
  const possible = SCORINGS.filter((scoring) => form.questions.some(({ kind }) => countedBy({ scoring }, kind)));
  const setAll = (indices: readonly IndexDefinition[]) => setForm((before) => ({ ...before, indices }));

  function add(scoring: IndexDefinition['scoring']) {
    const ids = form.questions.filter(({ kind }) => countedBy({ scoring }, kind)).map(({ id }) => id);
    const questionIds = scoring === 'NET_PROMOTER' ? ids.slice(0, 1) : ids;
    const least = Math.ceil((questionIds.length + 1) / 2);
    const id = newId(form.indices, 'f-');
    setAll([...form.indices, { id, name: {}, questionIds, least: Math.min(least, questionIds.length), scoring }]);
  }
  if (possible.length === 0 && form.indices.length === 0) return null;
  return (
    <section className={editor.group} aria-labelledby="survey-figures">
      <h2 id="survey-figures" className={editor.groupTitle}>
        {t('title')}
      </h2>
      <p className={editor.hint}>{t('lead')}</p>
      {form.indices.map((index, place) => (
        <FigureFields
          key={index.id}
          index={index}
          place={`indices.${place}`}
          onChange={(part) => setAll(form.indices.map((each) => (each.id === index.id ? { ...each, ...part } : each)))}
          onRemove={() => setAll(form.indices.filter((each) => each.id !== index.id))}
        />
      ))}
      <Menu position="bottom-start">
        <Menu.Target>
          <Button className={classes.add} leftSection={<IconPlus size={18} stroke={1.6} aria-hidden="true" />}>
            {t('add')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {possible.map((scoring) => (
            <Menu.Item key={scoring} onClick={() => add(scoring)}>
              {t(`scoring.${scoring}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </section>
  );
}
