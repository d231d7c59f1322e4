// Area units: square feet in one of each. Acre, guntha, cent and ground are land measures of south India.
export const SQUARE_FEET = {
  sqft: 1,
  sqm: 10.763_910_4,
  sqyd: 9,
  acre: 43_560,
  hectare: 107_639.104,
  cent: 435.6,
  guntha: 1089,
  ground: 2400,
  perch: 272.25,
} as const;
export type AreaUnit = keyof typeof SQUARE_FEET;
export const AREA_UNITS = Object.keys(SQUARE_FEET) as [AreaUnit, ...AreaUnit[]];
