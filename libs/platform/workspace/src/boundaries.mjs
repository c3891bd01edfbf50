const mayAlsoUse = {
  people: [],
  principles: ['people'],
  outcomes: ['people'],
  recognition: ['people', 'principles'],
  pulse: ['people', 'principles', 'outcomes'],
  insights: ['people', 'principles', 'outcomes', 'recognition', 'pulse'],
};

/** Who may know whom: by kind of library, and by domain. See docs/architecture.md. */
export const boundaries = {
  allow: [],
  allowCircularSelfDependency: false,
  enforceBuildableLibDependency: false,
  depConstraints: [
    {
      sourceTag: 'type:app',
      onlyDependOnLibsWithTags: ['type:api', 'type:web', 'type:domain', 'type:platform', 'type:ui'],
    },
    {
      sourceTag: 'type:domain',
      onlyDependOnLibsWithTags: ['type:domain'],
      bannedExternalImports: ['@nestjs/*', 'typeorm', 'pg', 'react', '@apollo/*', 'bullmq'],
    },
    { sourceTag: 'type:api', onlyDependOnLibsWithTags: ['type:api', 'type:domain', 'type:platform'] },
    { sourceTag: 'type:web', onlyDependOnLibsWithTags: ['type:web', 'type:domain', 'type:ui'] },
    { sourceTag: 'type:ui', onlyDependOnLibsWithTags: ['type:ui'] },
    { sourceTag: 'type:platform', onlyDependOnLibsWithTags: ['type:platform'] },
    ...Object.entries(mayAlsoUse).map(([domain, others]) => ({
      sourceTag: `scope:${domain}`,
      onlyDependOnLibsWithTags: [`scope:${domain}`, 'scope:platform', ...others.map((other) => `scope:${other}`)],
    })),
    // Tells people what happens in every domain, and knows only their events.
    {
      sourceTag: 'scope:notifications',
      onlyDependOnLibsWithTags: ['scope:notifications', 'scope:people', 'scope:platform', 'type:domain'],
    },
  ],
};
