import type { ComponentPropsWithoutRef, ElementType } from 'react';
import classes from './card.module.css';

type CardProps<As extends ElementType> = { as?: As; flush?: boolean } & Omit<ComponentPropsWithoutRef<As>, 'as'>;

/** A hairline-bordered sheet on the paper. `flush` leaves the padding to its content; `as` names the element. */
export function Card<As extends ElementType = 'section'>({ as, flush, className, ...rest }: CardProps<As>) {
  const Element: ElementType = as ?? 'section';
  const names = [classes.card, !flush && classes.padded, className].filter(Boolean).join(' ');
  return <Element className={names} {...rest} />;
}
