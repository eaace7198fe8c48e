/** Last words that make a phrase the name of a body or a post: general English of the public sector, singular and plural. */
const HEADS = `academy agency agencies alliance ambassador association associations authority authorities bank board boards body bodies
 branch bureau business businesses cafe café carers cell centre centres chair champion champions charity charities church churches
 clinic co-ordinator co-ordinators coordinator coordinators college colleges commission commissioner commissioners committee committees
 communities community company companies comms consortium constabulary contractor contractors cooperative corporation council councils
 councillor councillors court courts department departments developer developers directorate director directors employers enforcement
 faith farmers federation firm force forum forums foundation fund group groups groundwork healthcare help highways homes hospital hospitals
 hospice hub hubs housing industry initiative inspector inspectors institute investors justice landlord landlords landowners lead leads
 leaders leisure libraries library licensing manager managers mediation member members mentors ministry museum network networks nhs
 observatory office officer officers ombudsman organisation organisations owners panel panels pact parents parking parish parishes
 partner partners partnership partnerships pastors payback pcc pcsos pharmacies pharmacy planning police policing practitioners practices primary
 prison prisons probation professionals programme project providers pubs pubwatch residents retailers roundtable scheme schemes school
 schools secretariat sector section services service shelter societies society specialist specialists staff stakeholders statutory support
 surgery taskforce team teams tenants trust trusts union unit units university universities utilities volunteers warden wardens watch
 wing workers worker workforce youth`;

export const HEAD_WORDS: ReadonlySet<string> = new Set(HEADS.split(/\s+/).filter((word) => word !== ""));

/** Single words that are a name by themselves. */
export const SINGLE_NAMES: ReadonlySet<string> = new Set(
  `all police probation partners parking housing highways schools council councils wardens pcsos health education planning licensing
 comms communications legal everyone retailers businesses volunteers landlords residents nhs magistrates courts prison fire
 universities colleges social-services environment libraries pharmacies hospitals charities churches employers farmers gps parents
 carers pubs pubwatch shopwatch healthwatch crimestoppers samaritans barnardo's nacro`.split(/\s+/),
);

/** Words that "and" binds within one name: the last before it and the first after it, either way round. */
const BOUND = `fire rescue|police crime|drug alcohol|drugs alcohol|alcohol drug|alcohol drugs|health wellbeing|health well-being|health social
 |health safety|health care|health housing|children young|children families|children family|families social|young families|town parish|parish town|parish community
 |town community|district borough|district parish|borough parish|district county|county district|crime disorder|adult community|adults community|serious organised|violence vulnerability
 |parks open|planning building|waste recycling|culture leisure|sport leisure|sports leisure|arts culture|information advice|advice guidance
 |tasking co-ordination|tasking coordination|tasking coordinating|tasking co-ordinating|equality diversity|equalities diversity|hate extremism
 |employment skills|education skills|learning skills|community voluntary|voluntary community|work pensions|adult children|children adult
 |safer stronger|trading environmental|licensing regulatory|regeneration housing|housing planning|highways transport|transport highways|environment transport
 |economy environment|culture communities|communities culture|tourism leisure|ports airports|emergency resilience|prevention intervention
 |research development|research intelligence|intelligence analysis|policy performance|communications engagement|comms engagement|finance resources
 |women girls|black minority|lesbian gay|deaf hearing|flood coastal|food farming|rural environmental|gypsy traveller|domestic sexual
 |speech language|search rescue|marine coastal|sexual reproductive|diversity inclusion|equality inclusion|equalities inclusion|revenues benefits
 |legal democratic|libraries museums|libraries archives|housing homelessness|climate energy|climate nature|procurement commissioning|parks grounds
 |rape sexual|victims witnesses|victim witness|offender rehabilitation|youth community|physical sensory|mental physical|anti-social environmental`;

export const BOUND_PAIRS: ReadonlySet<string> = new Set(
  BOUND.split("|").flatMap((pair) => {
    const [one = "", other = ""] = pair.trim().split(/\s+/);
    return [`${one} ${other}`, `${other} ${one}`];
  }),
);

/** What departments look after: "Children, Families and Education" is one department's name. */
export const REMITS: ReadonlySet<string> = new Set(
  `adult adults care children communities community culture diversity economy education employment environment equality families family
 health housing learning leisure people planning regeneration rehabilitation schools skills social sport sports transport wellbeing young youth
 tourism arts libraries growth place places customers parks countryside heritage events`.split(/\s+/),
);
