import { ThankButton } from './thank-button';

/** On a team's page: thank the whole team. */
export function ThankTeam({ teamId: id, name }: { teamId: string; name: string }) {
  return <ThankButton chosen={{ kind: 'team', id, name }} />;
}
