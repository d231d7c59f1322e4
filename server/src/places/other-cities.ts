// Places elsewhere in India that visitors name: known, so that they are said to be absent and never taken for another.
import type { Place } from './place.ts';

/** City: other names of it: localities of it. Names that some other city has too are left out. */
const CITIES: [names: string, localities: string][] = [
  [
    'Mumbai, Bombay',
    'Powai, Andheri, Bandra, Borivali, Kandivali, Malad, Goregaon, Worli, Juhu, Chembur, Mulund, Ghatkopar, Dadar, Colaba, Vikhroli, Khar, Santacruz, Dahisar',
  ],
  ['Navi Mumbai', 'Vashi, Kharghar, Panvel, Nerul, Belapur, Airoli, Ulwe'],
  ['Thane', 'Ghodbunder Road, Majiwada, Kolshet'],
  [
    'Pune, Poona',
    'Hinjawadi, Hinjewadi, Kharadi, Baner, Wakad, Viman Nagar, Magarpatta, Kothrud, Hadapsar, Balewadi, Pimpri, Chinchwad, Wagholi, Undri, Aundh',
  ],
  [
    'Hyderabad',
    'Gachibowli, Kondapur, HITEC City, Madhapur, Kukatpally, Miyapur, Manikonda, Jubilee Hills, Banjara Hills, Kompally, Narsingi, Nallagandla, Tellapur, Secunderabad',
  ],
  [
    'Chennai, Madras',
    'Velachery, Anna Nagar, Porur, Sholinganallur, Tambaram, Adyar, Perungudi, Pallikaranai, OMR, Thoraipakkam, Guduvanchery',
  ],
  [
    'Delhi, New Delhi, Dilli',
    'Dwarka, Rohini, Saket, Vasant Kunj, Janakpuri, Karol Bagh, Pitampura, Lajpat Nagar, Greater Kailash, Connaught Place',
  ],
  ['Gurgaon, Gurugram', 'Sohna Road, Dwarka Expressway, Golf Course Road, DLF Cyber City'],
  ['Noida', 'Noida Extension'],
  ['Greater Noida', ''],
  ['Ghaziabad', 'Indirapuram, Vaishali, Raj Nagar Extension'],
  ['Faridabad', ''],
  ['Kolkata, Calcutta', 'Salt Lake, Rajarhat, Ballygunge, Behala'],
  ['Ahmedabad', 'Bopal, Satellite Road, Prahlad Nagar'],
  ['Kochi, Cochin', 'Kakkanad, Edappally'],
  ['Coimbatore', ''],
  ['Mysuru, Mysore', ''],
  ['Mangaluru, Mangalore', ''],
  ['Hubli', ''],
  ['Chandigarh', ''],
  ['Mohali', ''],
  ['Jaipur', ''],
  ['Lucknow', ''],
  ['Indore', ''],
  ['Bhopal', ''],
  ['Nagpur', ''],
  ['Nashik, Nasik', ''],
  ['Surat', ''],
  ['Vadodara, Baroda', ''],
  ['Visakhapatnam, Vizag', ''],
  ['Vijayawada', ''],
  ['Thiruvananthapuram, Trivandrum', ''],
  ['Bhubaneswar', ''],
  ['Patna', ''],
  ['Guwahati', ''],
  ['Dehradun', ''],
  ['Ranchi', ''],
  ['Raipur', ''],
  ['Kanpur', ''],
  ['Goa', ''],
];

/** Fresh places with no homes; a catalogue that has such a city knows it before it comes to these. */
export function elsewhere(): Place[] {
  return CITIES.flatMap(([names, localities]) => {
    const [city = ''] = names.split(', ');
    return [
      ...names.split(', ').map((name): Place => ({ name, kind: 'city', homes: 0 })),
      ...localities
        .split(', ')
        .filter(Boolean)
        .map((name): Place => ({ name, kind: 'locality', city, homes: 0 })),
    ];
  });
}
