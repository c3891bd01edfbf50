import { Card, SkeletonBar, SkeletonRows } from '@throughline/platform/ui';
import classes from './editor.module.css';

/** The editor before its survey is known, in its final layout. */
export function EditorSkeleton() {
  return (
    <>
      <SkeletonBar width="42%" height={40} />
      <div className={classes.columns}>
        <Card>
          <SkeletonRows rows={6} />
        </Card>
      </div>
    </>
  );
}
