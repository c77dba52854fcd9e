/** Where a policy names its instrument, and how its faults are told; `about` says what that instrument is there for. */
export const policyPlace = (id: string, about: string) =>
  ({
    field: 'dasar',
    covered: { kind: 'kebijakan', id, word: 'kebijakan ini' },
    about,
    ending: 'akhiri masa berlaku kebijakan ini pada berlaku.sampai',
  }) as const;
