/**
 * Property tests try the same cases at every run, so that a red run can be looked into and a green one says the same
 * everywhere. PROPERTY_SEED=<number> tries others.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 20_251_121) });
