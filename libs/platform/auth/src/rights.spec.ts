import { EVERYONE, forPart, forWhole, RightsTable } from './rights';
import type { Role } from './role';

const table = new RightsTable([
  { 'thanks:give': EVERYONE, 'team:see': forPart('manager', 'leader') },
  { 'figures:see': forWhole('leader', 'admin') },
]);
const holding = (role: Role, unitId: string | null) => [
  { role: 'staff' as const, unitId: null },
  { role, unitId },
];

describe('rights', () => {
  it('a role for a part carries what is about a part, and nothing that is about the whole', () => {
    expect(table.permissionsOf(holding('leader', 'north'))).toEqual(['team:see', 'thanks:give']);
    expect(table.permissionsOf(holding('leader', null))).toEqual(['figures:see', 'team:see', 'thanks:give']);
    expect(table.permissionsOf(holding('admin', 'north'))).toEqual(['thanks:give']);
  });

  it('refuses with the reason: not the role, or only a part', () => {
    const refusal = (grants: ReturnType<typeof holding>, permission: string) => {
      try {
        table.assertAllows({ grants }, permission);
      } catch (error) {
        return (error as Error).message;
      }
      return null;
    };
    expect(refusal(holding('leader', 'north'), 'figures:see')).toMatch(/covers a part/);
    expect(refusal(holding('hr', null), 'figures:see')).toMatch(/does not allow/);
    expect(refusal(holding('admin', null), 'unheard:of')).toMatch(/does not allow/);
    expect(refusal(holding('leader', null), 'figures:see')).toBeNull();
  });

  it('a shared subscription runs as somebody who holds its permissions', () => {
    const { grants } = table.holderOf(['figures:see', 'thanks:give']);
    expect(table.permissionsOf(grants)).toEqual(expect.arrayContaining(['figures:see', 'thanks:give']));
  });

  it('no permission has two owners', () => {
    expect(() => new RightsTable([{ 'a:b': EVERYONE }, { 'a:b': EVERYONE }])).toThrow('same permission');
  });
});
