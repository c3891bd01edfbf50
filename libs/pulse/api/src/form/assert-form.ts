import { AppError } from '@throughline/platform/errors';
import { checkForm, type Fault, type Form } from '@throughline/pulse/domain';

/** A form as it can be launched. @throws AppError BAD_INPUT with the first fault, where it is and how to mend it */
export function assertForm(form: Form): void {
  const [fault] = checkForm(form);
  if (fault) throw faultIn(fault);
}

const faultIn = ({ field, message, hint }: Fault) =>
  new AppError('BAD_INPUT', message, { field: field ? `form.${field}` : 'form', hint });
