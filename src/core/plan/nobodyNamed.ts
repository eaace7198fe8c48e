const NOBODY =
  /^(?:all|all (?:of )?(?:the )?(?:partners?|agencies|members|partner agencies|partnership|parties|organisations)|everyone|various|various (?:partners|agencies)|partners?|other partners|other agencies|agencies|multi[- ]agency|as above|relevant (?:partners|agencies)|the partnership|n\/?a|tba|tbc|none)$/i;

const GROUPS =
  /^(?:local |other |relevant |all )?(?:housing (?:associations|providers)|registered (?:providers|social landlords)|social landlords|landlords|schools|colleges|councils|charities|voluntary (?:sector|organisations|groups)|community groups|businesses|retailers|partners)$/i;

/** Whether words in a cell of agencies name nobody who can be held to account: "All partners". */
export function namesNobody(name: string): boolean {
  return NOBODY.test(name.trim());
}

/** Whether they name a kind of body and not one: "Housing Associations". */
export function namesOnlyAKind(name: string): boolean {
  return GROUPS.test(name.trim());
}
