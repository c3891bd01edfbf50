import helmet from '@fastify/helmet';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Environment, isLocal } from '@throughline/platform/config';

/** Strict headers: the pages load nothing from elsewhere and run nothing inline; they may speak to the ballot box. */
export async function setSecurityHeaders(
  app: NestFastifyApplication,
  { publicUrl, ballotUrl }: Environment,
): Promise<void> {
  const secure = publicUrl.protocol === 'https:';
  await app.register(helmet as never, {
    // A browser keeps this promise for a whole host name: for localhost it would break every other program there.
    hsts: secure && !isLocal(publicUrl) && { includeSubDomains: false },
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        styleSrcAttr: ["'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        // Sealed ballots go to a process apart.
        connectSrc: ["'self'", ...(ballotUrl.origin === publicUrl.origin ? [] : [ballotUrl.origin])],
        manifestSrc: ["'self'"],
        workerSrc: ["'self'"],
        mediaSrc: ["'self'", 'blob:'],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(secure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
  });
}
