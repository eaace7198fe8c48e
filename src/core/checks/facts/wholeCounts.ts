const COUNTS = /\b(?:number|numbers|members|count|total) (?:of|in)\b/i;
/** People and things that a measure counts when it begins with them: "Families supported", "New homes let". */
const COUNTED_FIRST =
  /^\W*(?:(?:all|more|fewer|new|young|older|vulnerable|repeat|adult|local|trained) )*(?:people|persons|children|adults|residents|victims|families|households|pupils|students|volunteers|staff|offenders|drivers|carers|tenants|patients|homes|schools|incidents|offences|crimes|burglaries|thefts|reports|referrals|visits|sessions|complaints|casualties|deaths|events|courses|shops|cameras|apprenticeships|placements|bursaries|grants|jobs|businesses|learners|members|participants|clients|calls|copies|trees|bikes|vehicles|fires|arrests|convictions|evictions|tenancies|applications|notices|hubs|groups|clubs)\b/i;
const NOT_COUNTS =
  /%|\bper ?cent|\bpercentage|\bproportion|\bshare\b|\brates?\b|\bratio\b|\baverage\b|\bmean\b|\bhours?\b|\bdays\b|\bweeks\b|£|\bcosts?\b|\btonnes?\b|\bper\b|\bscores?\b|\bthousands?\b|\bmillions?\b|[('\u2019]000s?\b/i;

/** Whether a measure counts people or things, which come whole; not a rate, an average, a sum of money or thousands of them. */
export function countsWhole(measure: string): boolean {
  const plain = measure.replace(/\bby [\d.]+ ?(?:%|per ?cent)/gi, "");
  return !NOT_COUNTS.test(plain) && (COUNTS.test(plain) || COUNTED_FIRST.test(plain));
}
