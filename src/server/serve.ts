import helmet from '@fastify/helmet';
import files from '@fastify/static';
import fastify from 'fastify';

interface ServeOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** Folder of the built game. */
  readonly root: string;
}

/** Everything comes from here; no inline script, no eval, no frame, nothing sent elsewhere. */
const POLICY = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  // React and Phaser set style attributes; style elements and sheets come from here only.
  styleSrc: ["'self'"],
  styleSrcAttr: ["'unsafe-inline'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'"],
  mediaSrc: ["'self'", 'blob:', 'data:'],
  connectSrc: ["'self'"],
  workerSrc: ["'self'"],
  manifestSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
};

const YEAR = 31_536_000_000;

/** Serves the built game; files whose name bears a hash may be kept for good. Gives the address and a way to stop. */
export const serve = async ({ port, root }: ServeOptions): Promise<{ readonly address: string; readonly close: () => Promise<void> }> => {
  const app = fastify({ logger: false, forceCloseConnections: true });
  // A hall has no certificate: plain HTTP on the local network must not be upgraded.
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: POLICY },
    strictTransportSecurity: false,
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
  });
  await app.register(files, {
    root,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (response, path) => {
      const lasts = /[.-][\w-]{8}\.(js|css|json|woff2?)(\.br|\.gz)?$/.test(path) && !path.endsWith('index.html');
      response.setHeader('Cache-Control', lasts ? `public, max-age=${YEAR / 1000}, immutable` : 'no-cache');
    },
  });
  await app.listen({ port, host: '0.0.0.0' });
  const bound = app.server.address();
  const at = typeof bound === 'object' && bound !== null ? bound.port : port;
  return { address: `http://localhost:${at}`, close: () => app.close() };
};
