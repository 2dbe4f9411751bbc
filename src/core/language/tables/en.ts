export const functionWords =
  'the of and to in a is that for it was with as on be he by are this at from but have not they which she we his her an or there what when how';

/** Beside the function words. English has a list of its own: the one of the package lacks many that carry no topic. */
export const stopWords =
  'able about across actually after again all almost already also am among another any away back because been before being best better between both can come could did do does down during each even ever every everything few first get good got great had has here him if into its just last less let like lot make many may me more most much must my need needs never new next no now off often once one only other our out over own per please quite rather really said same several should simply since so some something still such sure take than their them then these thing things those three through too two under up us use used uses using very via want wants way ways well were where while who why will within without would yet you your'.split(
    ' ',
  );

export const leaning = {
  always:
    "he|she|it|they|him|her|them|his|hers|its|their|theirs|himself|herself|itself|themselves|but|and|or|nor|so|yet|then|thus|hence|also|too|however|moreover|furthermore|therefore|consequently|accordingly|nevertheless|nonetheless|besides|instead|otherwise|meanwhile|likewise|similarly|conversely|indeed|still|additionally|alternatively|subsequently|afterwards|afterward|thereafter|finally|lastly|secondly|thirdly|regardless|rather|elsewhere|plus|anyway|because of this|because of that|for example|for instance|in addition|in contrast|by contrast|in other words|in turn|in fact|in short|in this sense|in this case|in that case|for this reason|for these reasons|with this in mind|with that in mind|despite this|after that|before that|in response|as a result|as a consequence|as such|as well|at the same time|after all|on the other hand|on the contrary|of course|not only that|even so|even then|that said|this way|that way|to this end|to do so|to do this|until then|since then|by then|from there|the former|the latter|what's more|more importantly|yes|no ,|well ,|ok|okay|why|which|here's|later on|another|other|others|these help|these show|these give|these work|these make|both are|both were|both have|neither is|neither was|many are|many were|some are|some were|most are|most were|all are|all were|all this|all that|one is|one was|if so|if not ,|if you do ,|if you don't ,|if they do ,|once you do ,|when you do ,|by doing so|by doing this|in doing so|doing so|doing this",
  alone: 'this|that|these|those',
  after:
    'were|been|being|had|will|would|can|could|may|might|must|should|shall|does|do|did|also|never|only|just|alone|too|about|because|where|why|who|if|so|means|meant|makes|made|shows|showed|seems|seemed|comes|came|leads|led|allows|allowed|helps|helped|gives|gave|includes|included|suggests|suggested|happens|happened|becomes|became|remains|remained|worked|goes|went|gets|got|takes|took|looked|sounds|applies|requires|required|caused|left|brings|brought|follows|followed|explains|indicates|implies|say|said|include|have',
  partitives: 'of these|of them|of those|of this|of it',
  clauses: 'if|when|while|although|though|because|since|as|once|after|before|until|unless',
  subjects: 'he|she|it|they',
  participles: 'ed|ing',
};

export const asides = {
  opens:
    'click (?:on|the)|read (?:more|also|next|(?:the|our) (?:full|complete))|shop (?:now|our)|buy now|order now|view deal|contact us|get in touch|see also|sign up|subscribe|follow us|share this|copyright|©|advertisement|download (?:the|now)|continue reading|leave a (?:comment|reply)|(?:watch|listen|photo|image|credit|related|more):',
  holds: 'click here|all rights reserved|view in browser|affiliate (?:links|ones)|earn a commission',
  announces:
    'here (?:are|is)|below|above,|see (?:below|above|the)|keep reading|read on|(?:(?:now|first|next|so|today|then)[, ]+)?(?:let.s|let us)|we.ll|we will|the following|get started|learn more|for more|find out|check out|watch the|(?:in )?(?:this|today.s) (?:article|post|guide|section|blog|tutorial|chapter|page)|in the following|explore (?:some|the|our)',
};

export const abbreviations = {
  title: 'Atty insp supt asst Amb Brig Cllr Cpt Det Gens Msgr Pfc Reps Sens Sgts Dir Cong Pte Revd Bros',
  open: 'sr esq Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun ave blvd rd hwy pkwy bldg ariz calif colo conn fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo alta ont que viz misc incl med ext hrs mins secs ft oz lb lbs sq',
};

export const speechVerbs =
  'said says asked asks added adds told replied wrote writes shouted cried explained answered continued exclaimed recalled insisted';

export const sectionNames = {
  introduction:
    'introduction|intro|overview|abstract|background|tldr|tl;dr|key points|key takeaways|at a glance',
  conclusion:
    'conclusion|conclusions|concluding remarks|summary|discussion|final thoughts|takeaways|the bottom line|bottom line|wrapping up|closing thoughts|the takeaway',
  references:
    'references|bibliography|works cited|literature cited|sources|further reading|external links|notes|footnotes|endnotes|citations|notes and references',
  appendices: 'appendix|appendices|annex|annexes|supplementary material',
};

export const furniture =
  'more|comments|comment|leave a comment|leave a reply|post a comment|add a comment|join the conversation|reader comments|related|related articles|related posts|related stories|related story|related content|related coverage|related news|related topics|related links|related videos|read more|read next|read also|up next|dont miss|recommended|recommended for you|recommended reading|editors picks|top stories|latest news|latest posts|latest stories|recent posts|recent articles|recent comments|trending|trending now|popular posts|share|share this|share on|share this article|share this post|share this story|follow us|subscribe|subscribe now|subscribe to our newsletter|newsletter|newsletters|sign up|stay connected|about the author|about the authors|about author|advertisement|advertising|sponsored|sponsored content|contents|table of contents|in this article|on this page|filed under|tags|post navigation|navigation menu|story continues|story continues below|continue reading|keep reading|join the discussion|sign up for our newsletter|more from this author|more information';
