/** The units that hold all of several groups, from the company down. */
export const commonPath = (paths: readonly (readonly string[])[]): readonly string[] =>
  paths.reduce((common, path) => {
    const apart = common.findIndex((unit, depth) => unit !== path[depth]);
    return apart === -1 ? common : common.slice(0, apart);
  }, paths[0] ?? []);
