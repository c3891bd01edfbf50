import { Injectable } from '@nestjs/common';
import type { Form } from '@throughline/pulse/domain';
import { AskingBack } from '../decision/asking-back';
import { assertForm } from '../form/assert-form';
import { InstrumentService } from '../instrument/instrument.service';
import { AudiencePreviewService } from '../roll/audience-preview.service';
import type { Audience } from '../survey/audience.types';

/** All that may keep a survey from being launched. */
@Injectable()
export class LaunchChecks {
  constructor(
    private readonly instruments: InstrumentService,
    private readonly audiences: AudiencePreviewService,
    private readonly promises: AskingBack,
  ) {}

  /** @throws AppError BAD_INPUT or CONFLICT with the first thing that stands in the way */
  async assert(form: Form, audience: Audience, threshold: number, overrideReason?: string | null): Promise<void> {
    assertForm(form);
    await this.instruments.assertLicensed(form);
    await this.audiences.assertLargeEnough(audience, threshold);
    await this.promises.assertKept(audience, overrideReason);
  }
}
