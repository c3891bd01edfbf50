import { Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@throughline/platform/auth';
import { formView, questionView, textView } from '../form/form-mapping';
import { BANK } from './bank';
import { BankQuestion, SurveyTemplate } from './template.types';
import { templates } from './templates';

@Resolver(() => SurveyTemplate)
export class TemplateResolver {
  @Allow('pulse:write')
  @Query(() => [SurveyTemplate], { description: 'Surveys to begin from.' })
  surveyTemplates(): SurveyTemplate[] {
    return templates.map(({ code, name, about, attribution, form }) => ({
      code,
      name: textView(name),
      about: textView(about),
      attribution,
      form: formView(form),
    }));
  }

  @Allow('pulse:write')
  @Query(() => [BankQuestion], { description: 'Questions to take into a survey, by topic.' })
  questionBank(): BankQuestion[] {
    return BANK.map(({ topic, question }) => ({ topic, question: questionView(question) }));
  }
}
