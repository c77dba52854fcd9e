export interface BuildOptions {
  /** The folder of the project. */
  readonly root: string;
  readonly outDir: string;
  /** The day that the portal shows the register on. */
  readonly at: string;
}

/** Builds the portal into a folder; Astro's own lines are kept to warnings and errors. */
export const buildSite = async ({ root, outDir, at }: BuildOptions): Promise<void> => {
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  process.env.TATA_AT = at;
  const { build } = await import('astro');
  await build({ root, outDir, logLevel: 'warn' });
};
