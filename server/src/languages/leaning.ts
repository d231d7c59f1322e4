// Leaning: which of the homes side by side fits better what the visitor said, as each language says it.

export type LeaningReplies = {
  /** "I lean to Hill View: within your ₹60 L, lower floor (2)." */
  to(home: string, reasons: string): string;
  /** What was asked for and each of them has: "Stated for each: play area." */
  each(amenities: string): string;
  /** What would decide otherwise: "For Cedar Park: more space (1,300 sq ft carpet); if that weighs more, that one." */
  unless(home: string, reasons: string): string;
  /** Nothing stated decides it. */
  even(): string;
  /** A little more of one thing for much more of another: "37 sq ft more for ₹10 L more". */
  only(home: string, more: string, cost: string): string;
  /** What would: the way to a place that is not known yet. */
  ask(): string;
  /** Reasons, a few words each. */
  within(budget: string): string;
  stated(amenity: string): string;
  lowerFloor(floor: string): string;
  cheaper(price: string): string;
  larger(area: string): string;
  sooner(ready: string): string;
};
