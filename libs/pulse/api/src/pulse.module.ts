import { Module } from '@nestjs/common';
import { MailModule } from '@throughline/platform/mail';
import { FrozenWaves } from './answering/frozen-waves';
import { PulseReader } from './answering/pulse-reader';
import { PulseResolver } from './answering/pulse.resolver';
import { AskingBack } from './decision/asking-back';
import { DecisionReader } from './decision/decision-reader';
import { DecisionResolver } from './decision/decision.resolver';
import { DecisionService } from './decision/decision.service';
import { InstrumentResolver } from './instrument/instrument.resolver';
import { InstrumentService } from './instrument/instrument.service';
import { AnnouncementLetterHandler, ReminderLetterHandler } from './reach/letter.handlers';
import { MessageQueue } from './reach/message-queue';
import { WaveLetters } from './reach/wave-letters';
import { ResultsModule } from './results/results.module';
import { AudiencePreviewService } from './roll/audience-preview.service';
import { RollService } from './roll/roll.service';
import { IssuanceService } from './signer/issuance.service';
import { SignerDb } from './signer/signer-db';
import { SigningKeys } from './signer/signing-keys';
import { SurveyReader } from './survey/survey-reader';
import { SurveyResolver } from './survey/survey.resolver';
import { SurveyService } from './survey/survey.service';
import { TemplateResolver } from './template/template.resolver';
import { CloseWaveJob } from './wave-life/close-wave.job';
import { FreezeRoll } from './wave-opening/freeze-roll';
import { LaunchChecks } from './wave-opening/launch-checks';
import { OpenDoors } from './wave-opening/open-doors';
import { OpenWaveJob } from './wave-opening/open-wave.job';
import { WaveClock } from './wave-life/wave-clock.job';
import { WaveClosing } from './wave-life/wave-closing';
import { WaveLife } from './wave-life/wave-life';
import { WaveMoves } from './wave-life/wave-moves';
import { WaveReader } from './wave/wave-reader';
import { WaveResolver } from './wave/wave.resolver';
import { WaveService } from './wave/wave.service';

@Module({
  imports: [MailModule, ResultsModule],
  providers: [
    AnnouncementLetterHandler,
    AskingBack,
    AudiencePreviewService,
    CloseWaveJob,
    DecisionReader,
    DecisionResolver,
    DecisionService,
    FreezeRoll,
    FrozenWaves,
    InstrumentResolver,
    InstrumentService,
    IssuanceService,
    LaunchChecks,
    MessageQueue,
    OpenDoors,
    OpenWaveJob,
    PulseReader,
    PulseResolver,
    ReminderLetterHandler,
    RollService,
    SignerDb,
    SigningKeys,
    SurveyReader,
    SurveyResolver,
    SurveyService,
    TemplateResolver,
    WaveClock,
    WaveClosing,
    WaveLetters,
    WaveLife,
    WaveMoves,
    WaveReader,
    WaveResolver,
    WaveService,
  ],
  exports: [ResultsModule],
})
export class PulseModule {}
