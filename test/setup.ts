import fc from 'fast-check';

/** Property tests try the same cases in every run; `FAST_CHECK_SEED=$RANDOM npm test` looks for others. */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.FAST_CHECK_SEED ?? 1) });
