/** The part of the day at `hour` (0 to 23) that a greeting names. */
export function partOfDay(hour: number): 'morning' | 'afternoon' | 'evening' {
  if (hour >= 5 && hour < 12) return 'morning';
  return hour >= 12 && hour < 18 ? 'afternoon' : 'evening';
}

/** What one calls a person: the first word of their name. */
export function firstName(name: string): string {
  return name.trim().split(/\s+/u)[0] ?? '';
}
