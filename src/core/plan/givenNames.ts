/** Given names often met in Britain, those that also name places, bodies or months left out. */
const NAMES = `aaron abdul abigail adam adrian agnes ahmed aisha alan alastair albert alex alexander alexandra alfred ali alice alison
 amanda amelia amina amir amy andrea andrew angela anita anjali ann anna anne annette anthony antonia arthur asif ayesha barbara barry beatrice
 becky ben benjamin bernadette beth bethany bill bob brenda brian bridget bruce callum carl carla carol caroline catherine cathy chloe chris
 christina christine christopher claire clare clive colin craig daniel darren dave david dawn deborah debbie deepak denise derek diana diane dominic
 donald donna dorothy douglas duncan edward eileen elaine eleanor elizabeth ella ellen emily emma eric esther ethan eve fatima fiona frances
 francesca frank fred gareth gary gavin gemma geoff geoffrey gerald gillian gordon graham greg gurpreet hannah harpreet harriet harry hassan
 hayley heather helen henry hilary holly howard hugh ian ibrahim imran isabel isabelle ivan jack jackie jacob jacqueline jade jake james jamie jan jane
 janet janice jasmine jason javed jean jeff jennifer jenny jeremy jess jessica jill jim jo joan joanna joanne joe john jonathan joseph
 josh joshua joyce judith julia julian julie karen karl kate katherine kathleen kathryn katie kay keith kelly kenneth kerry kevin khalid kieran kim
 kirsty kumar laura lauren leah leanne lee leigh lesley leslie liam linda lindsay lisa liz lorraine louise lucy luke lydia lynn lynne maggie
 malcolm mandy marcus margaret maria marie mark martin mary matthew maureen megan melanie michael michelle miriam mohammed mohamed muhammad moira
 nadia naomi natalie natasha neil niall nicholas nick nicola nigel nina noel norman oliver olivia omar owen pamela patricia patrick paul paula pauline peter
 phil philip phillip priya rachael rachel raj rajesh ravi rebecca rhys richard rob robert robin roger ronald rosalind rosemary ross roy
 russell ruth ryan sally sam samantha samuel sandra sanjay sara sarah sean shabana shaun sheila shirley simon sophie stephanie stephen steve steven
 stuart sue sunita susan suzanne tania tariq teresa terry theresa thomas tim timothy tina toby tom tony tracey tracy trevor vanessa vera
 vincent vivienne wayne wendy will william yasmin yusuf yvonne zainab zoe`;

export const GIVEN_NAMES: ReadonlySet<string> = new Set(NAMES.split(/\s+/).filter((name) => name !== ""));
