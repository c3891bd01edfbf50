/** Injects the settings: `@Inject(ENVIRONMENT) environment: Environment`. */
export const ENVIRONMENT = Symbol('ENVIRONMENT');
