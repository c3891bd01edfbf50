import { useQuery } from '@apollo/client/react';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type FieldOption, ImportWizard } from '@throughline/people/web';
import { Card, ErrorState, PageHeader, SkeletonBar } from '@throughline/platform/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { METRICS } from '../outcomes.graphql';
import classes from './import.module.css';
import { NewMeasureSheet } from './new-measure-sheet';
import { useMeasureFields } from './use-measure-fields';

const NEW_SET = '';

/** A column that waits for its measure, and whom to tell once it is described. */
interface Asking {
  column: string;
  made: (field: FieldOption) => void;
}

/** Figures by unit and period from a file: choose the units, say which column is which measure, look, apply. */
export function OutcomesImportPage() {
  const t = useTranslations('outcomes.import');
  const { data, error, refetch } = useQuery(METRICS);
  const [chosen, setChosen] = useState<string>();
  const [newName, setNewName] = useState('');
  const [asking, setAsking] = useState<Asking>();
  // Kept from the start: an import that makes the first list of units must not choose it under its own end.
  if (data && chosen === undefined) setChosen(data.unitSets[0]?.id ?? NEW_SET);
  const setId = chosen ?? NEW_SET;
  const { fields, add, optionOf } = useMeasureFields(data?.metrics ?? [], setId);

  if (error && !data) return <ErrorState page error={error} onRetry={() => void refetch()} />;
  const unitSet = setId || newName.trim();
  const known = data?.unitSets.find(({ id, name }) => id === unitSet || name === unitSet);
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} trail={<Link to="/customers">{t('trail')}</Link>} />
      {data ? (
        <div className={classes.page}>
          <Card className={classes.units}>
            <NativeSelect
              label={t('unitSet')}
              data={[
                ...data.unitSets.map(({ id, name }) => ({ value: id, label: name })),
                { value: NEW_SET, label: t('newSet') },
              ]}
              value={setId}
              onChange={({ currentTarget }) => setChosen(currentTarget.value)}
            />
            {setId === NEW_SET && (
              <TextInput
                label={t('newSetName')}
                placeholder={t('newSetExample')}
                value={newName}
                onChange={({ currentTarget }) => setNewName(currentTarget.value)}
              />
            )}
          </Card>
          {unitSet && (
            <ImportWizard
              key={setId}
              kind="outcomes"
              unitSet={unitSet}
              moreFields={fields}
              next={
                <Button component={Link} to={known ? `/customers?set=${known.id}` : '/customers'}>
                  {t('next')}
                </Button>
              }
              newField={{ label: t('newMeasure'), make: (column, made) => setAsking({ column, made }) }}
            />
          )}
        </div>
      ) : (
        <div className={classes.page}>
          <SkeletonBar height={110} />
          <SkeletonBar height={140} />
        </div>
      )}
      {asking && (
        <NewMeasureSheet
          column={asking.column}
          onClose={() => setAsking(undefined)}
          onDescribed={(measure) => {
            add(measure);
            asking.made(optionOf(measure));
            setAsking(undefined);
          }}
        />
      )}
    </>
  );
}
