export { Mail, type Letter } from './mail';
export { MailFolder, type KeptLetter } from './mail-folder';
export { MailModule } from './mail.module';
