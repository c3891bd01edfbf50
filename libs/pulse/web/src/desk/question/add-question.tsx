import { Button, Menu } from '@mantine/core';
import { IconBooks, IconPlus } from '@tabler/icons-react';
import { blankQuestion, type QuestionKind, withQuestion } from '@throughline/pulse/domain';
import { lazy, Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useEditing, useForm } from '../editor/editing';
import { KIND_ICONS, KINDS } from './kind-icons';
import { newId } from './question-id';
import classes from './question.module.css';

const BankSheet = lazy(async () => ({ default: (await import('../bank/bank-sheet')).BankSheet }));

/** A new question of any kind, or one that is written already. */
export function AddQuestion() {
  const t = useTranslations('surveyDesk.question');
  const { open } = useEditing();
  const [form, setForm] = useForm();
  const [bank, setBank] = useState(false);

  function add(kind: QuestionKind) {
    const id = newId(form.questions);
    setForm((before) => withQuestion(before, blankQuestion(id, kind, before.locales)));
    open(id);
  }
  return (
    <div className={classes.add}>
      <Menu position="bottom-start" returnFocus={false}>
        <Menu.Target>
          <Button leftSection={<IconPlus size={18} stroke={1.6} aria-hidden="true" />}>{t('add')}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          {KINDS.map((kind) => {
            const Icon = KIND_ICONS[kind];
            return (
              <Menu.Item key={kind} leftSection={<Icon size={18} stroke={1.6} />} onClick={() => add(kind)}>
                {t(`kind.${kind}`)}
              </Menu.Item>
            );
          })}
        </Menu.Dropdown>
      </Menu>
      <Button leftSection={<IconBooks size={18} stroke={1.6} aria-hidden="true" />} onClick={() => setBank(true)}>
        {t('fromBank')}
      </Button>
      {bank && (
        <Suspense>
          <BankSheet onClose={() => setBank(false)} />
        </Suspense>
      )}
    </div>
  );
}
