// What a home is told by in words: "the 2 BHK", "that villa", "the east facing one".
export const DESCRIBED_BY = [
  'scale',
  'currency',
  'room',
  'area_unit',
  'area_basis',
  'type',
  'possession',
  'furnishing',
  'facing',
  'floor',
  'month',
  'purpose',
] as const;
