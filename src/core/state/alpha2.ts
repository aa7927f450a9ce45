import { type StateCode, stateCode } from './stateCode.ts';

/**
 * The state of a code of two letters, or undefined where no state has it; capital letters only.
 *
 * Of the codes that ISO withdrew, those that tables of votes use are known. Two of them had more than one meaning:
 * `YU` is Yugoslavia in all its forms, `CS` is Czechoslovakia (for three years ISO gave it to Serbia and
 * Montenegro, which tables of votes leave under `YU`). `TW` is the seat of China to 25 October 1971.
 *
 * Source: ISO 3166-1 alpha-2 and ISO 3166-3.
 */
export function stateOfAlpha2(code: string): StateCode | undefined {
  return BY_ALPHA2.get(code);
}

const CODES =
  'AD=AND AE=ARE AF=AFG AG=ATG AL=ALB AM=ARM AO=AGO AR=ARG AT=AUT AU=AUS AZ=AZE BA=BIH BB=BRB BD=BGD ' +
  'BE=BEL BF=BFA BG=BGR BH=BHR BI=BDI BJ=BEN BN=BRN BO=BOL BR=BRA BS=BHS BT=BTN BW=BWA BY=BLR BZ=BLZ ' +
  'CA=CAN CD=COD CF=CAF CG=COG CH=CHE CI=CIV CK=COK CL=CHL CM=CMR CN=CHN CO=COL CR=CRI CS=CSK CU=CUB ' +
  'CV=CPV CY=CYP CZ=CZE DD=DDR DE=DEU DJ=DJI DK=DNK DM=DMA DO=DOM DZ=DZA EC=ECU EE=EST EG=EGY ER=ERI ' +
  'ES=ESP ET=ETH FI=FIN FJ=FJI FM=FSM FR=FRA GA=GAB GB=GBR GD=GRD GE=GEO GH=GHA GM=GMB GN=GIN GQ=GNQ ' +
  'GR=GRC GT=GTM GW=GNB GY=GUY HN=HND HR=HRV HT=HTI HU=HUN ID=IDN IE=IRL IL=ISR IN=IND IQ=IRQ IR=IRN ' +
  'IS=ISL IT=ITA JM=JAM JO=JOR JP=JPN KE=KEN KG=KGZ KH=KHM KI=KIR KM=COM KN=KNA KP=PRK KR=KOR KW=KWT ' +
  'KZ=KAZ LA=LAO LB=LBN LC=LCA LI=LIE LK=LKA LR=LBR LS=LSO LT=LTU LU=LUX LV=LVA LY=LBY MA=MAR MC=MCO ' +
  'MD=MDA ME=MNE MG=MDG MH=MHL MK=MKD ML=MLI MM=MMR MN=MNG MR=MRT MT=MLT MU=MUS MV=MDV MW=MWI MX=MEX ' +
  'MY=MYS MZ=MOZ NA=NAM NE=NER NG=NGA NI=NIC NL=NLD NO=NOR NP=NPL NR=NRU NU=NIU NZ=NZL OM=OMN PA=PAN ' +
  'PE=PER PG=PNG PH=PHL PK=PAK PL=POL PS=PSE PT=PRT PW=PLW PY=PRY QA=QAT RO=ROU RS=SRB RU=RUS RW=RWA ' +
  'SA=SAU SB=SLB SC=SYC SD=SDN SE=SWE SG=SGP SI=SVN SK=SVK SL=SLE SM=SMR SN=SEN SO=SOM SR=SUR SS=SSD ' +
  'ST=STP SU=SUN SV=SLV SY=SYR SZ=SWZ TD=TCD TG=TGO TH=THA TJ=TJK TL=TLS TM=TKM TN=TUN TO=TON TR=TUR ' +
  'TT=TTO TV=TUV TW=TWN TZ=TZA UA=UKR UG=UGA US=USA UY=URY UZ=UZB VA=VAT VC=VCT VE=VEN VN=VNM VU=VUT ' +
  'WS=WSM YD=YMD YE=YEM YU=YUG ZA=ZAF ZM=ZMB ZW=ZWE';

const BY_ALPHA2: ReadonlyMap<string, StateCode> = new Map(
  CODES.split(' ').map((pair) => [pair.slice(0, 2), stateCode(pair.slice(3))]),
);
