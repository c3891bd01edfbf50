import { Module } from '@nestjs/common';
import { Mail } from './mail';
import { MailFolder } from './mail-folder';
import { MailJob } from './mail.job';

@Module({ providers: [Mail, MailFolder, MailJob], exports: [Mail, MailFolder] })
export class MailModule {}
