# nacre's stance lexicon, English. Written for this project, Apache-2.0. UTF-8.
# A group: [name] class=I weight=1.2 neg=cancel, then its entries, separated by semicolons.
# Classes: I irritant, D delight, E expectation, L lack, F request to repair, A advice to others,
# W workaround, N information, X modifier. neg: flip (a negated praise hurts), cancel, keep.
# An entry: word* prefix, *ing ending (of words of six letters or more), (a|b) either, ~optional, _3 gap of up to three, # a number, ^ the start of
# a clause, %set one of a set, =1.5 its own weight. To extend: add an entry to the group that fits.

# [group] class=I|E|A|D|N|X weight=w neg=keep|flip|cancel   (X = shifter, no score of its own)
# entries separated by ';' ; word* prefix ; (a|b) alternatives ; ~w optional ; _ any token ; _3 gap of 0..3 tokens ; # number ; ^ clause start ; %set
# an entry may override the weight with '=1.5'
%neg = not|no|never|n't|don't|doesn't|didn't|isn't|aren't|wasn't|weren't|can't|cannot|couldn't|won't|wouldn't|shouldn't|haven't|hasn't|hadn't|ain't|nothing|nobody|none|neither|nor|without|hardly|barely|zero
%stop = and|because|so|since|if|when|until|even|which|but
%spelling = dont>don't|cant>can't|wont>won't|doesnt>doesn't|didnt>didn't|isnt>isn't|wasnt>wasn't|havent>haven't|hasnt>hasn't|couldnt>couldn't|wouldnt>wouldn't|shouldnt>shouldn't|im>i'm|u>you|pls>please|plz>please|ur>your|thx>thanks|thanx>thanks|ive>i've
%notaux = don't|doesn't|didn't|isn't|aren't|wasn't|weren't|can't|cannot|couldn't|won't|wouldn't|haven't|hasn't|hadn't|ain't|not|never|no
%be = is|are|was|were|be|been|being|'s|it's|that's|they're
%unit = sec|secs|second|seconds|min|mins|minute|minutes|hr|hrs|hour|hours|day|days|week|weeks|wk|wks|month|months|year|years|yr|yrs|times|x|calls|emails|messages|attempts|phone|business|working
%vwork = work|works|worked|working|load|loads|loading|loaded|open|opens|opening|opened|start|starts|starting|respond|responds|responding|responded|reply|replied|answer|answered|answering|connect|connecting|connects|sync|syncing|syncs|update|updating|updated|show|showing|shows|appear|appears|appearing|arrive|arrived|arriving|come|came|coming|deliver|delivered|receive|received|receiving|get|getting|got|accept|accepting|let|letting|allow|allowing|allowed|charge|charging|play|playing|send|sent|sending|download|downloading|install|installing|print|printing|recognize|recognise|save|saving|turn|function|functioning|fit|fits|help|helped|helping|honor|honour|care|refund|refunded|ship|shipped|dispatched|process|processed|resolve|resolved|fix|fixed|call|called|log|login|upload|uploading|stream|streaming|support|include|included|match|matches|last|lasted|see|find|access|understand|recommend|buy|return|use|happen|happened|even|been|available|able|going|possible|worth|acceptable|good
%aux = is|are|was|were|do|does|did|has|have|had|can|could|would|will|should|am
%adjg = nice|great|good|awesome|cool|helpful|useful|better|best|wonderful|amazing|fantastic|ideal|perfect|lovely|handy|excellent|appreciated|welcome|easier|beneficial|convenient|preferable|fun|sweet|brilliant|beautiful|interesting|neat|worthwhile|wise|sensible

[neg.strong] class=I weight=2 neg=cancel
awful*; terrible; terribly; horrible; horribly; horrid; horrendous*; horrific*; dreadful*; appalling*; atrocious*; abysmal*; disgust*; disgrace*; shameful*; shambles; pathetic*; ridiculous*; absurd*; outrage*; outrageous*; unacceptable; inexcusable; unforgivable; deplorable; despicable; scandal*; worst; garbage; rubbish; trash; crap; crappy; shit*=1.2; bullshit; bs; sucks; sucked; suck; useless; worthless; hopeless; a joke; joke of; what a joke; laughable; nightmare*; hell=0.7; fiasco; disaster*; catastroph*; abomination; horror*; hate; hated; hates; hating; loathe*; despise; detest; scam*; fraud*; rip off; ripoff; ripped off; rip-off; thieves; thief; robbery; robbed; stealing; stole; crooks; con artists; liars; lies; lied; lying; dishonest*; deceptive*; deceiv*; deceit*; mislead*; misled; false advertis*; incompeten*; clueless; idiot*; stupid*; moron*; dumb; sick of; fed up; sick and tired; tired of; livid; furious; enraged; infuriat*; fuming; pissed; wtf; wth; tf; ffs; smh; fuck*=1.2; damn=0.8; damnit=1; goddamn=0.8; a mess; mess up; messed up; screwed; screw*=1.5; vile; filthy; revolting; gross; inedible; unusable; unbearable; intolerable; insane; insulting; insult; nasty; toxic; cruel; evil; rotten; mold*; mould*; bedbug*; cockroach*; roaches; epic fail; total fail; fail; complete waste; waste of; wasted; wasting; beyond a joke; last straw; good riddance; zero stars; no stars; one star; # stars=0

[neg.word] class=I weight=1.2 neg=cancel
bad; badly; poor; poorly; worse; worsen*; wrong; wrongly; incorrect*; inaccura*; slow; slowly; slower; sluggish; laggy; lag; lags; lagging; late; later than; lateness; delay*; overdue; unreliable; unstable; inconsistent*; unresponsive; unhelpful; unprofessional*; unfriendly; unpleasant; unhappy; unsatisf*; dissatisf*; unfair*; unsafe; unsanitary; unclean; uncomfortable; unclear; unnecessary; unnecessarily; unfortunate; unfortunately; sadly; sad; regret*; annoy*; irritat*; frustrat*; disappoint*; bother*; upset*; angry; anger; mad; confus*; complicated; complex; cumbersome; clunky; clumsy; tedious; painful*; pain; difficult*; hard to; harder; hardest; tough; struggl*; stress*=0.6; worr*=0.6; rude*; arrogant; impolite; disrespect*; lazy; careless*; negligen*; ignored; ignoring; ignorant; ignore; ignores; abrupt; hostile; cold food; stale; soggy; bland; tasteless; dry; burnt; undercooked; overcooked; raw; mushy; greasy; salty; spoiled; spoilt; expired; outdated; dated; obsolete; old-fashioned; dirty; stain*; smell*; stink*; stunk; noisy; loud; cramped; tiny; crowded; dingy; shabby; worn; run down; tired looking; dull; boring; mediocre; subpar; substandard; inferior; cheap quality; cheaply; flimsy; fragile; broken; broke; breaks; breaking; damaged; damage; damages; cracked; crack; scratched; torn; ripped; leak*; faulty; defect*; malfunction*; dead; dying; dies; died; overheat*; overpriced; expensive; pricey; costly; extortion*; steep; high price*; prices are high; overcharg*; double charged; charged twice; hidden fee*; hidden charge*; ads; adverts; spam*; intrusive; invasive; shady; sketchy; suspicious; suspect; misplaced; misses; forgot; forgotten; forgets; cheated; cheat*; tricked; trick; trapped; nonsense; silly; weird; strange; odd; terrifying; scary; dangerous; hazard*; risky; harm*; hurt*; sick; ill; poison*; vomit*; diarrhea; injur*; weak; lame; meh; underwhelm*; overrated; lousy; shoddy; sloppy; messy; mess; chaos; chaotic; disorgani*; disastrous; inconvenien*; discriminat*; racist; bias*; bully*; abus*; harass*; threat*; violat*; illegal*; glitch*; buggy; bugs; freez*; froze*; stuck; crash*; hangs; choppy; blurry; distorted; corrupt*; hacked; hack; breach*; lacking; lacks; lack; inadequate; insufficient; incomplete; limited; scarce; shame; pity; shocking; shocked; shock; awkward; backward*; nuisance; hassle; headache*; drawback*; downside*; negative*; con; cons; concern*; suffer*; fault; blame; excuse; excuses; ridicul*; absurdity; complain*; complaint*; dispute*; mistake*; error*; mistreat*; unprepared; clutter*; deteriorat*; declin*; decreas*=0.6; downhill; drop in; plummet*; backlog; out of stock; unavailable; sold out; not available; out of date; out of order; misspel*; mispron*; mixed up; mix up; unhygienic; creepy; depressing; ugly; hideous; tacky; gloomy; sour; bitter; rancid; watery; tasted like; disconnect*; outage*; downtime; blackout; interruption*; interrupt*; timeout; timed out; throttl*; drains; draining; drained; depleted; buffering; pixelated; skewed; invalid; declined; rejected; denied; deny; denies; refus*; reject*; block*=0.8; banned; suspended; locked out; locked; kicked out; kicked; bumped; stranded; abandoned; hung up; hang up; hangs up; hanging up; hangup; left hanging; disappear*; vanish*; lost; lose; loses; losing; loss; missing; miss=0.1; missed=0.8; shortage; misleading; nerve; unbelievable; incredulous; beware; avoid=0.5; stay away=2; steer clear=2; don't bother=2; do not bother=2; save your money=2; run away; never again=2.5; not again; no longer; anymore=0.5; any more=0.5; yet again; switching to; switch to=0.5; switched to=0.5; leaving=0.5; cancel=0.8; cancell*=1; canceled=1; canceling=1; uninstall*=1.2; unsubscrib*=0.8; deleting=0.6; deleted=0.5; delete=0.4; boycott*; sue; lawsuit*; lawyer*; legal action; small claims; bbb; trading standards; ombudsman; report you; reported to; refund*=0.9; reimburs*=0.9; compensat*=0.9; my money back=1.5; money back=0.8; chargeback; owed; owe me; owes

[problem.noun] class=I weight=1.2 neg=cancel
problem*; issue; issues; trouble; troubles; troubleshoot*=0.5; bug; error message*; error code*; fault*; failure*; breakdown*; difficulty; difficulties; snag; hiccup*=0.8; flaw*; defects; complication*; obstacle*; barrier*; bottleneck*; pain point*; obstacle; setback*; misunderstanding*; crash loop; blue screen; black screen=0.7; white screen=0.7; blank screen; dead end; red tape; paperwork=0.4; loophole*; side effect*; deal breaker; dealbreaker; showstopper; regression

[problem.verb] class=I weight=1.1 neg=cancel
fails; failed; failing; won't; wont; keeps; keep getting; keeps getting; keep having; keep receiving; continually; constantly; continuous*; repeatedly; over and over; every single time; every time=0.7; each time=0.6; once again; yet another; always having to=1.5; drop call*; dropping; drops=0.8; dropped=0.8; cuts out; cut off; cutting out; shut down; shuts down; shutting down; shuts off; went down; goes down; went out; go down; gone wrong; went wrong; goes wrong; going wrong; ruin*; destroy*; wreck*; mess with; spoils; kills=0.8; killing=0.7; wipes; erased; reset itself; force close*; forces me=1.2; force me=1.2; forced to=1.2; forcing; have to keep=1.3; having to=0.9; took forever=2; takes forever=2; taking forever=2; takes too long=2; takes ages=2; too long=1.5; so long=0.8; forever=0.8; ages=0.6; falling apart; fell apart; fell off; falls off; came off; wore out; stopped (working|responding|loading|playing)=2; stops (working|responding|loading)=2; stop working=2; stopped; quit working=2; not letting me=1.8; won't let (me|us|you|it)=2; wont let=2; doesn't let (me|us|you)=2; not allowing=1.5; not able to=1.6; unable to=1.6; unable=1.3; inability; impossible=1.4; next to impossible=2; can't get (a|any|through|it|my|the|in|to)=1.5; can't seem to=1.6; can't even=1.6; can't (log|login|access|open|find|use|sign|see|connect|play|download|watch|install|update|send|reach|change|pay|get|book|check|enter|add|load|turn|hear|view|print|order|make|do|understand|figure)=1.5; cannot (log|login|access|open|find|use|sign|see|connect|play|download|watch|install|update|send|reach|change|pay|get|book|check|enter|add|load|turn|hear|view|print|order|make|do|understand|figure|be)=1.4; couldn't (log|login|access|open|find|use|sign|see|connect|play|download|watch|install|update|send|reach|change|pay|get|book|check|enter|add|load|hear|view|print|order|make|do|understand|figure|even|be)=1.3; could not (log|login|access|open|find|use|sign|see|connect|play|download|watch|install|update|send|reach|change|pay|get|book|check|enter|add|load|hear|view|print|order|make|do|understand|figure|even|be)=1.3; can't=0.7; cannot=0.7; couldn't=0.6; can not=0.7; didn't get=1.2; did not get=1.2; never got=1.5; never received=1.8; never came=1.8; never arrived=1.8; never showed=1.8; never worked=1.8; never responded=1.8; never (called|replied|returned|delivered|sent|fixed|answered|heard)=1.5; have not received=1.8; haven't received=1.8; haven't had=1; haven't heard=1.5; have not heard=1.5; hasn't (arrived|been|come|shown|shipped|changed|happened|worked)=1.4; has not (arrived|been|come|shown|shipped|changed|happened|worked)=1.4; not received=1.5; not receiving=1.5; didn't receive=1.6; did not receive=1.6; didn't arrive=1.6; did not arrive=1.6; not delivered=1.6; not arrived=1.6; undelivered; didn't come=1.3; did not come=1.3; didn't (work|show|help|care|respond|reply|answer|even|like|fit|include|give|deliver|last|taste|match|turn|see|have|honor|fix)=1.1; did not (work|show|help|care|respond|reply|answer|even|like|fit|include|give|deliver|last|taste|match|turn|see|have|honor|fix)=1.1; doesn't (work|load|show|help|open|respond|let|even|support|fit|match|recognize|allow|make|have|do|play|connect|sync|save|update|taste|seem|look|accept|exist|understand|know)=1.2; does not (work|load|show|help|open|respond|let|even|support|fit|match|recognize|allow|make|have|do|play|connect|sync|save|update|taste|seem|look|accept|exist|understand|know)=1.2; don't (work|load|show|help|open|respond|even|care|fit|match|have|know|understand|like|want|get|answer|see)=0.7; do not (work|load|show|help|open|respond|even|care|fit|match|have|understand|like|answer)=0.7; not working=2; isn't working=2; aren't working=2; wasn't working=1.8; not (loading|responding|opening|showing|connecting|syncing|updating|charging|playing|sending|receiving|downloading|installing|coming|letting|answering|delivering|going|appearing|moving|running|printing|recognizing|helping|accepting|processing|functioning|getting)=1.5; isn't (loading|responding|opening|showing|connecting|syncing|updating|playing|available|good|acceptable|right|fair|helpful)=1.4; aren't (loading|responding|opening|showing|available|good)=1.3; %be down=1.3; still down=2; gone down=1; down again=1.8; not available; no internet=1.5; no signal=1.5; no service=1.3; no connection=1.5; no network=1.5; no power=1.3; no hot water=1.5; no heat=1; no water=1

[absence] class=I weight=1.4 neg=keep
no worky=1.5; no (response|reply|answer|replies|answers|communication|explanation|apology|help|support|solution|resolution|update|updates|information|info|refund|notice|warning|reason|way|option|options|luck|success|use|idea|clue|confirmation|tracking|contact|record|sign|sense|respect|accountability|consideration|customer|one|point|excuse|stars|effort|quality|delivery|access|choice|show|product|food|order|email|end|progress|follow); nobody; no one; noone; not a single=1.5; not once=1.5; nothing (works|worked|happened|happens|has|was|is|done|but|yet)=1.2; zero (help|support|response|communication|customer|stars|respect|accountability|quality); never any; not even=1.2; lack of; lacks; without (any|a|my|notice|warning|consent|permission|asking|telling|explanation|notification)=0.9; not (happy|impressed|pleased|satisfied|acceptable|ok|okay|cool|fair|right|funny|true|helpful|worth|enough|clear|clean|fresh|friendly|professional|honest|amused|good|great|ideal|easy|correct|properly|reliable|fun|recommend)=1.2; wasn't (happy|impressed|good|great|clean|able|what|worth|even|as|told|aware|there|very|fresh)=1.1; don't recommend=2; do not recommend=2; wouldn't recommend=2; would not recommend=2; can't recommend=2; cannot recommend=2; not recommended=2; not worth=1.8; isn't worth=1.8; doesn't (care|work)=1.5; don't care=1.5; could care less=1.5; not impressed=1.8; no thanks=0.5; no thank you=0.5; less than=0.4; lower than=0.5; not as (good|described|expected|advertised|pictured|promised|fresh|nice|great)=1.6; fell short; falls short; below (average|par|expectations|standard)=1.5; nowhere near; far from; nowhere to be; not up to

[wait.delay] class=I weight=1 neg=keep
waiting=0.8; wait=0.2; waited=1; waits=0.7; still waiting=1.8; been waiting=1.5; waiting (on|for) _2 (# %unit)=1.2; # %unit later=1.2; # %unit late=1.5; over # %unit=1.2; more than # %unit=1; almost # %unit=0.8; for # %unit=0.8; after # %unit=1; # %unit and=0.7; # %unit now=1.2; # %unit ago=0.6; past # %unit=0.6; been # %unit=0.8; # %unit=0.3; took # %unit=0.8; took (me|us) # %unit=1; takes # %unit=0.5; an hour=0.5; hours=0.4; for hours=1.2; for days=1.2; for weeks=1.4; for months=1.4; for (a|an|over) (week|month|hour|year)=0.8; a week=0.3; a month=0.3; all day=0.6; # times=0.6; several times=0.9; multiple times=1.2; many times=0.9; numerous times=1.2; countless=0.9; (two|three|four|five|six|ten|third|second|fourth|fifth) (time|times)=0.7; (two|three|four|five|six|seven|eight|ten) (hours|days|weeks|months|years|attempts|calls|emails)=0.7; half an hour=0.8; on hold=1.5; hold for=0.8; hold time*=1.2; in line=0.4; queue*=0.6; long (line|lines|queue|queues|time|wait|delay)=0.8; delayed again=2; still (not|no|haven't|hasn't|isn't|don't|doesn't|didn't|can't|won't|wait|waiting|nothing|never|having|get|getting|broken|says|showing|hasnt|havent|cant)=1.6; and still=0.9; yet to (receive|hear|get|be|see|arrive)=1.6; has yet to=1.5; have yet to=1.3; yet again=1.2; since (monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|january|february|march|april|may|june|july|august|september|october|november|december|last|the|this)=0.6; when will (i|my|the|it|this|you|u)=0.5; how long (does|do|will|is|must|before|until|am)=0.7; how much longer=1.4; how many times=1.8; how many more=1.2; where is my=1; where's my=1; where are my=1; where the hell=2; asap=0.4; urgent*=0.6; immediately=0.4; right now=0.2

[broken.promise] class=I weight=1.3 neg=keep
promised; promises; was told; were told; told me; told us=0.8; they said=0.6; said it would; said they would; said i would; was supposed to; were supposed to; is supposed to=0.8; supposed to=0.8; was meant to; should have been=1; should've; should be (able|working|ashamed|fired|illegal|embarrassed)=0.8; expected (better|more)=1.3; expected=0.5; expect better; expect more=0.8; i expect=0.5; advertised; contrary to; claims to; claimed; supposedly; allegedly; guarantee*=0.4; not as advertised=1.6; instead of=0.6; despite=0.8; even though=0.8; even after=1; even when=0.5; used to (be|work|love|like|have|get|use)=0.9; ever since=0.9; since (update|updating|upgrade|the update|last update|the last|the latest|latest|i updated|you changed)=1; after (updating|update|the update|upgrade|upgrading|last update|latest update|the latest|the last|recent)=0.8; since latest=1; wrong (order|item|size|product|address|color|colour|number|one|food|price|book|thing|way)=1.6; sent me the wrong=2; never get=1; never get _2 right=2; not what (i|was|we|you)=1.5; different (than|from) what=1.2; left (me|us|my|it)=0.7; without telling=1.2; charged (me|my|for|us|twice|again|and)=1.2; charging me=1.2; charge me=0.9; being charged=1.2; keep charging=1.8; took my money=1.8; taken from my=1; billed=0.8; stop (sending|charging|asking|calling|emailing|trying|making|the|this|with|spamming|forcing|showing|telling|tagging)=0.9; bring back=0.3; get it together=1.8; do better=1.3; do something=1; sort (it|this|yourself) out=1.3; step up=0.8; fix (it|this|that|your|the|ur)=1; please fix=1.2; plz fix; need* to be fixed=1.2; needs fixing=1.2; fix asap

[challenge] class=I weight=0.9 neg=keep
why (is|are|am|was|were|do|does|did|has|have|can't|don't|doesn't|isn't|aren't|won't|didn't|would|the|not|cant|cannot|can|hasn't|haven't|should|must|even)=1; why=0.5; how (come|dare|is it|can you|can i|do you|does|hard|difficult|could you|about you)=0.5; how come=1; how dare=2; how is (it|this|that)=0.9; how can (you|a|they|this|u)=0.9; how do you (expect|justify|explain)=1.2; what (the|kind|happened|is going|is wrong|is up|gives|a)=0.5; what's (up|going|wrong|happening|the problem|the point|the deal|the issue|happened)=0.8; what is (going|wrong|happening|the problem|the point|the deal)=0.9; what happened=0.8; what good=1; are you (kidding|serious|joking|guys|aware|ever|even|going)=0.8; you kidding=1.5; seriously=0.9; really @user=1.2; ^ really=0.7; really ?=1; come on=0.9; c'mon=0.9; wow=0.4; ugh=1.5; argh=1.5; omg=0.5; gee=0.4; sigh=1.2; yikes=1; boo=0.7; not cool=1.5; not ok=1.5; not good=1.5; not happy=1.8; not impressed=1.8; not acceptable=2; no excuse=1.5; nice job=0.2; good job=0.2; thanks for (nothing|ruining|wasting|the bad|making me|not|losing|messing|leaving|cancel*)=2; so much for=1.2; congratulations on=0.2; any idea why=1; anyone else=0.9; is it just me=1; known issue*=1.2; is (there|it|this) (a|an|another) (problem|issue|outage|fault|bug|error)=1.5; is _2 down=1.2; what am i=0.6; what do i=0.3; can't believe=1.5; cannot believe=1.5; i can't believe=1.5; hard to believe; makes no sense=1.8; make sense=0.2; no sense=1.2; whats going on=0.8; tf=1.5; explain=0.5; please explain=0.9; care to explain=1.2; customer service=0.5; customer care=0.5; customer support=0.4; helpline=0.4; call center=0.4; call centre=0.4; supervisor=0.6; manager=0.3; loyal customer=0.9; long time customer=0.6; #fail=2

[help.request] class=I weight=0.7 neg=keep
help me; help us=0.5; please help=1; pls help; need help=0.8; need some help=0.8; needs help; any help=0.6; help !=0.5; help please=0.8; help needed=0.8; assist=0.5; assistance=0.4; look into=0.6; looked into=0.6; take action=1; please advise=0.7; kindly=0.3; resolve=0.7; resolved=0.6; resolution=0.6; investigate=0.6; what should i do=0.6; what can i do=0.4; now what=1; trying to=0.6; tried to=0.7; i tried=0.6; i've tried=0.9; have tried=0.8; tried=0.4; attempting to=0.6; attempted to=0.6; contacted=0.5; emailed=0.5; called=0.4; i called=0.6; reached out=0.4; complained; my (account|order|package|phone|flight|bag|bags|luggage|card|parcel|refund|bill|internet|delivery|item|money|password|car|laptop|battery|tv|app)=0.25; your (app|website|site|service|system|staff|driver|drivers|customer|company|store|product|products|network|server|servers|update|support|team)=0.25

[neg.bare] class=I weight=0.3 neg=keep
not=0.35; don't=0.15; didn't=0.5; isn't=0.4; aren't=0.4; wasn't=0.4; weren't=0.4; doesn't=0.5; won't=0.9; haven't=0.5; hasn't=0.6; wouldn't=0.4; never=0.6; nothing=0.6; no=0.25; without=0.3; still=0.4; yet=0.3; bought=0.3; ordered=0.2; purchased=0.3; paid=0.4; paying=0.4; spent=0.4; cost=0.3; instead=0.3; again=0.3; gone=0.3; off=0.1; down=0.3; nothappy=1.5; notcool=1.5; notgood*=1.5; notok=1.5; notfair=1.2; badservice=2; poorservice=2; poorcustomer*=2; badcustomer*=2; terribleservice=2; epicfail=2; customerservicefail=2; worst*=1.8; fail*=1.1; neveragain=2; lostcustomer=2; bluescreen*=1.2; nomore=0.8; unhappy*=1.2

[too.much] class=I weight=1 neg=cancel
too (much|many|small|big|large|slow|long|short|late|early|expensive|high|low|hard|hot|cold|loud|tight|complicated|difficult|bad|salty|sweet|spicy|dry|heavy|thin|dark|close|far|few|little|often|busy|old|easy|pricey|strict|noisy|costly|risky|fast|weak|strong|quick|tough)=1.2; way too=1.6; much too=1.5; far too=1.5; not enough=1.4; hardly any=1.2; hardly=0.7; barely=0.8; so (slow|bad|rude|expensive|annoying|hard|small|late|poor|many ads|frustrating|disappointed|disappointing|confusing|difficult|upset|mad|tired)=1; only # %unit=0.5; only had=0.4; (half|cold|small) portion*=0.9; portions are small=1.5; small portion*=1.2; could be better=1.2; could have been better=1.3; could be (improved|bigger|larger|cheaper|faster|more|cleaner)=0.9; room for improvement=1.2; needs improvement=1.2; leaves a lot=1.5; left a lot to=1.5; nothing special=1; so so=0.8; average=0.5; at best=0.8; just ok=0.8; just okay=0.8; only complaint=0.8; only issue=0.8; only problem=0.8; only downside=0.8; only negative=0.8; however=0.2

[effort] class=I weight=0.8 neg=keep
manually=0.7; by hand=0.8; workaround*=1; work around=0.8; re-enter*; reenter*; retype*; re-type; double entry=1.2; enter* _3 twice=1.2; start over=1; start again=0.7; from scratch=0.6; back and forth=0.9; chase=0.8; chasing=1; time consuming=1.3; time-consuming=1.3; waste* time=1.5; takes time=0.5; a lot of time=0.5; extra work=0.9; extra step*=0.8; too many (clicks|steps|screens)=1.5; don't know (how|where|what|which|who)=0.7; doesn't know (how|where|what|which|who)=0.9; didn't know=0.4; can't tell=0.9; no idea (how|where|what|which|who)=0.9; hesitat*=0.6; searching for=0.4; looks for=0.3; lost time=1.2; hard to (find|use|read|understand|get|reach|navigate|see|open|believe|know)=1.4; difficult to (find|use|read|understand|get|reach|navigate|see|open)=1.5; not (clear|obvious|intuitive|easy|user)=1.2; non intuitive=1.2; not ~very ~so ~really ~at ~all user friendly=1.6; user unfriendly=1.6; counterintuitive=1.3; learning curve=0.7

[pos.strong] class=D weight=2 neg=flip
excellent*; amazing*; awesome; fantastic*; wonderful*; outstanding; superb*; brilliant*; perfect; perfectly; perfection; flawless*; exceptional*; incredible; incredibly good; phenomenal; fabulous*; stellar; magnificent; marvelous; marvellous; terrific; exquisite; delightful*; delight; love it; loved it; love this; love the; love my; love love; i love=1.8; we love=1.8; loving=1.5; love=1.3; loved=1.5; loves=1.2; adore*; best=1.4; the best=1.8; highly recommend*=2.2; definitely recommend=2; would recommend=1.5; recommend* (to|this|it|them|these|highly|for)=1.2; can't recommend enough=2.5; cannot recommend enough=2.5; 5 stars=2; five stars=2; 5 star=1.5; five star=1.2; 10/10=2; a+=1.5; top notch=2; first class=1.2; world class=1.5; second to none=2; must have=1; must try=1; life saver=1.5; lifesaver=1.5; game changer=1.5; exceeded (my|our|all|expectations)=2; blown away=1.8; can't go wrong=1.8; no complaints=1.6; no complaint=1.6; zero complaints=1.6; no (problem|problems|issue|issues|trouble|hassle|fuss|worries)=1.3; never disappoint*=1.8; not disappointed=1.5; hassle free=1.6; hassle-free=1.6; trouble free=1.4; stress free=1.4; works (great|well|perfectly|fine|like a charm|as expected|good|amazing|flawlessly|perfect)=1.8; worked (great|well|perfectly|fine|good)=1.6; keep up the=1.6; keep it up=1.4; well done=1.5; great job=1.6; good job=1.2; nice job=1.2; good work=1.2; great work=1.4; hats off=1.5; kudos=1.5; shout out=1; shoutout=1; bravo=1.3; thumbs up=1.3; yum*=1.3; yummy=1.5; delicious*=1.8; delish=1.6; tasty=1.2; scrumptious; mouthwatering; gorgeous; stunning; spotless; immaculate; impeccable; thrilled; ecstatic; elated; overjoyed; blessed

[pos.word] class=D weight=1 neg=flip
not bad=0.8; not bad at all=1; not a problem=0.8; not a bad=0.7; not disappoint*=1; good; great=1.3; nice; nicely; fine=0.7; well=0.4; very well=1.2; cool=0.7; happy=1.2; happier; happily; glad; pleased=1.3; pleasant*=1.2; pleasure=1.2; satisf*=1.2; enjoy*=1.2; enjoyable=1.3; like=0.2; i like=1; we like=1; liked=1; really like=1.3; impress*=1.3; helpful=1.3; friendly=1.3; polite=1.2; courteous=1.3; professional=1.2; knowledgeable=1.2; kind=0.6; kindness; attentive=1.3; caring=1.2; efficient*=1.3; quick=1; quickly=0.9; fast=1; faster=0.7; prompt=1.2; promptly=1.2; speedy=1.3; smooth*=1.2; seamless*=1.4; easy=1.1; easily=1; easier=0.8; simple=1; simply=0.3; convenient*=1.2; convenience=1; handy=1; useful=1; reliable=1.3; dependable; trustworthy; trust=0.5; honest=0.8; transparent=0.7; accurate=0.9; accurately=0.9; clean=1; fresh=0.9; cozy=1.1; comfortable=1.1; comfy; spacious=1.1; beautiful*=1.2; lovely=1.3; pretty good=1.1; quality=0.5; good quality=1.2; high quality=1.3; great quality=1.5; great value=1.5; good value=1.4; value for money=1; worth it=1.2; worth every=1.6; well worth=1.5; reasonable=0.9; reasonably=0.8; affordable=1.1; cheap=0.5; good price*=1.2; great price*=1.3; fair price*=1.2; generous=1; bargain=1; on time=1.1; in time=0.4; early=0.3; ahead of=0.4; as (described|advertised|promised|expected|planned)=1.1; as always=0.6; as usual=0.2; always (on time|good|great|helpful|friendly|fresh|fast|a pleasure|fun|delicious)=1.2; never fails=1.4; never a problem=1.5; thank=0.7; thanks=0.7; thank you=1; thankful=1.1; thanx=0.7; grateful=1.2; appreciate*=1; appreciated=0.8; gratitude; cheers=0.5; congrats=1; congratulations=0.9; welcome=0.3; fun=0.8; funny=0.3; hilarious=0.4; cute=0.9; sweet=0.5; adorable=1; fav=0.9; favorite*=1.1; favourite*=1.1; fan of=0.8; big fan=1; excited=1; exciting=0.9; excitement=0.6; can't wait=1; looking forward=0.9; yay=1.1; woohoo=1.2; hooray=1.1; yes !=0.3; wow=0.2; win=0.4; winner=0.6; success*=0.8; resolved quickly=1.5; solved=0.7; sorted=0.5; better=0.5; much better=0.9; improved=0.8; improvement=0.4; recommend=0.9; recommended=0.8; return customer=1; will (definitely|certainly|continue|keep|be using|order again|use again|buy again|be ordering)=1; order again=0.8; use again=0.8; again and again=0.8; variety=0.6; great selection=1.3; choices=0.2; options=0.1; healthy=0.8; flavorful=1.1; flavourful; flavor=0.2; juicy=0.8; interesting=0.5; smart=0.6; clever=0.7; genius=0.9; nailed it=1.3; spot on=1.4; solid=0.6; decent=0.5; acceptable=0.4; ok=0.2; okay=0.2; effective*=0.9; intuitive=1.1; user friendly=1.2; user-friendly=1.2; responsive=1.1; accommodating=1.1; understanding=0.4; patient=0.6; thoughtful=1; gem=0.9; treat=0.5; treated well=1.2; treats=0.3; memorable=0.9; relaxing=0.9; paradise; heaven=0.8; heavenly; charming=1; elegant=0.9; stylish=0.8; modern=0.6; luxurious=0.8; luxury=0.2; central=0.3; great location=1.3; good location=1.2; perfect location=1.5; proud=0.7; enjoy=1.1; enjoyed=1.2; bless=0.6; godsend; hero=0.7; lucky=0.5; best wishes=0.3; merry=0.4; happy (birthday|new|christmas|holidays|friday)=0.3

[e.wish] class=E weight=2 neg=keep
i wish=2; wish (i|you|it|there|they|that|we|this|u|the|y'all)=1.8; wishing=1; wished=0.8; would (be|have been) ~so ~very ~really ~much ~more ~most ~a %adjg=2; would ~also ~even ~really be ~so ~very ~really ~much ~more %adjg=2; it'd be ~so ~very ~really ~much %adjg=2; that'd be ~so ~very %adjg=1.8; be (nice|great|good|awesome|cool|helpful|useful|better|wonderful|amazing|fantastic|ideal|perfect|lovely|handy|excellent) (if|to|for)=1.6; will be ~very ~so ~really ~much (nice|great|good|awesome|cool|helpful|useful|better|wonderful|amazing|fantastic|ideal|perfect|easier) (if|to|for|that)=1.5; might be ~a ~more (nice|good|better|helpful|useful) (if|to|for|idea)=1.4; could be ~a ~more (nice|great|good|better|helpful|useful|improved|implemented|added|easier)=1.3; would make (it|this|life|things|my|our|for|a|the|sense)=1.2; would (love|like) (to|it|a|the|if|for|you|some|this|that|more|see|an|having)=1.6; i'd (love|like|prefer|appreciate|rather)=1.6; we'd (love|like|prefer)=1.6; i would (love|like|prefer|appreciate|rather|suggest|recommend|really|be)=1.4; would appreciate=1.4; would prefer=1.5; would benefit=1.2; would help=0.9; would really=0.6; would be=0.5; hope (you|they|that|it|we|this|there|for|u|the|someone)=0.4; hoping (for|to|you|that)=0.9; hopefully=0.8; i hope=0.4; hope so=0.1; if only=1.8; if (you|we|they|it|there|i|u|the|one) (could|can|had|would|were|was able|offered|allowed|made|added|provided)=1; could (you|u|we|i) ~please ~just ~at ~least (add|make|have|get|give|provide|bring|allow|let|improve|include|change|implement|enable|put|show|consider|create|update|support|offer|release)=1.6; can (you|u|we|i|y'all|someone) ~please ~just (add|make|have|give|provide|bring|allow|let|improve|include|change|implement|enable|put|consider|create|update|support|offer|release|stop|remove|increase)=1.5; can we get=1.3; can i get=0.3; want to see=1.1; want (to be able|a|an|the ability|more|an option|my|it to|you to|them to|this to|better)=0.9; i want (to|a|an|the|my|it|you|this|more)=0.7; i just want=0.6; we want=0.7; love to (see|have|be|use|get|be able)=1.5; like to (see|have|suggest|request|be able|propose|ask for|know why)=1.5; looking forward to (see|seeing|having|the next|this feature|new)=0.3; dream* of=0.6; in the future=0.5; future (update|updates|version|versions|release|releases)=0.9; next (update|version|release)=0.7; ideally=1.2; ideal to=0.8; my desire=1; my wish=1.2; wishlist=1.2; wish list=1; fingers crossed=0.6; long for=0.5; miss the (old|feature|option|ability)=0.9; bring back=1.6; bring it back=1.5; bring _2 back=1.3; put back=0.8; go back to=0.6

[e.need] class=E weight=1.2 neg=keep
need (a|an|to|more|some|the|better|this|it|these|that|for|proper|support|new|you|your|faster)=0.5; needs (a|an|to|more|some|better|work|improvement|the|this|new|proper)=0.9; need to (be|have|add|make|improve|provide|allow|give|get|implement|change|update|include|consider|bring|support|do|put|work|hire|train|stop|offer|let|learn|find|increase)=1; needs to (be|have|add|make|improve|provide|allow|give|get|implement|change|update|include|consider|bring|support|do|put|work|hire|train|stop|offer|let|learn|find|increase)=1.4; in need of=0.8; really need*=0.9; we need=1.1; i need=0.4; users need=0.9; developers need=1; there (needs|need) to be=1.6; there (should|must|has to|ought to) ~also be=1.9; there (should|must)=1.4; it should=1.2; should (be|have|add|allow|make|provide|include|support|give|also|not|at|never|always|really|come|get|let|offer|consider|implement|only|just|work|show|do|go|use|put|change|keep|take|bring|improve|look|update|start|try|think|stop)=1.1; shouldn't (be|have|need|take)=0.8; should=0.8; ought to=0.9; must (be|have|provide|allow|add|support|improve|make)=0.6; must=0.3; has to (be|have|improve|change|provide)=0.5; have to be (able|allowed|fixed|improved)=0.6; it is (necessary|essential|important|crucial|vital|imperative|critical) (to|that|for)=0.8; necessary to=0.4; please=0.9; pleas=0.9; please (help|advise|assist|respond|reply|explain|tell|confirm|check|contact|call|dm|follow|see|note|find|be)=0.1; please (add|make|allow|give|let|provide|enable|bring|improve|include|implement|support|change|update|consider|create|put|release|open|remove|increase|show|extend|do|stop|expose|keep|get|try|bring|reduce|integrate|build|look|introduce|restore|expand|offer|hire|train|ensure|reconsider|work|help|make)=1.6; kindly (add|make|allow|give|let|provide|enable|improve|include|update|consider|look|do)=1.5; pretty please=1; option (to|for|of|that|would|where|in)=0.5; an option=0.9; ability to=0.8; the ability=0.6; possibility (to|of)=0.6; more (options|choices|choice|variety|features|control|flexibility|customization|support|filters|selection|recipes|information|details|stuff|content|levels|places|colors|languages)=0.7; not have to=0.5; don't want to (have|be|see)=0.4; feature (request|suggestion|requested)=2; request for=0.9; i request=1.5; requesting=0.8; i would request=1.8; new feature*=0.2; feature*=0.2; functionality=0.2; instead of=0.3; rather than=0.4; at least=0.4; as an option=1; as well as=0.1; similar to=0.3; like (android|ios|iphone|facebook|google|whatsapp|twitter|other|in|on)=0.3; same as=0.2; support for=0.5; implement*=0.1; so that=0.3; so (we|users|developers|you|people|i) can=0.8; in order to=0.1; be able to=0.8; to be able=0.8; should be able=1.8; let (us|me|users|developers|the|people|user) =1; allow (us|users|developers|me|the|people|user|for|to)=1; allowing (us|users|developers|me|the|people|user)=0.5; give (us|users|developers|me) =0.8; make it (possible|easier|easy|so|available|more|simple|simpler|clear)=1; make (the|this|these|sure)=0.3; get rid of=0.8; add =0.5; adding=0.5; added=0.2; added to=0.2; be added=1.2; be (improved|implemented|included|supported|available|allowed|enabled|changed|removed|provided|introduced|extended|made|updated|optional|configurable|integrated|exposed|increased|reduced)=0.7; to be (improved|implemented|included|supported|added|allowed|enabled|changed|removed|provided|extended|updated)=0.7; nice to (have|be|see)=1.2; better to (have|be|use|add|make|allow)=0.9; better if=1.5; great if=1.5; good if=1.5; nice if=1.5; nice (feature|addition) =0.5; a better=0.4; much better (if|to|idea)=1; easier (if|to)=0.5; useful (if|to|for)=0.3; helpful (if|to|for)=0.6; only thing (missing|i|that|is|it)=0.5; one thing=0.5; just one thing=0.6; how about=1.3; what about=0.8; why (not|don't you|can't you|can't we|don't we|not just|doesn't)=0.8; why not (add|make|let|allow|have|just|use|give|provide)=1.5; any (chance|plans|plan|way|possibility) (of|to|for|you|we|i|that)=0.8; when (will|are|is|can) _2 (available|added|supported|be|release*|get|coming|support|implement*|update)=0.7; waiting for (an|the|a|this) (update|feature|app|fix|release)=0.5; vote for=0.8; +1=0.6; upvote=0.5

[e.lack] class=L weight=1 neg=keep
missing (feature|features|option|functionality|a|an|the ability)=1.2; missing is=1; is missing=0.8; what's missing=1.2; there (is|are) no (option|way|ability|possibility|setting|button|support|feature|function|choice)=1.3; there's no (option|way|ability|possibility|setting|button|support|feature|function|choice)=1.3; no (option|way|ability|possibility|setting|button|support|feature|function) (to|for|of|that)=1.2; lack of _3 (support|option|options|feature|features|ability|choice)=0.8; lacks _3 (support|option|options|feature|features|ability)=1; doesn't (have|allow|support|let|offer|include) _2 (option|ability|feature|function|way)=1.2; does not (have|allow|support|let|offer|include) _2 (option|ability|feature|function|way)=1.2; doesn't have (a|an|any|the)=0.8; don't have (a|an|any|the) (option|way|ability|feature)=1; is there (any|a) (way|chance|possibility|plan|plans) (to|of|for|that|we|you|i)=0.8; not (supported|available|possible|included)=0.5; can't (change|choose|select|add|remove|edit|customize|turn off|disable|delete|sort|filter|search|set)=0.8; cannot (change|choose|select|add|remove|edit|customize|disable|delete|sort|filter|search|set)=0.8; unable to (change|choose|select|add|remove|edit|customize|disable|delete|sort|filter|search|set)=0.8; used to (be able|have)=0.6; need (a|an) (way|option|feature)=1; only (supports|works|allows|lets)=0.7; not enough (options|choices|choice|features|variety)=0.9; limited (options|choices|choice|features|selection)=0.9; no dark mode=1.2; without the (option|ability|possibility)=1; no longer (have|able|possible|available|supports|allows)=0.6

[e.suggest] class=E weight=1.8 neg=keep
i suggest=2; i'd suggest=2; would suggest=2; my suggestion=2; a suggestion=1.8; suggestion is=1.8; suggestion*=0.3; suggest (you|that|to|adding|using|making|we|a|the|it|an|is|be|having|changing)=1.6; suggesting=1.3; suggested=0.6; suggest=1.2; i propose=2; propose*=1.3; proposal=1; i recommend (you|that|to|adding|making|using)=1.2; i would recommend (you|that|to|adding|making|a|using)=1; recommendation*=0.5; idea is=0.8; my idea=1.2; an idea=0.8; a good idea=1; good idea to=1.2; great idea to=1.2; better idea=1; idea to=0.6; idea=0.2; another solution=0.8; solution would=0.6; alternative*=0.4; alternatively=0.5; consider (adding|making|using|a|an|the|allowing|providing|implementing|having|including|offering|changing)=1.5; consider=0.7; please consider=1.8; think about (adding|making|it|a|the)=0.8; advice (is|would|to)=0.9; my advice=1.5; i think (you|it|there|that|they|the|we|microsoft|this) _2 (should|need|needs|could|would|must)=1; i believe _3 (should|need|needs|could|would|must)=1; in my opinion _4 (should|need|could)=1; maybe (you|we|they|add|a|make|it|if|there|some|even|with|the|one)=0.5; perhaps (you|we|they|add|a|make|it|if|there|some|even|with|the)=0.3; how hard (is|can|would) it=0.5; it's time to=1; it is time to=1; time to (add|make|fix|update|change|bring|get|move|support|upgrade)=0.9; would it be possible=1.8; is it possible to=0.8; be possible to=0.8; make it possible=1.2; worth (adding|considering|implementing|having)=1; room for=0.4; looking for (a|an|some) (way|feature|option)=0.4; could (use|do with|have|add|be|also|allow|provide|support|include|improve|offer|make|even|at)=0.6; could use (a|some|an|more|better)=1.2; could do with=1.4; for example=0.2; ask* for (a|an|the ability|more)=0.3; asking for=0.5; petition=0.8; demand*=0.4

[e.imperative] class=E weight=1.5 neg=keep
^ ~please ~just (disable|detect|develop|combine|put back|convert|bundle|require|notify|warn|sync|hide|auto|group|sort|filter|list|link|refresh|translate|localize|enhance|maximize|minimize|resize|reorder|enforce|eliminate|get rid)=1.4; ^ have (an|a|the)=0.6; ^ use (the|a|an)=0.6; ^ let=0.4; ^ why (not|don't you|don't)=1.4; ^ can there=1.2; ^ at a minimum=1; ^ it (would|will) be _1 (if|to)=1; ^ it (would|will) be=0.5; ^ ~and ~so ~just ~also ~then ~or ~but (add|allow|enable|provide|implement|include|support|improve|extend|expose|introduce|integrate|make|let|give|bring|change|remove|create|update|increase|reduce|show|put|stop|release|open|offer|restore|expand|ensure|automate|simplify|merge|consider|hire|train|replace|upgrade|optimize|optimise|unlock|display|reinstate|rename|separate|split|combine|standardize|lower|raise|publish|permit|customize|redesign|rethink|revert|unify|clarify|speed|develop|modify|re-enable|port|adopt)=1.5; ^ (have|get|use|do|be|take|keep|look|sort|set|try|bring|build|focus|learn|work|open|move|return|maybe)=0.4; ^ (a|an|the|more|better|some) _5 would be ~so ~very ~really ~much ~more ~a %adjg=1.8; ^ (a|an|the|more|better) _4 would be=1; ^ more (options|features|choice|choices|control|variety|support|filters)=1; ^ should=1; ^ would (be|love|like)=1.2; ^ needs=1.2; ^ need=0.8; ^ wish=1.8; ^ want=0.7; ^ hope=0.9; ^ hoping=0.9; ^ would=0.5; ^ suggestion=1.5; ^ allow=0.5; ^ please=0.6; ^ at least=0.6; ^ also =0.3; ^ same for=0.3

[e.fix] class=F weight=1.4 neg=keep
please ~just ~do (fix|resolve|repair|sort|solve|correct)=1.6; kindly (fix|resolve|repair|sort|solve|correct)=1.5; (could|can) (you|u|we|someone) ~please ~just (fix|resolve|repair|sort|solve|correct)=1.4; ^ ~so ~and ~just (fix|resolve|repair|sort)=1.3; need* to (be fixed|fix|be resolved|resolve)=1.4; must be (fixed|resolved)=1.3; should be (fixed|resolved|corrected)=1.3; be fixed=0.7; needs fixing=1.4; fix (it|this|that|your|the|these|ur|asap|please)=0.8; fix the (bug|bugs|issue|problem|app)=1.2; hope* _3 fix*=0.8; will change my (rating|review)=0.8

[a.advice] class=A weight=1.6 neg=keep
make sure=1.8; be sure (to|and|you)=1.8; be (aware|careful|prepared|warned|advised|ready|wary|cautious|patient|mindful)=1.7; beware=1.7; watch out=1.5; keep in mind=1.7; bear in mind=1.7; keep (away|well away|an eye)=1.2; don't (forget|miss|go|stay|book|expect|buy|eat|bother|waste|get|use|pay|let|be|take|order|worry|even|hesitate|rely|trust|leave|think|drink|fall|try)=1.2; do not (forget|miss|go|stay|book|expect|buy|eat|bother|waste|get|use|pay|let|be|take|order|worry|hesitate|rely|trust|leave|recommend|drink)=1.2; dont (forget|miss|go|stay|book|expect|buy|eat|bother|waste|get|use|pay|let|take|order|worry|hesitate|rely|trust)=1.2; never (stay|book|buy|order|go|use|trust)=0.8; if you (are|want|need|like|don't|can|have|plan|go|stay|do|prefer|choose|book|must|get|decide|take|just|love|really|visit|travel|enjoy|arrive|drive|would|think|request|happen|ask|drink|sleep|eat|expect|only|care|wish|think|come|do|wait)=1.1; if your (looking|planning|a|going|in|staying)=1.2; if you're (looking|planning|a|going|in|staying|not|after|there|on|the|willing|travelling|traveling|coming)=1.3; if ~you ~are looking for=1.2; you (should|must|need to|have to|better|ought)=1; you had better=1.2; you'd better=1.2; you (can|could|may|might) (also|get|find|use|walk|buy|take|eat|easily|always|go|try|ask|have|just|book|do|see|catch|rent|stay|choose|request|want|be|visit|even|pick|save|consider|purchase|reach|order|expect|hop|stroll)=0.9; you can=0.5; you might want=1.5; you may want=1.5; you won't (regret|be|find|go|believe|have)=0.9; you will (not|be|get|find|have|love|need|enjoy)=0.5; you'll (be|get|find|have|love|need|enjoy|want|not)=0.6; i (would|'d) ~highly ~strongly ~definitely ~certainly ~also ~not (recommend|suggest|advise|avoid|go|choose|request|stay|say|opt)=1.5; i'd ~highly ~strongly ~definitely ~certainly ~also (recommend|suggest|advise|avoid)=1.6; would ~highly ~strongly ~definitely ~certainly ~also ~not ~never ~thoroughly ~happily ~absolutely ~gladly ~really recommend=1.6; wouldn't recommend=1.6; wouldn't hesitate to=1.2; would not hesitate to=1.2; we ~highly ~strongly ~definitely ~certainly ~also ~thoroughly ~would ~do ~really recommend*=1.5; i ~highly ~strongly ~definitely ~certainly ~also ~thoroughly ~do ~really ~wholeheartedly recommend*=1.5; (highly|strongly|definitely|thoroughly|certainly|also) recommend*=1.4; recommend (this|the|it|that|a|staying|getting|you|to|them|trying|asking|for|hotel|going|taking)=1; recommended (to|for|if|that)=0.8; is recommended=1; highly recommended=1; my (advice|tip|recommendation|suggestion)=1.7; word of (advice|warning|caution)=1.7; a word to=1.2; a (tip|hint|note|warning)=1.2; tip*=0.6; insider tip=1; hint=0.6; warning=0.8; note that=1; please note=1.2; take note=1; advice=0.7; advise*=0.9; worth (a|the|visiting|it|trying|seeing|checking|paying|asking|going|doing|every|taking|walking)=0.9; well worth=1; a must=1.4; must (see|try|visit|do|go|have|stay|check|eat|be)=0.9; not to be missed=1.5; don't miss=1.6; check out (the|their|this|some|a|other)=0.9; ask for=1.3; ask (to|the|at|your|about|if|them)=0.7; request (a|the|to|one|an)=1; insist on=1; opt for=1.1; go for (the|a|it)=0.7; go (with|to|elsewhere|somewhere)=0.5; go elsewhere=1.5; stay elsewhere=1.6; somewhere else=1; look elsewhere=1.6; (better|cheaper) (options|off|hotels|places|value|to|choice|alternatives) =0.6; better off=1.2; best bet=1.3; best (to|way to|place to|option|choice)=0.8; great place (to|for)=0.8; good place (to|for)=0.8; perfect (for|if|place)=0.5; ideal (for|if|place|location)=0.4; suitable for=0.5; good (choice|for|option|if|base) (if|for|to)=0.6; plan (to|on|ahead|your)=0.4; bring (your|a|ear|some|along)=1.1; take (the|a|an|your|advantage|care)=0.5; try (to|the|a|and|another|some|out|it|their|something)=0.7; try to=0.5; avoid (the|this|it|at|if|that|rooms|staying|all|any|like|using|anything)=1.4; skip (the|it|this)=1.2; think (hard|twice|carefully|again|before)=1.4; before (you )?(book|booking|going|you)=0.7; save (your|the|some|money)=0.8; spend (your|the|a)=0.4; pay (the|a) (extra|little)=0.6; (5|10|15|20|five|ten|fifteen|twenty|few|two|couple|short) (min|mins|minute|minutes|blocks) (walk|away|from)=0.5; around the corner=0.6; next door=0.5; across the (street|road)=0.5; (restaurants|shops|cafes|cafe|restaurant|supermarket|bakery|grocery|store) (around|nearby|near|next|in|across|down|within|on)=0.5; there (is|are) (a|an|plenty|lots|many|also|several|some|much|better|other|so|tons|loads) =0.3; plenty of=0.8; short walk=0.6; easy walk=0.6; blocks (away|from|down)=0.7; discount*=0.2; for (anyone|those|people|families|couples|a couple|business) (who|looking|wanting|visiting|travelling|traveling|with|that)=0.8; anyone (who|looking|wanting|visiting|travelling|traveling|thinking)=0.7; travelers (should|beware)=1.2; people should=1; one should=1; should (you|u)=0.4; let me (warn|tell)=0.8; trust me=1; do yourself a favor=1.6; enjoy (the|your)=0.5; good luck=0.6; remember (to|that)=1.2; whatever you do=1.5; in advance=0.6; ahead of time=0.6; just (be|ask|make|don't|walk|get|take|go|pay)=0.6

[a.imperative] class=A weight=1.4 neg=keep
^ ~and ~so ~just ~also ~then ~but ~however ~please ~instead ~definitely ~or (try|take|go|book|stay|avoid|bring|check|ask|request|beware|visit|expect|remember|note|walk|turn|skip|head|save|eat|buy|choose|pick|catch|hop|rent|order|opt|reserve|insist|forget|think|plan|watch|pack|stick|wander|spend|pay|grab|arrive|consider|enjoy|get|use|look|keep|be|have|do|give|let|make|see|tell|stop|follow|wait|call|read|learn|cancel|steer|run|drink|travel|sit|leave)=1; ^ ~and ~so ~just ~also ~but ~however ~please (don't|dont|do not|never) =1.1; ^ (definitely|highly) =0.5; ^ (no need|no point)=0.5; ^ should you=0.8; ^ if=0.3; ^ when (you|in|visiting|booking|checking)=0.6; ^ for (a|an|those|breakfast|dinner|lunch|food|the)=0.2

[n.info] class=N weight=1 neg=keep
rt; via=0.5; read more; breaking=0.3; news; follow me; dm sent=0.8; just followed; sent you a dm; dm you; just sent; will do=0.5; already did=0.3; thank u=0.2; happy birthday=1; merry christmas=1; good morning=0.5; good night=0.5; lol=0.4; haha=0.5; congrats=0.5
do you (have|sell|offer|know|guys|still|carry|accept|ship|deliver)=0.5; what is the (best|name|number|email|address|cost|price|difference)=0.6; what's the (best|name|number|email|address|cost|price|difference)=0.6; how do i=0.5; how can i=0.4; how to=0.4; where can i=0.6; can i=0.3; is it (possible|ok|true)=0.2; are you (open|going to|hiring)=0.4; just wondering=0.5; quick question=0.7; i have a question=0.6; got a question=0.6; question about=0.5; would like to know=0.4; looking for=0.3; who (do|can|should) i=0.3; may i=0.3; when (do|does|are|is) (the|you|your)=0.2; will (there|you|it) be=0.2

[x.intens] class=X weight=1.35
very; really; so; extremely; absolutely; totally; completely; utterly; incredibly; truly; super; highly; deeply; seriously; terribly; insanely; ridiculously; beyond; such; quite=1.1; pretty=1.1; particularly; especially; always=1.1; constantly; bloody; fucking; damn; freaking; friggin; hella; most=1.1; ever=1.1; total; complete; utter; absolute; real=1.1; major; huge; massive; serious; severe; severely; significantly; badly; exceptionally; definitely=1.15
[x.down] class=X weight=0.6
slightly; somewhat; a bit; a little; little bit; kinda; kind of; sort of; sorta; fairly; rather=0.9; minor; small=0.9; occasional; occasionally; sometimes=0.8; maybe=0.8; perhaps=0.8; mildly; almost=0.8; not very=1
[x.pseudoneg] class=X weight=1
not only; not to mention; no wonder; no doubt; no matter; not just; not least; why not; can't wait; cannot wait; can't thank; cannot thank; no more; if not; or not; whether or not; not until; no longer; nothing but; nothing short
[x.contrast] class=X weight=1
but; however; though; although; yet; except; nevertheless; nonetheless; unfortunately; sadly; even though; despite; on the other hand; other than; apart from; aside from; only

[workaround] class=W weight=1
(keep|maintain) _2 (own|separate) (spreadsheet|list|notebook|file|log); my own (spreadsheet|list|notebook|file|log); our own (spreadsheet|list|notebook|file|log); (end|ended) up (printing|using|writing|doing|calling|copying|taking|keeping); as a workaround; workaround*; work around; (just|now|instead) (use|using) _4 instead; (write|wrote|writing) _3 (on paper|by hand|down on); on paper; by hand; manually; in a notebook; (take|took|taking) (a screenshot|screenshots|photos|pictures) (so|to|of|instead); (screenshot|screenshots) (so|instead|just); sticky note*; (had to|have to) _4 (myself|ourselves); (with|on|from) my own phone; personal phone; (borrow|borrowed) _3 phone; in the meantime (we|i); makeshift; (copy|copied|copying) and (paste|pasting|pasted); i (print|printed|keep) _3 (paper|out); (so|now) (i|we) just (use|go|call|keep|write|print|log)

[trouble.more] class=I weight=0.9
had to (call|wait|throw|pay|buy|go|return|contact|ask|cancel|send|spend|chase|find|walk|drive|fix|uninstall|reinstall|redo|repeat|restart); (has|have) to (ask|call|wait|search|go back|scroll|print|redo|repeat|restart|reinstall|manually); took ~the money=1.2; (can|could) (you|someone|anyone) ~please help=0.7

[pleasant.more] class=D weight=1.3
never had (a|an|any) (problem|issue|complaint|trouble); without ~any (problem|problems|issue|issues|hassle|trouble); beyond ~my expectations=2; will ~be back=0.8

[fact.broken] class=I weight=1.2 neg=cancel
out of (order|stock|service)=1.5; sold out=1; (logs|logged|kicks|kicked|signs|signed) me out=1.4; takes (an hour|hours|forever|ages|minutes|days|weeks|too long)=1.3; took (hours|forever|ages|days|weeks|too long)=1.3; (nobody|no one) _2 (find|know|answer|help|knew|answered|helped)=1.5; half empty=1.1; empty shel*=1.3; never (arrived|came|showed|credited|added|received)=1.6; wrong (size|item|store|shop|price|address|colour|color)=1.4; sent it to=0.7; expired=0.9; not (credited|added|counted|recognised|recognized|accepted)=1.4; refused=1.1; rejected=1.1; missing=0.9; turned away=1.2; double charged=1.6; charged twice=1.6

[fact.queue] class=I weight=1.1 neg=cancel
# %unit (queue|line|wait)=1.4; (queued|waited|stood) _2 # %unit=1.4; (queue|line|wait) (of|was|is) _2 (long|endless|huge)=1.3; only one (till|checkout|cashier|register|person)=1.3; one till open=1.3; (people|customers) (waiting|in line|queueing|queuing)=1

[ask.more] class=E weight=1.5 neg=keep
would save=1.6; would (help|be helpful|be handy|be useful|avoid|make it easier|make life easier)=1.5; (customers|people|clients|visitors|guests) (ask|are asking|keep asking|want|would like) _1 (for|if|whether|why|to|a|an)=1.5; please (bring back|add|let|allow|make|open|keep|send|show|put|give)=1.4

# What people on the ground and customers state as a fact, without a word that judges.
%num = two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|#
%who = i|we|they|staff|nurses|drivers|lads|people|customers|colleagues|everyone|everybody|couriers|teachers|techs|technicians|cleaners|porters|waiters|guards|parents|patients|residents|tenants
%side = customers|clients|patients|parents|tenants|residents|users|people|visitors|guests|shoppers|members|pupils|students|families|passengers|drivers|nurses|staff|colleagues|teams|crews|operators|buyers|commuters|elderly|kids|teachers|technicians|carers|folk|folks|everyone|everybody|team|crew

[fact.ratio] class=I weight=1 neg=keep
(%num) of (us|them|you) _3 (for|left|between)=1.2; (%num) out of (%num)=0.7; (one|every) (time|day|week|night|shift|train|bus|order|call) in (%num)=1.2; (only|just) (one|a single|%num) _2 (open|working|left|available|for|between|on)=1.3; (one|%num) _1 for (%num|the whole|all|every|everyone|everybody)=1; half of (them|the|it|my|our)=0.6; not one=1.1; none of (us|them|the|which|it)=1; never once=1.5; (%num) _1 (in front|ahead) of (me|us)=1.1; (%num) people (in line|waiting|queuing|queueing|in the queue)=1.3; (%num) not for us=1; it takes (%num|twice|half|an)=0.8; instead of (the|a|%num) (%num|promised|advertised)=1.2; rather than (the|a) (promised|advertised)=1.2; (%num) (clicks|screens|forms|passwords|phone calls|logins|steps|signatures|codes)=0.9

[fact.time] class=I weight=1.1 neg=keep
(out|off|down|broken|shut|closed|gone) since (monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|january|february|march|april|may|june|july|august|september|october|november|december|last|the|easter|christmas|summer|winter|spring|autumn)=1.5; for the (second|third|fourth|fifth|sixth|umpteenth|nth) (time|day|night|week|month|year)=1.5; (day|night|time|week|month|year|shift) running=1.3; in a row=1.1; again today=0.9; yet another=1; (gave|give|gives|giving) up=1.1; walk* (out|off|away)=1; (leave|leaves|left|leaving|went home|go home) (without|empty handed|empty-handed)=1.3; to no avail=1.6; (%num) (minutes|mins|hours|days|weeks|months) (to|for|just|before|only) (get|find|reach|open|load|start|reply|answer|arrive|fix|pay|a|one|the|be|speak|see|boot)=1.1; (%num) minutes late=1.4; arriv* (late|cold|damaged|broken|empty)=1.3; turn* up (late|cold|broken|damaged|empty|unannounced)=1.4; last minute=0.9; at short notice=1.2; cancelled (the|at|without|on|by)=1.3; postponed*=1.1; rescheduled=0.7; put back (again|to|until)=1; kept waiting=1.5; left waiting=1.5; drag* on=1.3; by the time=0.6; too late=1.3; (shuts|closes|close|shut|closed) (too|before|at|early)=0.9; stuck (in|on|at|outside|with|behind)=1.3

[fact.shortage] class=I weight=1.2 neg=cancel
run* out=1.2; ran out=1.2; run short=1.2; short staffed=1.5; short-staffed=1.5; understaffed=1.6; short of (staff|people|hands|drivers|nurses|stock)=1.4; %num short=1; one short=1; no _2 left=1.3; nothing left=1.2; nowhere to (sit|park|put|go|change|wait|store|hang|charge)=1.5; no (chairs|seats|room|space|staff|parking|bags|gloves|stock|trolleys|toilet|toilets|lift|ramp|heating|light|lights|lighting|signal|wifi|soap|towels|paper|parts|tools|training|handover|sign|signs|signage|label|labels|price|prices|instructions|manual|date|receipt|apology|warning|notice|answer|reply|one|changing|disabled|cover|backup|spare|bin|bins|bench|benches|shelter|shade|hand|invoice)=1.2; not enough=1.4; (full|packed|rammed|jammed|overflowing|swamped) (by|before|since|again|every|to|at)=1.2; overflow*=1.2; overcrowd*=1.4; overbook*=1.4; overload*=1.1; overwork*=1.4; overrun=1.1; empty (again|since|by|half|for|on|most)=1.2; (shelf|shelves|rack|racks|dispenser|machine|tank|cupboard|fridge|box) _2 empty=1.3; missing (from|in|again|since|on)=1.2; low on=0.9

[fact.state] class=I weight=1.1 neg=cancel
stone cold=1.5; lukewarm=1.3; freezing=1; boiling hot=1; reek*=1.4; whiff*=1; drip*=1; seiz* up=1.3; jam=0.6; jams=1.2; jammed=1.3; jamming=1.2; sticks=0.8; slips=0.9; wobbl*=1.1; rattl*=1; squeak*=1; flicker*=1.1; peeling=1; rust*=1; frayed=1.2; snapped=1.2; split=0.7; burst=0.9; blocked=1.1; clogged=1.2; flooded=1.4; soak*=0.9; drench*=1; dark=0.5; pitch black=1.3; unlit=1.2; taped (shut|up|over|off)=1.2; bust=1.2; busted=1.3; knackered=1.4; bust up=1; on the blink=1.6; playing up=1.4; acting up=1.4; packed (in|up)=1.2; conked out=1.6; dead (again|since|by|on|after)=1.4; out of action=1.5; out of (date|order|use|service|stock|paper|ink|toner)=1.4; switched off=0.7; logs (me|us|you|itself) out=1.5; kicks (me|us|you) out=1.5; times out=1.4; timing out=1.4; (freezes|hangs|stalls|beeps|bleeps|alarms) _3 (every|when|mid|during|each|whenever|constantly|all)=1.4; (every|each) (%num) (minutes|mins|seconds|hours)=0.8; wiped=0.9; (went|goes|go) (after|within) (%num|a|one)=1; wrong (way|one|name|floor|room|meal|dose|part|parts|ward|bin|date|label|labels|door|person)=1.4; mislabel*=1.4; unlabelled=1.2; unlabeled=1.2; unreadable=1.4; illegible=1.4; unmarked=1; in a language=0.7; don't match=1.3; doesn't match=1.4; do not match=1.3; does not match=1.4; contradict*=1.2; (two|three|different) (versions|prices|answers|systems)=0.9; heavy=0.5; too (heavy|high|low|small|big|narrow|steep|short|tight|hot|cold|dark|loud|noisy|far|long|slow|late|early|thin|thick|bright|soft|hard|expensive|complicated|many|few|much|little)=1.3

[fact.people] class=I weight=1.3 neg=keep
shrug*=1.2; (rolled|rolls|rolling) (her|his|their) eyes=1.6; sigh*=1; tutted=1.2; snapped at=1.6; talked (down|over)=1.5; talk* to me like=1.4; like (a number|a child|an idiot|a criminal|dirt|cattle)=1.5; looked (up from|through me|straight through)=1; never looked=1.2; hung up on=1.7; fobb* off=1.7; passed (from|around|between|on to)=1.2; pass* the buck=1.6; sent (away|round|from|home|back|packing)=1; told to (come back|wait|call|ring|go|try|email|leave)=1.2; ignor*=1.3; blank* me=1.3; yell*=1.3; shout*=1.2; swor*=1; in tears=1.5; crying (in|because|at)=1.3; grumbl*=1.3; moan*=1.2; complain*=1.3; mutter*=1.1; storm* (off|out)=1.5; burn* out=1.5; burnt out=1.5; burnout=1.5; worn out=1.3; exhaust*=1.3; demotivat*=1.4; morale=0.7; back (hurts|aches|pain|is killing)=1.4; hurts=1; aches=1; favouritism=1.5; favoritism=1.5; micromanag*=1.5; no one (tells|told|asks|asked|answers|answered|knows|knew|picks|picked|listens|came|turned|shows)=1.4; nobody (tells|told|asks|asked|answers|answered|knows|knew|picks|picked|listens|came|turned|shows|reads)=1.4; the left hand=1.3; just for a=0.6; you'd think=1.2; anyone would think=1.2; don't get me started=1.5; good luck (getting|finding|with|trying)=1.4; beggars belief=1.7; beyond me=1.1; what's the point=1.4; what is the point=1.4; no point=1; so much for=1.4; gone downhill=1.6; nearly (fell|slipped|tripped|missed|lost|hit|crashed)=1.3; trip* over=1.2; slipped=1.1; burned (my|his|her|a)=1.2; cut (my|his|her) (finger|hand|thumb|leg)=1.3; (want|wants|wanted|need) your _4 just=1; even when=0.8; even though=0.6; even after=0.8; had the _3 not=1; got one that=0.8; was told _3 (but|yet|then)=1; was promised=1.3; were promised=1.3; (i|we) wish (i|we) (had|hadn't|never|had never|didn't|could go)=1.3; should be ashamed=2; ashamed=1.3

[fact.chore] class=I weight=1.1 neg=keep
(you|we|i|they) (need|have) (%num|a) _2 (to|just to|before)=0.8; have to _2 (twice|again|%num times|every time|manually|by hand|from scratch)=1.3; (having|had|have) to (re-enter|retype|redo|repeat|queue|chase|beg|guess|fight|walk|climb|crawl|lift|carry|push|pull|climb|share|hunt|scroll|wade)=1.2; (re-enter|retype|re-type|rekey|re-key|redo|repeat)=1; hunt* (for|around|down)=1; search* for=0.6; chas* (up|after|them|the|down)=1.1; hoop*=0.9; jump through=1.4; from scratch=1; same (thing|questions|question|form|data|details|story) (twice|again|every|over|three|%num)=1.3; twice=0.6; on my knees=0.9; back and forth=1.2; ping-pong=1.1; toing and froing=1.4; a maze=1.3; mountain of=1; pile of paperwork=1.3; all the way (round|back|down|up|to)=0.8; just to (get|find|see|park|print|log|open|be|pay|ask|return|cancel|talk|speak|reach|buy|use)=0.9

[fact.praise] class=D weight=1.3 neg=keep
(couldn't|could not|can't|cannot) (ask|wish|have wished|have asked|fault) for=2; couldn't have been (nicer|kinder|better|happier|easier|more)=2; can't fault=1.8; cannot fault=1.8; could not fault=1.8; a breeze=1.5; a doddle=1.5; a godsend=1.8; a lifesaver=1.8; spot on=1.6; top notch=1.8; top-notch=1.8; cracking=1.3; first class=1.4; second to none=1.8; went above=1.6; above and beyond=1.8; hats off=1.6; kudos=1.5; well done=1.3; night and day=1; no end since=1.4; come on no end=1.6; i wish (every|all|more) _3 (were|was) as=1.8; (sorted|fixed|solved|resolved|rectified|refunded|replaced|corrected) (it|the|my|me|everything|within|in|quickly|promptly|immediately|straight|right|on the spot)=1.3; (problem|issue|error|mistake) (was|is|got) _1 (sorted|fixed|solved|resolved|rectified|corrected)=1.6; (helped|able) to (resolve|solve|fix|sort)=1.1; make it right=1.2; made it right=1.5; made amends=1.5; made up for it=1.5; make a bad situation right=1.5; my only complaint=0; no (complaints|complaint|issues|issue|problem|problems|trouble|fuss|hassle|drama|queue|waiting|wait|regrets|faults|hiccups)=1.3; (never|not|haven't|hasn't|hadn't|don't|didn't|didnt) ~had ~have ~one ~single ~any ~a ~an ~once (problem*|issue*|complaint*|regret*|disappointed|disappointment|trouble)=1.4; without (any|a|an) (problem*|issue*|hitch|hiccup|fuss|hassle)=1.4; nothing (but good|but praise|is too much|was too much|to complain)=1.6; no longer (have|need|worry)=0.5; saves (me|us|you)=1.1; saved (me|us|the day)=1.2; (haven't|hasn't|have not|never) had one _4 (wasn't|didn't|that|we)=1.2; you will not be disappointed=1.8; won't be disappointed=1.8; will not regret=1.6; won't regret=1.6

[ask.people] class=E weight=1.7 neg=keep
(%side) _1 (want|wants|request|requests|requested|prefer|wish|expect|beg|begged|begging|crave|demand) (a|an|the|to|more|some|for|that|it|longer|better|us|their|clear|clearer)=1.5; (%side) _1 (would like|would love|would prefer|would appreciate|would rather|'d like|'d love|'d prefer)=1.9; (they'd|we'd|i'd|he'd|she'd) (like|love|prefer|appreciate|welcome|rather have|need)=1.7; (%side) _2 (ask|asks|asked|asking|keep asking|wonder|wonders|wondering|wondered) (for|if|whether|why|when|us)=1.5; (wonder|wonders|wondering|wondered) why (we|you|they|there) (don't|can't|isn't|aren't|do not|never)=1.7; begg* (for|us|me)=1.6; (crying|screaming|desperate|gasping|dying) (out for|for)=1.9; real demand=1.2; come more often if=1.9; (come back|buy more|use it|visit|stay) _1 if (there|you|they|it|we) (were|was|had|could|offered|sold)=1.6; (would|'d) ~gladly ~happily (pay|pay a|pay for|pay more|pay extra)=1.8; happily pay=1.8; gladly pay=1.8; ask* for (a|an|more|the|better|longer|some|one)=1; asking for=1.2

[ask.forms] class=E weight=1.6 neg=keep
roll on=1.7; bring on=0.9; any chance (of|you|we|to)=1.8; any plans (to|for)=1.2; wouldn't go amiss=2; would not go amiss=2; wouldn't hurt to=1.7; would it (kill|hurt) (you|them|anyone)=2; would it be (too much|so hard|that hard|asking)=1.8; is it too much to ask=1.9; too much to ask=1.5; all (i|we) ask=1.9; my only request=2; one request=1.7; request*=0.8; to improve=1.3; room for improvement=1.2; looking forward to the day=1.8; can't wait for (you|the day|them)=1.5; has anyone (thought|considered)=1.8; have you (thought|considered)=1.8; did (you|anyone) think (of|about)=1.3; what about (a|an|adding|having|some|putting|offering)=1.7; how about (a|an|adding|having|some|putting|offering|you)=1.7; why (can't|don't|not|doesn't) (you|we|they|there|it|the|have|put|just|let|offer|add|make|send|post|open)=1.4; why (isn't|aren't|is|are) there (a|an|no|any|not|more)=1.5; (could|can) (someone|somebody|we|you|they) ~please ~at ~least (put|have|get|label|add|make|open|send|provide|install|post|show|let|offer|keep|bring|turn|print|stop|set|build|give|move|leave)=1.7; let's (start|have|get|make|offer|put|try)=1.2; could do with=1.8; in need of=1.3; needs (a|an|more|some|better|replacing|updating|to be|its own|proper)=1.2; need (a|an|more|some|better|proper|longer|bigger)=1.1; hope (the|you|they|someone|management|next)=1.3; hopefully (you|they|the|next)=1.1; ^ more _5 (please|pls|plz)=1.9; (please|pls|plz)=0.9; ^ (more|longer|better|clearer|bigger|earlier|later|wider|shorter|fewer|less) _3 (for|on|in|at|would|training|hours|staff|seats|notice)=1.4; (a|an|one|some|more|better|longer|another|proper) _4 would (help|make|save|do|go|be|let|solve|avoid|stop|mean|spare|prevent|change)=1.9; would (make|save|let|solve|spare|prevent|avoid|stop) (our|my|the|us|me|a|them|people|life|lives|so|it|everyone|half|all|many)=1.6; if only=1.7; only if=0; about time=1.1; the sooner the better=1.4; long overdue=1.4; should (have|offer|provide|get|come with|include|be able|be allowed|be open|be given|be told|be shown)=1.2; ought to=1.3; it's high time=1.6; high time=1.5; deserve*=0.9; what's missing=1.3; what is missing=1.3; missing: =1; wish list=1.3; wishlist=1.3; suggestion box=0; should be ashamed=0; should have known=0; i should have=0; it should take=0; should've known=0; (i|we) wish (i|we) (had|hadn't|never)=0; i wish (every|all|more) _3 (were|was) as=0; do i need=0; do we need=0; must have been=0; should be using=0; to be honest=0; we need to talk=0; you need (%num|to wait|to call|to ring|to queue|to ask|a degree|a password|a login)=0; need* a degree=0; would not recommend=0; would never=0; wanted to=0; asked to=0; was asked=0; were asked=0

[workaround.more] class=W weight=1 neg=keep
so (%who) ~just ~now ~simply ~always ~usually ~all (use|keep|bring|buy|write|print|ring|phone|text|copy|borrow|share|swap|store|stash|hide|drive|prop|tape|stick|carry|photograph|strip|pre-sign|log|sign|scribble|jot|send|pop|order|walk|work|park|wear|put|make|leave|ask|check|photocopy|screenshot|forward|fill|type|set)=1; so now (%who)=0.9; (%who) ~just ~now ~all ~always (stash|jot|scribble|prop|wedge|tape|rig|bodge|improvise|juggle|pre-sign|bypass|tether|strip|memorise|memorize|hoard|cannibalise|cannibalize)=1.3; (%who) (make do|makes do|get by|get round|get around|muddle through|work round|work around|cobble)=1.5; (%who) ~just ~now (buy|go|use|ring|call|take|drive|order|print|pay|walk|email|text|book|phone|get|do|write) _6 instead=1.4; (ended|end|ends) up (ordering|buying|driving|walking|going|borrowing|sharing|ringing|phoning|emailing|photographing|sending|booking|fixing|building|making|paying|carrying|bringing)=1.3; (rather than|instead of) (go|going|wait|waiting|use|using|call|calling|carry|trek|queue|queueing|queuing|rely|relying|through)=0.8; (bring|brings|brought|use|uses|using|carry|carries|buy|buys|bought|keep|keeps) (my|our|their|his|her) own=1.5; whatsapp group=1.2; google maps=0.8; google translate=1.3; post-it=1; post-its=1.1; sticky label*=1; on the back of=0.9; scrap paper=1.3; a notebook=1; my notebook=1.2; a whiteboard=0.9; duct tape=1.2; gaffer tape=1.2; cable ties=1; with tape=1; a brick=0.8; a wedge=0.9; a crate=0.6; set my alarm=1.1; half an hour early=1.1; an hour early=1.1; come in early=1; (my|a) (neighbour|neighbor|cousin|sister|brother|son|daughter|husband|wife|friend|colleague) _1 (signs|collects|prints|picks|lends|does|translates|forwards|brings|takes)=1.4; by a (cousin|friend|neighbour|neighbor|colleague)=0.8; over the road and=0.7; out of (my|our) own pocket=1.3; off an old=1; (by|from) memory=1.1; excel (sheet|file)=1; paper (list|copy|copies|form|log|version)=0.9; backup copy=1; (%who) _1 (photocopy|photograph|screenshot|print)=1.1; don't have to (trek|queue|wait|call|walk|ask)=0.6; until (it's|it is|they) (fixed|sorted)=0.7; as a stopgap=1.6; stopgap=1.4; temporary fix=1.4; quick fix=1; our trick=1.4; the trick is=1; my trick=1.4
# English, second part: dysfunctions told as plain facts, wishes, ways of getting by, idiomatic praise.
# General constructions rather than topics; a topic noun alone is never a cue.

# --- things that break, wear, leak, jam, beep -------------------------------------------------
[more.broken] class=I weight=1.2 neg=cancel
veer* (to|off|left|right|into)
(pull|pulls|pulling|drift|drifts|drifting) to (one side|the left|the right)
(come|comes|coming|came) (undone|apart|loose|unstuck|adrift|untied|unglued|unscrewed|away in|off in|off the wall|off its)
(pinged|pings|popped|pops|flew|flies|dropped) off (the|my|when|as|after|in|at|on|every)=1.1
(fall|falls|falling|fell|drop|drops|gone) (to bits|to pieces|off the wall|off its|off in|off when|off after|off every)
(hang|hangs|hanging) (by a thread|off its|off the wall|loose|open)
(swallow*|chew*|eats|ate|munch*|gobbl*) ~up ~my ~our ~the ~your (card|cards|ticket|tickets|coin|coins|money|paper|change|wheel|wheels|pass|note|notes|receipt|tyre)=1.3
chew* up
(goes|went|going|gone) (blank|black|haywire|dead|flat|awry|walkabout|astray|bust|missing)=1.3
(goes|went|going|gone) off (every|all|for no|at night|in the night|all night|whenever|when)=1.2
has gone=0.8
(line|call|signal|connection|sound|picture|power|phone|music|video|screen|mic|camera) ~then ~just (cut|cuts|died|dies|went|goes|dropped|drops|froze)=1.2
(mid-call|mid-sentence|mid-shift|mid-transaction|mid-round|mid-claim|mid-journey|mid-meal|mid-flow|mid-payment|mid-exam|mid-shower|mid-meeting)=0.9
(reboots|restarts|resets|reset|rebooted|restarted|shuts|shut|turns|turned|switches|switched|locks|locked|unplugs|opens|deletes|deleted|updates) itself=1.3
(opens|closes|starts|stops|restarts|turns off|turns on|comes on|moves|locks) by itself=1.2
(throws|throw|threw|thrown|boots|booted|knocks|knocked|chucks|chucked|spits|boot) (me|us|you|people|everyone|him|her) (out|off)=1.4
(sign|signs|signed|log|logs|logged|time|times|timed) (me|us|you|people|everyone|him|her|itself) (out|off)=1.3
(was|were|been|being|got|get|gets|is|keep|kept) (logged|signed|timed|booted|thrown) (out|off)=1.3
(lock|locks|locked|locking) (me|us|you|him|her|people|everyone|staff|them) out=1.4
expire* (every|before|while|after|on me|halfway|the day)
(beep*|bleep*|buzz*|hum|hums|humming|whirr*|whine|whines|ring|rings|ringing) _2 (all|non-stop|nonstop|through the night|every|for no|for nothing|day and night|round the clock)=1.3
non-stop=0.7; (screech*|judder*|clank*|grinds|grinding|vibrates|rocks|buckl*)=1.1; creak*=1
(all|whole) (shift|night|day|morning|weekend|meeting|lesson|journey) (long|for nothing|without|with no)=1
for no (apparent|obvious|good|particular) reason=1.4
for no reason=1.3
(trips|tripped|trip|blow|blows|blew|blown|blowing) (the|a|every|out the) _1 (fuse|fuses|breaker|switch|bulb|electrics|alarm)=1.3
steam* up; mist* up; fur* up; silt* up; clog* up; gum* up=1
(bobbl*|pilled|threadbare|unravel*|puckered|laddered|sagging|sags|lumpy|misshapen|lopsided|wonky|wobbly|rickety|dented|chipped|splintered|warped|buckled|scuffed|mangled|bent|blunt)=1.1
shrank=1.2; shrunk=1.2
(holes|a hole|a rip|a crack|a dent|a gap|a draught|a draft|crumbs|hairs|a hair|hair|a fly|flies|grit|mud|gum|bones|a bone|glass) (in|on|round|around|under|down|at|through) (it|my|the|our|every|one|them|her|his|every|both|most)=1.2
with a (fly|hair|hole|crack|dent|rip|bone|slug|scratch|plaster) in=1.3
flat as a pancake=1.4; thin as=0.9; hard as (a rock|rock|stone|bricks|a brick)=1.4; flat=0.2
(flat|bald|punctured|punctures) (tyre|tyres|tire|tires)=1.3
exposed (wires|wire|cables|cable|nails|screws|pipes)=1.4
(loose|missing) (paving|slab|slabs|wire|wires|tile|tiles|carpet|cable|cables|bolt|bolts|handle|screw|screws|step|board|rail|button|buttons|plug|plugs|seam|seams|thread|threads)=1.2
(bricked|boarded|fenced|cordoned|blanked|chained) (up|off)=1.1
(inaudible|muffled|garbled|crackl*|unintelligible|indecipherable|undecipherable|smudged|too faint)=1.3
(slippery|slippy|uneven|grimy|grubby|mildew*|damp|draughty|drafty|stuffy|airless|musty|sweltering|stifling|chilly|dusty|smeared|sodden|mucky|soiled|unwashed|scummy)=1.2
sticky (floor|floors|table|tables|carpet|menus|menu|seats|seat|keys|surfaces|to the touch)=1.2
(limescale|cobweb*|puddle*|graffiti|droppings|infest*|fag ends|cigarette butts|dog mess|dog poo|condensation|scum|grime)=1.1
like (an oven|a sauna|a fridge|a freezer|an ice box|an icebox|a furnace|a greenhouse|a building site|a bomb site)=1.4
(colder|hotter|louder|dirtier|darker) than (outside|before|ever|last|it was|it should)=1.1
(only|at|just|barely) # degrees (on|in|all|by|again|this|inside|at|when|every)=1.1
in (my|our|their) (coat|coats)=1.1
(never|hardly|barely|doesn't|does not|didn't|did not|won't|don't|do not) (close|closes|shut|shuts|lock|locks|latch|flush|flushes|reach|reaches|stay|stays|stick|click|drain|drains|heat|heats|cool|cools|dry|dries|reset|register|scan|scans|read|ring|rings|charge|lower|raise|seal|serve|serves|stop|stops|tally|add up|sit|line up|hold|holds|switch|turn off|turn on|go down|go up|come off|come on|stand up|belong|correspond|carry|cover|covers|refresh|clear|move|budge|stretch|open up)=1.2
(doesn't|does not|didn't|never|won't) _2 (all the way|properly|any more|at all|half the time|on its own)=1.2

# --- late, cancelled, nobody came ------------------------------------------------------------
[more.time] class=I weight=1.2 neg=keep
(no-show|no-shows|no show|no shows)=1.3
(didn't|did not|doesn't|never|don't) ~even ~ever (turn up|turned up|turns up|show up|stop for|stopped for|wait for|waited for|ring back|rang back|call back|called back|phone back|get back|got back|come back|came back|write back|pick up|picked up|picks up|start|started|run|ran|ring|rang|phone|phoned|materialise|materialised|apologise|apologised|explain|explained|mention|mentioned|say why|said why|tell me|told me|tell us|told us|ask me|asked me|ask us|asked us|check|checked)=1.3
(sail|sailed|sails|drove|drives|shot|went|goes|flew|sped|rolled) (straight|right|clean) (past|by|through)=1.3
(overran|overruns|overrunning)=1.2
(running|runs|ran|run) (over|behind|# minutes|%num minutes)=1.1
behind schedule=1.3; and counting=1.3; pushed back=1.1; put off (again|until|twice|till)=1.2
(cancelled|canceled|moved|changed|postponed|rearranged|rebooked|rescheduled|replaced|delayed|swapped|switched|shifted|lost|broken|broke|failed) (twice|again|%num times|for the|three times|on the day|on the morning|the night before|the day before|the same day|last thing)=1.3
(cancelled|canceled|changed|moved|pulled|closed|scrapped) (at|with|without) _3 (notice|warning|to go|explanation|reason|word)=1.4
with (one|a|an|%num|only|just|less than) _1 (minute|minutes|minutes'|hour|hours|hours'|day|days|day's|days'|week's|hour's) (to go|notice|left|warning)=1.2
(minutes'|hour's|hours'|day's|days'|minutes|hours) notice=1
of an hour (to|before|for|just|late|behind|each)=1.1
(minutes|hours|days|weeks|months) (listening|trying|queuing|queueing|without|standing|sitting|outside|in a queue|of hold|arguing|hunting|looking for)=1.2
(stood|standing|sat) (there|outside|by the toilets|by the door|in the corridor|in the aisle|in the rain|in the cold|all the way|around|next to the)=1.1
(was|were|been|got|being|is|are) left (in|on|lying|sitting|standing|outside|alone|unattended|to|without|half|hanging|open|dug|for)=1.3
left where _1 (couldn't|can't|could not)=1.2
(came|come|comes|arrived|arrives|turned up|turns up|showed up|got here) _2 (early to|hours after|days after|instead of|for the|rather than)=1
(weeks|months|days|hours) in arrears=1.2
(shut|shuts|slam|slams|slammed|closed|closes) in (my|our|his|her|their) face=1.5
cut short=1.1
(the day|the night|the evening|the week) before _2 (start|starting|moving|exam|shift|it)=0.9
straight to (voicemail|answerphone)=1.4
(rings out|just rings|rings and rings|rings off the hook|always engaged|engaged tone|mailbox full)=1.3
listening to (the|that|their|hold) (music|muzak|tune|message)=1.3
went unanswered=1.4; (was|is|been) never _1 (answered|returned|followed|done|sent|fixed|explained|read)=1.3
signed for but=1.3

# --- not enough people, room, stock ----------------------------------------------------------
[more.short] class=I weight=1.2 neg=keep
(there's|there is|there was|there were|there are|there've been|had been) no=0.9
(gets|get|got|had|has|have) no (travel|time|break|breaks|pay|lunch|say|help|idea|room|seat|seats|reply|answer|training|cover|map|light|locks|lock|handles|handle|brakes|wheels|lid|lids|price|prices)=1.2
with no _1=0.9
with no (handles|handle|warning|explanation|reason|notice|letter|letters|chairs|cover|pay|label|labels|lock|light|food|water|help|break|breaks|seats|seat|training|reply|answer|brakes|lid|sign|signs|apology|gloves|lift|heating)=1.3
no (seats|chance of|interpreter|lids|handles|brakes|tea|milk|plugs|sockets|mirror|mirrors|locks|lock|hooks|cutlery|glasses|sizes|size|pens|forms|bulbs|key|keys|map|bus|buses|trains|engineer|nurse|doctor|carer|driver|teacher|cleaner|porter|pay rise|raise|recognition|thanks|credit|breaks|break|say in|guard|rail|handrail|harness|mask|masks|helmet)=1.2
without (a break|breaks|pay|gloves|training|cover|backup|a chair|lunch|food|water|heating|electricity|power|hot water|lights|light|ppe|a handover|an apology|so much as|even|looking|knocking|asking|telling|saying|checking|mentioning|consulting|anyone|being told|being asked|a word)=1.2
(nowhere near|not nearly|barely|scarcely|hardly) enough=1.5
down to (one|our last|the last|%num|a single|the bare)=1.1
minus (one|two|three)=0.9
(gone|finished|empty|sold out|cleared|bare|closed|full|over) by (%num|noon|lunchtime|midday|lunch|the time|half|mid-morning|mid-afternoon)=1.3
never (in stock|any|anyone|anybody|the right|available|open|staffed|manned|ready|full|replaced|the same|on the shelf|there when|repaired|collected|emptied|given|signed|paid|refunded|apologised|updated|explained|cleaned|credited|on time)=1.3
(unstaffed|unmanned|unattended|unanswered|unpaid|uncollected|unheated|untrained|unreachable|unexplained|unworkable|underpaid|understocked|unequipped|ill-equipped|unfinished|unfilled|undersized|untouched|unlogged|unrecorded|unsupervised|unpressed|uninsulated)=1.2
(hasn't|haven't|not|wasn't|weren't|isn't|aren't|never|hadn't) ~been ~being (emptied|replaced|serviced|repaired|mended|paid|told|trained|briefed|informed|invited|consulted|collected|processed|restocked|refilled|washed|updated|credited|labelled|heated|maintained|gritted|swept|logged|recorded|offered|acknowledged|honoured|answered|cleaned|warned|notified|asked|listed|reimbursed|stocked|staffed|ironed|tested|insured)=1.3
(%num|one|half|most) of (the|our|these|those) (%num|time|lights|seats|machines|tills|chairs|shelves|showers|lifts|trains|toilets)=1
(%num|one) _1 (booked|scheduled|double-booked|arrived) for the same=1.3
(doubled|double) booked=1.2; double-booked=1.3; in two places at once=1.3
doing (two|three) (jobs|people's|shifts|roles)=1.3
(on|at) (skeleton staff|half strength)=1.4
# the shop, branch or line that went away
(they|they've|have|has|was|were|been|being) (closed|axed|scrapped|withdrawn|withdrew|discontinued|removed|downgraded|outsourced|did away with|done away with|phased out|got rid of|took away|taken away|taken out|stopped doing|stopped selling|cut back) ~my ~our ~the=1.1
(nearest|closest) _1 (is|being|are) _3 (miles|km|kilometres|minutes|hours|buses|away)=1
(miles|km|kilometres) away=0.7
(only|just) (takes|accepts|opens|runs|stops|comes|answers|covers|lasts|lasted|allows|lets|gives|prints|works|reads|half works|available|open)=0.85
(on backorder|backordered|back-ordered|back order)=1.3

# --- money ----------------------------------------------------------------------------------
[more.money] class=I weight=1.2 neg=keep
(went|gone|goes|going|shot|crept|jumped|leapt|risen|rose|hiked|put) up (by|from|again|every|without|twice|another|£|$|€|%num|at renewal|mid-contract|since)=1.2
(jumped|jumps|leapt|rocketed|soared|ballooned) (from|to|by)=1.2
(doubled|tripled|trebled|quadrupled)=0.9
(price|rent|fare|fares|premium|rate|tax|fee|cost) (hike*|rise*|increase*)=1
mid-contract=1
(slipped|snuck|sneaked|tacked|whacked|slapped|bunged) (on|onto|in|into|it on|a)=1.1
added (on|to the bill|to my bill|without|at the end|at checkout)=1.1
(small|fine) print=1
(scanned|scans|rang up|rings up|rung up|came up|comes up|comes out) (at|as|for|like|double|higher|more)=1.1
(charge|charges|charged|charging) (extra|full|double|more|people|customers|a fee|to|over|for the same|for something|even)=1.2
(debited|deducted|docked|clawed back|fined|penalised|penalized|overcharged|surcharged)=1.2
(had|made|have|has|having) to (fork|shell|cough|stump) (out|up)=1.4
(fork|forks|forked|shell|shelled|cough|coughed|stump|stumped) (out|up)=1.1
out of pocket=1.4; stung for=1.3; short-changed=1.4; shortchanged=1.4; short-changes=1.3; stiffed=1.4; nickel and dim*=1.5; goug*=1.4; fleec* (us|me|people|customers)=1.4; milk* (us|me|customers)=1.2
for the privilege=1.5
(taken|took|take|takes|went) (out|from my account|from our account) (twice|again|early|without)=1.4
taken twice=1.4; paid twice=1.3; paid for nothing=1.5; paying for (nothing|something i|something we|a service)=1.3
paid extra (for|and)=0.8
(rolled over|auto-renewed|renewed) (without|by itself|before|automatically)=1.2
(no|zero) (claims|crashes|accidents) and (it|they|still)=1
got paid (late|less|short|wrong)=1.3

# --- people: rude, absent, passing the buck -----------------------------------------------------
[more.people] class=I weight=1.3 neg=keep
put the phone down (on|mid-sentence|mid-call|while|when|before)=1.7
(puts|put|slams|slammed) the phone down=1.4
as if (i|we|he|she|it|they) (was|were|wasn't|weren't|had|hadn't|didn't|did|am|didn't exist)=1.3
as though (i|we|he|she|it|they) (was|were|wasn't|weren't|had|hadn't|didn't|did)=1.3
(carried|carries|carry|went|kept|keeps|goes) ~on (typing|talking|chatting|eating|texting|scrolling|reading|walking|filing)=1.3
(chatting|gossiping|laughing|scrolling|texting|giggling) (among|amongst|to each|with each|behind|while|instead|on their|at the till|in the corner)=1.3
on (his|her|their) (phone|phones|mobile|mobiles)=1.1
turned (her|his|their) back=1.5
(talk*|spoke|speak*|spoken) (about|over|across|above|down to) (me|him|her|us|mum|dad|my head)=1.4
raised (his|her|their) voice=1.4
(made|makes|make) (me|us|her|him|mum|dad|people|patients|customers) (wait|stand|repeat|cry|walk|undress|queue|pay|sign|redo|sit|beg|late|miss)=1.3
(made|makes|make|left|leaves|leave) (me|us|you|her|him|people|mum|dad) feeling ~so ~a ~bit (small|stupid|guilty|invisible|unwelcome|like a nuisance|like a burden|like an idiot|uncomfortable|worthless|old|poor|in the way|foolish)=1.5
(made|makes|make) (me|us|you|her|him|people|mum|dad) feel ~so ~a ~bit ~very ~really (small|stupid|guilty|invisible|unwelcome|like a nuisance|like a burden|like an idiot|like a fool|uncomfortable|worthless|old|poor|in the way|foolish)=1.6
(felt|feel|feels|feeling) ~so ~very ~a ~bit ~really (small|invisible|unwelcome|in the way|rushed|judged|pushed|watched|forgotten|fobbed|short|like a nuisance|like a burden|like a number|like a fool)=1.4
rushed (me|her|him|us|off|through|out)=1.3
(patronis*|patroniz*|condescend*|dismissive*|curt|curtly|brusque*|offhand|surly|gruff|snooty|stroppy|sarcastic*|smirk*|sneer*|scoff*|glared|barked|tutting|tuts|huff*|snotty|snippy|short with me|short with us|grumpy|rudeness|jobsworth*|couldn't care less)=1.5
(not|isn't|wasn't) (my|our|their|his|her) (job|department|problem|fault|area|patch|remit|concern)=1.4
computer says no=1.7
pillar to post=1.6; bounc* (around|between|back|from)=1.4; shunt*=1.2; batted (back|between|from)=1.4; runaround=1.6; run around in=1.1; the run around=1.5
(round|around) in circles=1.5; in circles=1.2; round the houses=1.4; round and round=1.2; wild goose chase=1.6; merry dance=1.5; going nowhere=1.3; (goes|leads|led|went) nowhere=1.4
(transferred|redirected|referred|put through|passed|sent) (%num times|twice|again|back|round|along)=1.3
(send|sends|sent|sending|turn|turned) (me|us|you|him|her|people|patients|customers|them|it|everything) (back|away|elsewhere|home|round|to the wrong|packing)=1.2
sent (my|our|the|his|her) _2 back=1.2
(ask|asks|asked|asking|want|wants|wanted) _4 (for|about) (them|it|the same) (again|twice|a second|on pages|on every|each)=1.4
(ask|asks|asked|asking|want|wants|wanted) _1 for the same=1.2
already (told|gave|given|sent|filled|filed|provided|answered|handed|emailed|explained) (them|it|him|her|you|that|this|in|twice|everything)=1.3
(repeat|repeats|repeating|explain|explaining|tell|telling) (my|the|our|it|everything|myself|ourselves|his|her) _3 (again|every time|each time|%num times|to each|to everyone|over|from the start)=1.4
for the (umpteenth|nth|hundredth|millionth|%num) time=1.4
ghosted=1.4
(got|gets|get|getting) the (brush-off|cold shoulder|runaround|third degree|blame|short straw)=1.5
locked until=1.1
(to|for|about) (a|the|another) (different|wrong|other) (child|patient|person|customer|address|branch|account|house|man|woman|family)=1.2
(reset|opened|closed|emailed|phoned|charged|fixed|delivered|called|treated|sent|cancelled|booked|printed|packed) the wrong=1.4
(approved|agreed|confirmed|booked|promised|granted) _2 (then|and then|but) _2 (taken|took|withdrawn|cancelled|changed|pulled|refused|denied|dropped)=1.5

# --- contradictory, missing, unread ------------------------------------------------------------
[more.info] class=I weight=1.3 neg=keep
(says|said|say|tells) one thing=1.4
(says|said|tells|told) _2 something (else|different)=1.3
something different=1.1
a different (story|answer|price|version|reason|figure|amount|excuse)=1.2
a different _1 (every|each) (time|day|visit|week|call|shift|morning|night)=1.4
(label|shelf|sign|tag|sticker|ticket|website|app|letter|contract|leaflet|menu|advert|screen|email|text|map|board|quote|form|packet|poster|timetable) (says|said|say|reads|shows|showed|quoted|states) _6 (but|yet|till|scanned|charged|actually|came|comes|door|nobody)=1.3
(told|said) # _6 (until|till|turned out|but|it was)=1
(at odds with|clash* with|conflicting|mismatch*|discrepanc*|out of sync|bears no relation)=1.3
clear as mud=1.6; none the wiser=1.5; in the dark about=1.4; kept in the dark=1.6; guesswork=1.3; left guessing=1.5; jargon=0.9; gobbledygook=1.5; legalese=1.3; double dutch=1.4
guess* (which|what|where|who|whether|how|when)=1.1
who knows (when|if|what|why|where|which|how)=1.2
(god|goodness|heaven) knows (when|if|what|why|where|how|who)=1.4
your guess is as good=1.5
(find|found|finding) out (by accident|by chance|after|only|on the day|too late|when it was)=1.2
(find|found|finding|learn|learnt|learned|learning|hear|heard|hearing|read) _5 (from|through|via|in|on) the (press|papers|paper|news|grapevine|customers|radio|patients|gossip)=1.4
last to (know|hear|be told|find out)=1.5
(points|point|leads|lead|links|directs) to (a blank|nowhere|a dead|an error|a door|the wrong|page not|an old|an empty|a wall)=1.3
(gave|gives|give|showed|shows|has|had|lists|listed|uses|used|printed|quotes) (the|an|my) (old|wrong|previous) (dose|address|price|name|time|timetable|number|date|menu|version|phone|rota|diet|allergies)=1.3
not on (the|our|my|any) (system|list|map|file|record|records|shelf|website|rota|menu)=1.2
(none|not one|half|most) of (them|whom|us|it|the) _3 (has|have|had|knows|know|knew|read|works|work|worked|answer|answers|match|fits)=1.3
(in english|in german|in french) only=0.9
so small (you|we|i)=1.2
(you|i|we) (can't|cannot|couldn't|could not) (see|read|hear|tell|find|reach|sleep|breathe|move) (who|what|where|over|past|round|anything|the|a|them|it|which|how)=1.3
doesn't (say|tell|mention|explain|list) (who|what|where|which|how|when|why|anything|the)=1.2

# --- unsafe, heavy, painful --------------------------------------------------------------------
[more.body] class=I weight=1.3 neg=cancel
nearly (had|went|took|dropped|ran|knocked|got|broke|caught|trapped|scalded|crushed|drove|walked|put)=1.2
almost (fell|slipped|tripped|hit|got hit|dropped|missed|knocked|ran|went over|crushed|scalded)=1.3
near miss*=1.4; close call=1.2; close shave=1.2
accident waiting to happen=1.8
(someone|somebody|one of us|people) (is going to|will|could|might|is gonna|'s going to) (get hurt|get killed|fall|trip|slip|be killed|be hurt|lose a|break a|get run)=1.6
(trap*|pinch*|pinches|caught|catches|scalds|scalded|cuts|scrapes|graze|grazed|crushed|jabs|nips) (my|your|our|his|her|the) (finger|fingers|hand|hands|thumb|thumbs|foot|leg|skin|sleeve|toe|toes|arm|ankle|ankles|shins|shin)=1.3
(hands|feet|shoulders|wrists|knees|legs|eyes|ears|back|neck|wrist|shoulder|arms) _1 (hurt|hurts|ache|aches|aching|killing|numb|swollen|sting|stings|stinging|seize|seizes|in bits|in ribbons)=1.4
(blisters|blistered|sprain*|twinge*|pulled a muscle|put my back out|did my back|stiff neck)=1.3
catches (on|in|the) _2 (every|rail|sleeve|bed|door|frame|step|skin|floor|when)=1.2
(blind spot|blind corner)=1.1
(over|above|at) # (kilos|kg|kilograms|stone|pounds|lbs)=0.6
(at|above|below) (waist|shoulder|head|knee|floor|ankle) height=0.4
lift* _3 (alone|on my own|on her own|single-handed|by hand)=1.1
single-handed=1
shivering=1.3; sweating (in|like|through|buckets)=1.1

# --- pointless chores, twice the work ----------------------------------------------------------
[more.chore] class=I weight=1.2 neg=keep
(typed|type|types|typing|entered|enter|entering|keyed|key|keying|logged|written|write|filled|fill|recorded|copied|entry) _3 (into|in|on|across) (%num|several|multiple|both|separate|different) (systems|places|forms|screens|databases|spreadsheets|logins|apps|portals|sheets|books)=1.3
(%num) ~mouse (clicks|screens|steps|pages|menus|forms|logins|tabs|passwords|signatures|phone calls) (to|just|for|before|deep)=1.2
mouse clicks=0.8
what the old (one|system|app|version|form|till|way) (did|does|could|managed|took)=1.3
(before|until) (you|i|we|they) can (even|get|start|do|see|order|pay|leave|work|log|speak|print|go|use|open)=1.1
(in no|in random|in any old|out of|no) (order|sequence|particular order) ~so=1.1
(criss-cross*|trek*|trudg*|traips*|to and fro|lugging|lugged|hump*)=1.2
drag* (it|them|the|a|him|her|my) (round|around|up|down|across|along|back|out|through|all)=1.2
(up|down) (%num|three) flights=1.1; up and down (the|stairs|%num|all)=1
one by one=0.9; line by line=0.9; page by page=0.9; by torchlight=1.1
(every|each) (second|third|single|other) (item|time|scan|page|line|call|day|customer|order|night|week|train|bus|one|parcel|label)=1.1
(asks|asking|calls|calling) for (approval|assistance|supervision|a supervisor|a password|a code) (every|each|on every|again|for every)=1.4
(a form|forms|another form|paperwork) (for|to|before) (everything|a pencil|every|get a form|the form|the other|another)=1.3
tick-box=1; box-ticking=1.3; box ticking=1.3; a faff=1.4; faff*=1.2; rigmarole=1.5; palaver=1.5; cock-up=1.5; cock up=1.4; botch*=1.3; dodgy=1.3; manky=1.5; grotty=1.5; janky=1.4; wonky=1.2; flaky=1.2; finicky=1.2; temperamental=1.2; hit and miss=1.4; hit or miss=1.4; pot luck=1.2; postcode lottery=1.5; luck of the draw=1.3; on a good day=1.2; if (you're|you are|we're) lucky=1.4; on the fritz=1.6; no dice=1.1

# --- unfair ------------------------------------------------------------------------------------
[more.unfair] class=I weight=1.3 neg=keep
(managers|bosses|management|office|day shift|they|others|some|agency|men|directors|head office|new starters) _1 (get|gets|got|have|has|park|parks|eat|sit) _6 (we|nights|night shift|the rest of us|the rest|others|ours) (get|gets|got|park|don't|eat|sit|stand|have|has|pay)=1.4
(managers|bosses|office|they) park _5 we park=1.4
one rule for=1.6
(earn|earns|earned|get|gets|paid|make|makes) (more|less) than (those|the ones|people who|the people|us|me|my|the men|him|her|new starters|agency|staff who)=1.4
for less (pay|money)=1.2; passed over=1.4
always the same (people|ones|person|names|two|few|faces|three|who|four|nurses|drivers)=1.4
(has|have|plays|play|his|her|their) favourites=1.4; (face fits|who you know)=1.4; (get|gets|getting|got) away with=1.3
(jump*|skip*) the queue=1.2; (pushed|pushes|pushing|cut|barged) in (front|ahead)=1.4; pushed in=1.2; queue-jump*=1.3
(took|takes|taking|steals) the credit=1.6
last in line for=1; second-class=1.3; second class citizen*=1.6; treated like (dirt|children|kids|cattle|criminals|numbers|second)=1.6

# --- fixed phrases, irony -----------------------------------------------------------------------
[more.irony] class=I weight=1.5 neg=keep
(lovely|great|brilliant|fantastic|wonderful|nice|super|marvellous|charming|perfect|terrific|superb|excellent|good|bravo|cool|splendid|delightful|fabulous|oh good|oh great) (,|!|.|-) ~yet ~so ~and ~now (another|no|not|nothing|nobody|still|again|only|more forms|more queues|thanks for nothing)=1.8
(oh|well) (great|good|lovely|brilliant|joy|wonderful) (,|!|.) ~another=1.5
thanks a bunch=1.7; surprise surprise=1.5; surprise , surprise=1.5; what a surprise (,|!|.)=1.2; no surprise there=1.4; just (my|our) luck=1.5; typical (!|.|,)=1.3; ^ typical=0.9; how (convenient|generous|thoughtful) (of|, |!)=1
pull the other one=1.6; couldn't make it up=1.8; couldn't organise a=1.8; couldn't run a (bath|tap|whelk|piss-up)=1.8; not holding (my|our) breath=1.7; don't hold your breath=1.7; pigs might fly=1.6; here we go again=1.5; same old (story|thing|same|excuse|excuses|answer)=1.5; groundhog day=1.4; in name only=1.4; so-called=1.1; in vain=1.4; seen better days=1.6; on its last legs=1.6; held together (with|by)=1.3; past (its|their) best=1.4; fit for purpose=1; not fit for purpose=1.9; chocolate teapot=1.9; like talking to a (brick wall|wall)=1.8; brick wall=1.2; pulling teeth=1.6; (drive|drives|driving|drove) (me|us|everyone|you) (mad|up the wall|round the bend|nuts|crazy|potty|insane)=1.6; on (my|our) nerves=1.6; does my head in=1.6; (leave|leaves|left) (much|a lot|something) to be desired=1.7; deaf ears=1.6; lip service=1.5; kick in the teeth=1.7; slap in the face=1.7; goalposts=1.3; catch-22=1.5; catch 22=1.5; vicious circle=1.4; bursting at the seams=1.5; stretched (thin|to|too)=1.4; spread ~too thin=1.5; run ragged=1.6; rushed off (our|my|their) feet=1.4; firefighting all=1.3; the straw that=1.5; like herding cats=1.4; a far cry from=1.3; fat chance=1.6; (big|clear) as (a|the) postage stamp=1.4; dog's dinner=1.5; money for old rope=1.5; from bad to worse=1.7; more trouble than=1.6; neither here nor there=0.8; you had one job=1.7; who thought (of|it|this|that)=1.3; whoever (designed|thought|decided|wrote|planned|approved)=1.3; (nothing|anything) but=0.6; wouldn't wish (it|this|that) on=1.8; at the end of (my|our) tether=1.7; in one ear=1.3; beggars can't=1; (a|no) laughing matter=1.3; take it or leave it=1.3

# --- wishes: who asks -----------------------------------------------------------------------------
[more.ask] class=E weight=1.7 neg=keep
(%side) _2 (keep|keeps|kept|always|constantly|often|regularly|forever) (ask|asks|asking|asked|requesting|wanting|begging|wondering)=2
(%side) (have|has|had|have all|are|were) ~been ~always ~often (asking|requesting|begging|pushing|campaigning|pressing|wanting|hoping|longing) _1 (for|about|to|if|whether|that|since)=1.8
(%side) _1 (ask|asks|asked|asking|wonder|wonders|wondered) _1 (if|whether) (we|they|you|there|it|the)=1.7
(%side) _1 (want|wants|wanted|need|needs) (a say|a voice|to know|somewhere|something|someone|clearer|fewer|simpler|shorter|longer|their own)=1.5
team asked for=1.6
(keep|keeps|kept) (being|getting) asked (for|if|whether|when|why|about)=1.9
(get|gets|getting|got|always|constantly) asked (for|if|whether|about|every|daily|all)=1.5
(popular|common|frequent|regular|recurring|repeated|number one|most common|top|constant) (request|ask|demand|question|suggestion|wish|plea)=1.9
(demand|appetite|clamour|call|calls|need) for (a|an|more|better|longer|bigger|cheaper|smaller|something|somewhere)=1.2
(%side) (say|says|said|tell|tells|told) _2 (they|he|she|it) (would|'d|could|should|miss|want|wants|need)=1.5
(they'd|would) go again=0.6
(petition|campaign|campaigning|lobbying) for=1.3
(%who) _1 (would|'d) (all|really|much|gladly|happily|definitely|rather) (like|love|prefer|appreciate|welcome|use|pay|come|have|see|stay|go|buy)=1.8
would (welcome|value|cherish|kill for|die for|settle for|jump at)=1.5
(i'd|we'd|they'd|i would|we would|they would|she'd|he'd) (welcome|settle for|kill for|go for|jump at|rather|sooner|value)=1.7
(i'd|we'd|i would|we would|they'd|she'd|he'd|would) be ~so ~much ~very ~really ~a ~lot (happier|safer|better off|grateful|glad|delighted|thrilled|pleased|over the moon|less worried|more comfortable) (with|if|for|when|to have|to see|to get|were)=1.8
(long|longs|longing|yearn|yearns|yearning|pining|craving|praying|pray|itching) for=1.5
what (i|we) wouldn't give for=2
(i'd|we'd|i would|we would) give (anything|my right arm|a lot|my eye teeth|my eye-teeth) (for|to)=2

# --- wishes: conditional, any subject ------------------------------------------------------------------
[more.cond] class=E weight=1.7 neg=keep
if _4 (ran|were|was|had|could|came|opened|did|would|gave|sent|started|stayed|offered|told|said|let|read|showed|accepted|worked|stopped|closed|took|made|put|used|went|knew|rang|called|lasted|fitted|remembered|listened|asked) _7 (would|could|'d|i'd|we'd|they'd|he'd|she'd|it'd|you'd|that'd)=1.7
(would|'d|it'd|i'd|we'd|they'd|that'd|he'd|she'd) _8 if _4 (ran|were|was|had|could|came|opened|did|would|gave|sent|started|stayed|offered|told|let|read|showed|accepted|worked|stopped|closed|took|made|put|used|went|knew|rang|called|lasted|listened|asked|kept|got)=1.7
(it'd|it would|that'd|that would|this would|would) ~really ~also ~at ~least (save|spare|help|mean|stop|cut|avoid|prevent|speed|free|reassure|encourage|give|let|reduce|solve|make|cheer|mean|suit|ease) (us|me|them|you|time|everyone|hours|people|the|a|confusion|staff|nurses|patients|customers|money|trips|mistakes|mum|dad|her|him|my|our|no end)=1.7
(be|feel) (happier|safer|better) (with|if)=1.5
(would|'d) (work|run|go|flow|feel|look|sell|read|fit) ~so ~much ~a ~lot (better|smoother|faster|easier|nicer|safer) (if|with|in|without)=1.7
(would|'d) (come|visit|shop|buy|use|eat|travel|stay|go|order|sign|join|book) _3 (more|if|again if|more often) _2 (if|there|was|were|had|with)=1.6
(all|what) (it|this|the place|the ward|the room|that) ~really (needs|lacks|takes|wants) (is|are)=1.8
(that's|that is|is|was) all (i|we|they|you|anyone|he|she) ~really (need|needs|want|wants|ask|asks|'d need)=1.9
all (i|we|they|you|anyone|customers|people|patients) ~really ~ever (want|wants|need|needs|ask|asks|ask for|'m asking for|are asking for) (is|are)=2
what (i|we|they|you|people|customers|staff|patients|residents|drivers|parents|this|everyone|mum|dad) ~really ~actually ~all ~badly (need|needs|want|wants|lack|lacks|would like|'d like|crave|miss|misses) (is|are)=1.9
what's (needed|wanted|required|called for)=1.6
what (would|'d|could) ~really (help|work|make|suit|improve)=1.7
one thing (i'd|we'd|i would|we would|that would|to|you could|they could|that could)=1.8
(only|first|main|biggest|single) (thing|wish|request|change|improvement|ask) (i'd|we'd|i would|we would|would be|is|to)=1.4
(my|our|the|an) (ideal|dream) _2 (would|has|is|should|'d)=1.7
in (an ideal|a perfect|a better) world=1.8; (with|had|wave|give me) a magic wand=1.8; if it (were|was) up to (me|us)=1.9; if i (were|was|ran) (in charge|the manager|the boss|you|the place|this|the)=1.7
(my|our) (wish|hope|request|preference|plea|dream|vote) (is|would|goes|for)=1.7
(wouldn't|would not) (mind|say no to|object to|turn down|be averse to) (a|an|some|more|having|if|the|being)=1.8
wouldn't go (to waste|astray|unnoticed|unused)=1.9
isn't (asking|too much)=1.5
(isn't|not|hardly|wasn't|is not) asking (the earth|for the moon|a lot|much|too much|for much|for miracles|for the earth|for a lot)=2; not (much|too much|a lot) to ask=1.9; asking a lot to=1.8; asking (the earth|too much) to=1.5
surely (we|you|they|there|someone|it|the|a) _3 (can|could|must|should|ought|isn't|would)=1.6
(can't|cannot|couldn't) be (that|so|too) (hard|difficult|expensive|complicated) to=1.8
(would|'d) go a long way=1.7
be nice not to (have|need|wait|be)=1.6
(i|we) (was|were|am|are|'m) ~really ~rather ~kind ~of hoping (you'd|you|for|to|that|they'd|they|there|someone|it|we|i'd)=1.5
(hoping|hope) (you'd|you'll|they'd|they'll|someone|we'll|it'll|there'll|the) _2 (do|bring|stock|get|have|be|consider|reconsider|open|add|change|make|listen|see|start)=1.4
one day (maybe|perhaps|we'll|they'll|hopefully|i hope)=1

# --- wishes: questions that are requests -----------------------------------------------------------------
[more.question] class=E weight=1.8 neg=keep
how come (there's|there is|there are|there isn't|there aren't|we|you|they|nobody|no one|no) ~still ~only (no|don't|can't|isn't|aren't|never|not|has|a|any|one)=2
how come (there's|there isn't|there are|you don't|we don't|they don't|we can't|you can't|nobody)=1.9
why (is|are) there (never|only|just|nowhere|nothing)=1.7; why no=1.1; why not (run|try|open|offer|ask|let|have|put|start|sell|serve|train|keep|send|allow|extend|use|do|move)=1.6
(couldn't|can't|could) there ~not be=1.9; can there be=1.7
(can't|couldn't) (you|they|we|someone|somebody|it|there|the) ~just ~at ~least ~please ~simply ~maybe ~be (have|get|put|send|text|ring|write|warn|leave|open|offer|sell|stock|do|run|give|make|bring|keep|let|add|include|fit|install|train|hire|move|mend|print|publish|teach|turn|build|provide|set|introduce|extend|lower|reduce|change|start|serve|agree|share|talk|stay|made|moved|opened|fixed|set|put|kept)=1.9
could (they|the|someone|somebody|it|this|that|our|my|there) ~just ~at ~least ~please ~not ~maybe _2 (be|have|get|put|send|text|ring|warn|leave|open|offer|sell|stock|run|give|make|bring|keep|let|add|include|fit|install|train|move|mend|print|provide|extend|lower|reduce|change|start|stop|serve|stay|come|go|stand)=1.7
could (you|we) ~please ~just ~maybe ~not ~at ~least ~possibly (open|stock|sell|do|run|keep|move|print|train|leave|set|text|warn|extend|lower|turn|start|serve|install|fit|hire|stay|mend|label|explain|send|teach|use|try|give|repeat|reduce)=1.5
can (it|the|this|these|that|our|my|they) _3 (be|come|go|stay|open|start|run) (set|made|moved|changed|longer|shorter|louder|quieter|extended|lowered|raised|sorted|opened|turned|cleaned|bigger|larger|earlier|later|improved|added|kept|removed|put|translated|printed|brought|clearer|painted|repainted|reviewed|shortened|simplified|cheaper|warmer|cooler|brighter|softer|in|more)=1.7
please (could|can|may|might|would) (the|we|you|it|there|i|someone|they)=1.6
^ (couldn't|can't|could|can) (the|there|we) _4 ?=0.6
would (it|you) (help|be an idea|be worth|make sense|not be|be too much|kill you|consider|ever consider|be willing|be open) ~to ~if=1.5
(would you|have you|did you|could you|will you|you ever|they|would they) ~ever ~not (consider|think of|think about|thought of|thought about|considered) (a|an|adding|making|putting|having|opening|offering|giving|using|doing|some|getting|letting|moving|selling|running|stocking)=1.8
wouldn't it (be|make|help|save)=2; isn't it (time|about time|high time)=1.8; isn't there (a|any|some) way=1.7; would it not be=1.8
is there (no|not|any) (way|chance|possibility|hope|scope|reason) (of|to|you|we|that|the|for|i)=1.4
do you think (you|we|they|someone|it|there) could=1.8; (would|do) you mind (adding|putting|opening|turning|sending|keeping|moving|lowering|leaving|closing|telling|if)=1.3
wonder (if|whether) (you|we|they|it|there|someone|anyone) (could|can|might|would|couldn't)=1.9; don't suppose (you|there|we|they|anyone|it)=1.8
what would it take=1.9; what's stopping (you|us|them|the)=1.5; (who|what) do (i|we) have to (ask|do) to get=1.3
(any|what) (plans|thoughts|news) (for|on|about) (a|an|adding|opening|having|more|bringing|getting|introducing|when)=1.4
any chance (the|there|they|somebody|someone|it|that|i)=1.8

# --- wishes: suggestions, headings, bare nominals ------------------------------------------------------
[more.suggestion] class=E weight=1.7 neg=keep
^ ~my ~our ~a ~one ~any ~other (wish|wishes|wish list|request|requests|need|needs|want|wants|ask|asks|hope|hopes|improvement|improvements|suggestion|suggestions|idea|ideas|wanted|proposal|proposals|recommendation|dream|expectation|expectations|nice to have|would like|to add|to change|to consider|to do better|next step|what next|even better if|ebi|i want|i need|we need|for next year|for next time|what would help) (:|-)=1.9
to (improve|change|add|consider|do better|work on|look at|develop) (:|-)=1.9
even better if=1.9
(top of|number one on|first on|high on|on) (my|our|the|everyone's) ~wish (list|wishlist)=1.6
(it's|it is|its) ~about ~high ~past time (the|we|they|you|someone|somebody|this|our|that) _3 (had|got|was|were|did|opened|made|put|thought|learned|learnt|stopped|started|gave|let|came|looked|paid|took|listened|fixed|moved)=1.9
(it's|it is|its) ~about ~high time (the|we|they|you|someone|somebody|this|our|for a)=1.6
(might|could|may) ~like ~want ~wish ~also ~to (think about|consider|look into|look at|try|want to add|rethink|reconsider) (putting|adding|having|a|an|some|more|the|offering|getting|opening|making|moving|it|whether|using|giving|training)=1.8
(worth|worthwhile) (considering|thinking about|looking into|looking at|adding|having|a thought|exploring|investing)=1.4; (have|having) a (think|rethink) about=1.6; give some thought to=1.7; scope (for|to)=1.3; scope for improvement=1.7; (rethink|overhaul|revamp|refresh|reconsider) (the|your|this|needed)=1.5
(someone|somebody|management|head office|the council|the company|hr|the school|the ward) (ought to|needs to|should|has to|must) ~really ~at ~least ~seriously (put|have|sort|look|talk|come|listen|think|do|get|tell|teach|train|make|explain|decide|hire|speak|see|check|ask|paint|open|move|buy|invest)=1.8
there (could|might|ought to|needs to|has to|must|should|would ideally) ~also ~always ~really be (a|an|some|more|someone|at least|one|two|somewhere|better|proper|fewer|clearer|enough|something|signs)=1.9
(need|needs) ~to ~be (a lick|a good|a deep|a proper|an overhaul|a refresh|a rethink|a facelift|updating|refurbishing|looking at|sorting|replacing|painting|repainting|modernising|mending|cutting back|emptying more|extending|redoing|widening|moved|extended|simplified|clearer|quicker|simpler|shorter|longer|bigger|larger)=1.5
(school|ward|shop|branch|office|place|department|depot|station|village|street|area|town|park|site|room|corridor|lobby|kitchen|app|website|form|menu|car park|entrance) _1 (needs|could use|could do with|is crying|wants) (a|an|more|some|better|proper|new|longer|bigger|out|to be|clearer|another)=1.7
(merits|deserve|deserves) (a|an|better|more|proper|to be) ~_ (raise|rise|refresh|chair|room|better|paid|heard|recognised|recognized|look|rest|break|space|say)=1.3
(i|we|they|mum|dad|residents|staff|customers|people) ~still ~really ~do (miss|misses) (the old|having|being able|the days|the human|going|the personal|our)=1.4
(the|that) (least|minimum) (they|you|the|we|management|anyone) (could|can|should) (do|have|offer|say)=1.4; at the very least=1.2; as a minimum=1.3
^ ~just ~a ~simply ~only (heads-up|heads up|text|reminder|call|phone call|bit of notice|bit of warning|little notice|word of warning|quick text|quick call|courtesy call|warning) _3 (before|when|if|beforehand|in advance|first|the day|would)=1.5
a (heads-up|text|reminder|phone call|warning|week's notice|day's notice|bit of notice|little notice) (before|beforehand|in advance|first|if|when)=1.4
^ ~just ~maybe ~even a ~tiny ~wee (bit|little|touch|tad) more (notice|time|information|info|warning|help|support|space|room|care|thought|respect|privacy|light|training|staff|communication|variety|choice|flexibility|patience|empathy|kindness|recognition|guidance|consideration)=1.6
^ (quieter|clearer|bigger|larger|shorter|warmer|cooler|cheaper|lighter|softer|quicker|brighter|wider|safer|fairer|friendlier|healthier|fresher|cleaner|fewer|thicker|sturdier|simpler|longer|earlier|later|faster|better|smaller|lower|taller|easier) _ ~_ (at|on|for|in|with|to|near|by|between|during|so|please|or)=1.4
^ (fewer|clearer|bigger|larger|shorter|quieter|cheaper|simpler|quicker|wider|fairer|healthier|thicker|sturdier) (forms|signs|labels|print|letters|steps|clicks|menus|instructions|portions|chairs|bays|trolleys|queues|meetings|emails|passwords|bags|sizes|text|tables|rooms|prices|pay|food|gloves|aisles|doors|buttons|questions|words|hours|shifts|calls)=1.4
^ (a|an|some|another|longer|better|clearer|fewer|less|faster|cheaper|quieter|warmer|bigger|smaller|extra|one more|shorter|earlier|later) _5 (please|pls|plz)=1.9
^ more (frequent|regular|flexible|affordable|accessible|visible|detailed|local|reliable|comfortable|realistic|varied) _=1.3
^ more (staff|hands|nurses|carers|drivers|trains|buses|seats|space|room|light|notice|parking|chairs|tills|toilets|benches|plugs|sockets|breaks|fruit|veg|training|support|guidance|examples|signs|signage|bins|lockers|sizes|ramps|variety|evening|weekend|gluten-free|vegan|vegetarian|healthy|doctors|teachers|coaches|choice|translation|mirrors)=1.3
^ (somewhere|something|someone|somebody|anywhere) (to|that|who|for|with|safe|warm|quiet|dry|decent|proper)=1.2
^ (a|an|some|one) _3 that (isn't|aren't|actually|really) (an|a|the|just|only|all|works|work|fits|fit|lasts|tells|tell|opens|answers|shows)=1.3
^ (a|an|some) _3 that (a|people|you|i|we|the|everyone|anyone|older) _1 (can|answers|could|understands|reads|fits)=1.2
^ (free|step-free|direct|late|night|online|evening|sunday|weekend|hourly|covered|secure|heated|proper|decent|working|automatic|adjustable|gluten-free|vegetarian|vegan|halal|bilingual|large-print|disabled) _ (on|in|at|for|between|near|by|to|outside|that|so)=1.1
(next time|in future|in the future|from now on|going forward) ~, ~please ~just ~maybe (tell|warn|ask|send|give|put|call|ring|let|make|have|bring|use|say|leave|could|i'd|we'd|train|check|listen|open|keep|consult|involve|include|text)=1.9
^ ~please ~just ~maybe ~perhaps (hire|recruit|employ|install|fit|label|consult|involve|reward|scrap|ditch|ban|stagger|rotate|simplify|invest|respect|trust|teach|coordinate|streamline|abolish|cap|stock|reopen|renovate|modernise|digitise|listen) (the|a|an|more|us|staff|people|your|our|in|to|all|everyone|customers|patients|new|some|better|those|fewer|local)=1.4
^ ~please ~just ~simply ~at ~least (give|tell|show|warn|pay|treat|trust|let|involve|ask|text|consult|include|train|teach) (us|staff|people|patients|customers|everyone|carers|nurses|drivers|parents|kids|residents|tenants|passengers|pupils|them)=1.7
^ ~just a (working|proper|simple|decent|clear|reliable|quiet|safe|bigger|longer|second|clean|single|real|human) _3 (would|please|is all|that|for|so|in|on|at)=1.4

# --- ways of getting by ---------------------------------------------------------------------------------
[more.workaround] class=W weight=1.2 neg=keep
# own kit, own lists
(from|on|with|in|using|through|via|off) (my|our|their|his|her) own (mobile|mobiles|phone|phones|laptop|laptops|car|cars|tape|pens|kettle|heater|heaters|chair|cushion|gloves|stapler|torch|tools|scissors|blanket|blankets|data|hotspot|money|printer|petrol|computer|email|account|tablet)
(bring|brings|brought|bringing|carry|carries|carrying|supply|supplies|packs|pack) ~in ~along (my|our|their|his|her) own
(we've|i've|they've|have|has|had|we|i|they|she|he) (drawn|drew|made|make|built|wrote|written|designed|printed|set up|created|invented|devised|keep|kept|started) ~up (my|our|their|his|her) own=1.3
(personal|private|own) (mobile|laptop|hotspot|gmail|email|dropbox|spreadsheet|group|chat|notebook|cheat sheet)=1
(secret|private|hidden|unofficial|shadow|parallel) (stash|list|drawer|supply|spreadsheet|spreadsheets|file|system|stock|notebook|group|rota)=1.3
a stash of=1.2; cheat sheet*=1.2; crib sheet*=1.2; home-made (sign|list|label|chart|form|version|tool)=1.2; homemade (sign|list|label|chart|form|version|tool)=1.2
(%who|i|she|he) _1 (keep|keeps|carry|carries|hide|hides|stash|stashes|squirrel) _6 in (my|our|the|their|his|her|a) (locker|pocket|pockets|drawer|handbag|boot|car|glovebox|apron|sock|ceiling|cupboard|linen|bag|desk|van)=1.3
(%who|i|she|he) _1 (keep|keeps|carry|carries|pack|packs|hide|hides|bring|brings|buy|buys) ~a ~an ~some ~my ~our ~two (spare|extra|second|backup|back-up|emergency)=1.2
(i|we|she|he|they) ~always ~now (pack|packs|carry|carries) _4 just in case=1.2
(keep|keeps|kept) (a|my|our|the) (list|note|copy|tally|record|log|diary) of _4 (on|in) (my|our|a|paper|the back|the wall)=1.3
(set up|started|made|created|use|have|run) (a|our|our own) (whatsapp|facebook|group chat|telegram|signal|shared doc|google doc|google sheet|shared drive)=1.3
# paper, hands, photos
(write|writes|wrote|writing|scribble|scribbles|jot|jots|jotting|copy|copies|copying|note|notes|noting) _5 (on|in|down|onto) (my|our|their|his|her|scraps|bits|post-its|the back|the wall|a scrap|a glove|cardboard|a napkin|an envelope|a bit)=1.3
on (my|our|their|his|her) (hand|hands|glove|gloves|arm|sleeve|badge|wrist)=0.9
(on|onto) paper (first|then|and then|until|, then)=1.3
(then|and) (type|types|key|copy|enter|retype|transfer) (it|them) _1 (up|in|into|later|at home|afterwards|after|across)=1.2
(take|takes|took|taking) ~a ~some (photo|photos|picture|pictures|snap|snaps|screenshot|screenshots) of (the|my|every|each|our) (screen|form|ticket|timetable|rota|label|meter|board|letter|page|card|code|list|receipt|whiteboard|chart|map|notes)=1.3
(%who|i) _1 (screenshot|photograph|photocopy) (the|my|it|them|every|everything|each|our)=1.3
(send|sends|sent|email|emails|forward|forwards|text|mail|message|post) (it|them|photos|files|documents|everything|the) _1 to (myself|each other|my own|my personal|my private|my phone|my gmail|my wife|my husband)=1.4
to (myself|each other) (and|then|by|on)=0.7
(by|with) pen and paper=1.1; pen and paper=0.9
(once|first) on paper ~, (once|then) (in|on)=1.5
(%who|i) _2 (twice|double) ~, once=1
# other people
(ask|asks|asking|get|gets|got|pay|ring|rings|phone|phones|text|have|call) (a|my|the|our|his|her) (neighbour|neighbor|daughter|son|husband|wife|sister|brother|mum|mom|dad|friend|mate|colleague|grandson|granddaughter|niece|nephew|lad|girl|bloke|cousin|stranger|passer-by|boy|kid|kids) _3 (to|and she|and he|who|and they)=1.3
(my|a|our|the) (neighbour|neighbor|daughter|son|husband|wife|sister|brother|mum|mom|friend|mate|grandson|granddaughter|niece|nephew|cousin|neighbours) _1 (does|do|fills|reads|books|orders|rings|phones|lets|logs|deals|translates|pays|sorts|writes|looks) (it|me|them|that|this|in|the|my|us|out|everything|for|up|on)=1.3
(neighbour|neighbor|mate|friend|colleague|daughter|son|flatmate) ~always (lets|let|buzzes|drives|rings|prints|brings|fetches|collects) (me|us|my|it) _1 (in|out|up|with|for|from|to)=1.2
(lets|let|buzzes) (me|us|him|her) in (with|on|through|by|using)=1.2
(with|on|using|use|uses|borrow|borrows|under) (my|a|his|her|the) (mum's|mom's|dad's|mate's|friend's|colleague's|husband's|wife's|daughter's|son's|neighbour's|neighbor's|sister's|brother's|manager's|boss's|nurse's) (login|log-in|password|card|account|fob|pass|phone|badge|code|key|wifi|car|number)=1.3
(my|a) (mum's|mom's|dad's|mate's|colleague's|husband's|wife's|daughter's|son's|neighbour's|friend's) (login|password|fob|badge|account)=1.2
share (one|a|the same|our|each other's|passwords|logins) ~single ~the ~same (login|logins|password|passwords|badge|account|code|log-in|user|card|pass|fob|key)=1.3
(%who|i) ~just ~often ~usually (borrow|borrows|borrowed|scrounge|nick|pinch|cadge|poach|raid|steal) (a|an|the|some|from|one|two|it|them|our)=1.2
(borrow|borrows|borrowing|borrowed|scrounge|scrounging|nick|nicking|pinched|cadge|poach|poaching|raid) _4 (from|off) (the ward|another|next|other|a neighbour|a neighbor|a colleague|my|upstairs|downstairs|each|one another|the other|a mate|the next)=1.3
(sort|sorts|sorted|arrange|arranges|cover|covers|swap|swaps|agree|settle) _4 (between|among|amongst) (ourselves|themselves)=1.3
(chip|chips|club|clubs|pool|pools|whip) ~all (in|together|round|our) _1 (for|to|money|tips)=1.3; car share because=1.2; (double|pair) up=1; fend for (ourselves|myself)=1
(clean|fix|mend|wash|sort|print|translate|repair|fit|fetch|collect|find|carry|buy|paint|empty|hoover|sweep) (it|them|the|my|our|everything|that) _2 (myself|ourselves|themselves)=1.3
(two|three) of us (lift|push|carry|do|hold|move|go|stand|pull)=1.2
# props, tape, string
(prop|props|propped|propping|wedge|wedges|wedged|wedging|tie|tied|tying|jam|hold|held|holding|keep|kept) _3 (open|shut|closed|up|down|in place|back) _1 (with|using) (a|an|my|some|the|our|string|tape|wire|rope|cardboard|cable|books|bricks)=1.3
(hold|holds|held|prop|props|wedge|keep|stick|sticks) _3 (foot|shoe|bin|chair|bag|knee|brick) (in|against|under) (the|it)=1.1
(taped|glued|stapled|sellotaped|patched|bodged|rigged|jury-rigged|superglued|tied|strapped|cable-tied|duct-taped) (it|them|the|a|down|together|back|on|round) _2 (with|down|together|back|up|on|to)=1.2
(with|using|in|of|by) ~some ~bits ~of ~a ~roll (duct|parcel|masking|gaffer|electrical|insulating|packing|sticky|scotch|brown|gaffa|red) tape=1.2
(with|using|and) ~some ~a ~bits ~of (sellotape|superglue|string|cable ties|zip ties|elastic bands|rubber bands|an elastic band|a rubber band|safety pins|blu-tack|blutack|scissors and|coat hanger|paper clips|cardboard|a pen lid|a coin|a teaspoon|a broom)=1.1
a (bit|piece|strip|lump|scrap|wad) of (tape|card|cardboard|string|wood|paper|foil|cloth|rope|foam|wire|bread|carpet|sellotape|blu-tack|tissue) _2 (over|under|on|in|to|round|around|against|between|across)=1.3
(put|puts|stick|sticks|stuff|shove|wedge|place|stuck|shoved|stuffed|tape|taped|hung|hang|tie|tied|pin|pinned|lay|throw) (a|an|some|my|old|two) _4 (under|over|round|around|between|against|underneath|across) (it|the|them|its|there)=1.1
(cardboard|newspaper|a beermat|beer mat|a rag|carrier bag|bin bag|bin liner|a sock|a bucket|a crate|a brick|a napkin|folded paper) (under|underneath|over|round|around|against|across|between|beneath|in the gap)=1.2
(cut|cuts|trim) _5 (with scissors|and glue|and stick|and tape)=1.2
(pinned|stuck|taped) (it|them|one) (by|up|on|to|above|next)=1
(hit|kick|kicks|bang|jiggle|wiggle|slap|thump|whack|shake|rattle|bash|nudge|tug|yank|give) (it|the|them) _4 (until|till|then|and it|to make|to get|so it|a kick|a knock|a thump|a whack|a bang|, then)=1.3
(unplug|turn|switch) (it|the|them) _1 (off and on|and plug|off and back|and back)=1.2; works if (you|i|we)=1.2; (a|the) knack (to|of|is)=1.2; (i've|we've) (got|learnt|learned|worked out) (to|a trick|a way|how to) (hit|get|fool|open|do|work|round|jump|enter|make)=1.3
# round the rule or the system
(skip|skips|skipping|bypass|bypasses|bypassing|dodge|sidestep|override|overrides|leave out|miss out) (the|that|this|it|all|those) _3 (and|step|check|form|field|scan|procedure|official|approval|process|training|desk|line|because)=1.2
(got|get|gets|getting) (round|around) (it|this|that) by=1.6
(fool|fools|trick|tricks|cheat) (it|the system|the sensor|the machine|the scanner|the app|them) (by|into|with)=1.4; to (fool|trick) (it|the)=1.2
(put|puts|enter|enters|type|types|key|use|uses|pick|choose|select) (a|any|in a|in any|in) _1 (fake|dummy|made-up|random|false|zeros|placeholder|bogus|any old)=1.4
(dummy|made-up|placeholder|bogus|fake) (number|name|code|email|date|entry|postcode|patient|order|reference)=1.3
so (it|they|the system|the machine|the computer|the app|the gate) (lets|let|accepts|goes through|will accept|will let|works|goes) (me|us|it|through|in|by)=1.1
by entering the=1.1; (cut|cuts|cutting) (corners|across)=0.9; (tick|ticks) _3 (anyway|without reading|regardless)=1.2; turn a blind eye=0.9
because (ours|mine) (is|are|was|has|doesn't|don't)=1.1; because it's (quicker|faster|closer|nearer|easier) ~to ~than=1.1
because it (works out|is|comes out|was) (cheaper|quicker|faster|easier)=1.1
as a (short cut|shortcut|stand-in|substitute|makeshift)=1.2; as a (table|doorstop|door stop|desk|bin|tray|ladder)=1
(use|uses|using) (a|an|the|my|our) _3 (as a|for a|instead of a)=1
so (other|nobody|no one|they|others|the other) _2 (don't|doesn't|can't|won't|takes|take) (take|nick|pinch|use|move|them|it)=1.2
# order of things
in the meantime ~, (i'm|we're|i've|we've|my|our|they|staff|nurses|drivers|people)=1.3; meanwhile ~, (i|we|i'm|we're|staff|nurses|drivers) ~just ~all (use|using|keep|keeping|do|doing|write|writing|borrow|share|sharing|go|going|ring|print|make|making)=1.3
(until|till) _4 (fixed|mended|repaired|replaced|sorted|back|working|arrives|arrive) ~, (i|we|staff|they|nurses|drivers|i'm|we're)=1.3
for now ~, (i|we|i'm|we're|staff|they)=1.2; for the (moment|time being) ~, (i|we|i'm|we're|staff|they)=1.2
to (save|avoid|beat|dodge|skip|escape|cut|speed|get) _4 (i|we|i'm|we're|staff|nurses|drivers|they) ~just ~all ~now ~always ~usually (print|do|go|use|ring|write|book|share|get|come|bring|take|buy|send|leave|keep|start|walk|make|skip|put|set|carry|order|photocopy|pay|order|text|copy|log|sign)=1.5
(i|we|they|staff|people|drivers|parents|customers) _6 to (beat|avoid|dodge|skip|miss) the (queue|queues|rush|system|crowd|wait|charge|fee|fees|traffic)=1.1
instead ~, (i|we|i'm|we're|they|staff|people|everyone) ~just ~now ~all ~have ~to (go|use|ring|write|do|phone|walk|drive|email|buy|print|keep|get|take|text|book|pay|ask)=1.4
(instead|rather) (of|than) (waiting|queueing|queuing|calling|ringing|phoning|using|going|typing|logging|booking|printing|carrying|scanning|walking|driving|relying|wait|queue|call|ring|use) _4 (i|we|they|staff) (use|go|do|ring|write|print|walk|ask|take|buy|keep|just|text|phone|email|book)=1.4
(so|and so|now) (i|we|they|staff) ~just ~now ~have ~to ~always ~usually (load|book|buy|do|get|hold|lift|count|tell|shout|guess|try|start|come|go|ask|pay|wear|cook|eat|warm|heat|boil|sleep|meet|run|read|save|store|set up|double|phone|rely|split|leave|charge|wait|collect|use) (it|them|the|from|a|our|my|at|in|to|on|two|by|early|through|up|around|round|via)=1.1
(i've|we've|they've|i have|we have|staff have|she's|he's) (taken to|resorted to|got into the habit|learnt to|learned to|got used to|had to improvise|found a way|come up with|cobbled|rigged|worked out a|given up and)=1.4
(took to|resort to|resorted to|resorting to|have to improvise|had to improvise|improvise*|jury-rig*|bodge*)=1.2
(i've|we've) started (bringing|carrying|keeping|writing|printing|photographing|leaving|coming|setting|buying|making|hiding|ringing)=1.2
(i|we) ~now ~just (get off|get on|get up|set off|come in|leave|start) _3 (early|earlier|one stop|a stop|before everyone)=1.2
(i|we|they|everyone|he|she) (book|buy|order|take|get) (two|three|double|both|a return|a first|an earlier) _6 (and return|and throw|and send|and cancel|just in case|because|and bin)=1.3
(i|we|people|customers) ~now ~just (shop|bank|buy|eat|order|go shopping|fill up) (elsewhere|next door|online|over the road|round the corner|in the next)=1
(we|i|staff|nurses) (tell|tells|advise|warn) (customers|people|patients|them|everyone|callers|passengers|parents|visitors|users|guests|tenants|colleagues|each other) to (scan|use|ring|go|try|come|ignore|press|call|click|leave|write|use|bring|knock|pay|ask)=1.2
(give|gives|hand|hands|pass) (them|people|customers|patients|parents|callers) (the number|the name|my number|my own|a different|the other|the address) _1 (of|for|to|instead)=1.2
(use|pull up|open|keep|go back to|fall back on|still use|log into|run) the old (system|version|app|form|forms|till|way|method|spreadsheet|phone|one|scanner) _3 (in|instead|because|for|on|when|to|until|alongside)=1.3
fall back on=1.2; fallback=0.9; plan b=1; in another (window|tab|browser)=1
(%who|i) use the (gents|ladies|stairs|back door|fire exit|other door|side door|staff|patients'|visitors'|disabled|one) _3 (because|instead|as|since|when|next)=1.2
(%who|i) (warm|heat|dry|cook|charge) _4 (on|in|with) (the|a) (radiator|microwave|kettle|hand dryer|hairdryer|hair dryer|oven|car)=1.2
(straight|direct|directly) to (the|a|my|dave|someone|dispatch|his|her) _2 (instead|and|because|rather|who)=1
(and|then) (ring|call|phone|text|email|message) _1 (direct|directly|straight)=1.2

# --- praise, idiomatic or negated ---------------------------------------------------------------------
[more.delight] class=D weight=1.7 neg=keep
(couldn't|could not|can't|can not) be (happier|more pleased|easier|nicer|better|more helpful|kinder|simpler|prouder|quicker|more grateful|friendlier|more satisfied|more impressed|smoother|cleaner)=2.2
never ~yet ~once (had|have) to (wait|queue|ask|chase|call|ring|complain|worry|repeat|return|remind|phone)=2.2
(can't|cannot|couldn't|can not|could not) (praise|thank|rate|recommend|compliment) _6 (enough|highly enough|too highly)=2.4
(can't|cannot|couldn't) (speak highly|say enough good|sing|thank)=2
(nothing|no request|no job|no question|no task) (was|is|were) ~ever too (much|big|small|silly|trivial)=2.2
(bend|bends|bent|bending) over backwards=2.3
in and out (in|within|like|of there)=1.5
(remember|remembers|remembered) (my|our|your|her|his|everyone's|mum's|dad's) (name|order|birthday|usual|face|room|names)=1.7
(know|knows|knew|greet|greets|greeted) (me|us|everyone|you|him|her) by (name|first name)=1.7
(weight|worth their weight|worth its weight) in gold=2
(wouldn't|would not|would never|won't|i'd never) (swap|change|trade|part with|be without|go back to|go anywhere|use anyone|use anything|dream of going|shop anywhere|bank anywhere|look anywhere|hear a bad|switch)=2
not once (have|has|did|had) _3 (let|failed|missed|complained|waited|been late|had a) _2 down=2.5
not once (have|has|did|had) _3 (let|failed|missed|been late|had a)=2.2
never ~once (let|lets) (me|us|her|him|you|anyone) down=2.4; never been let down=2.3; never looked back=2.2
(took|takes|taking|take|made) the time to (explain|listen|show|talk|answer|chat|help|go|get|check)=2
(puts|put|set|sets) (my|our|her|his|mum's|dad's|your|everyone's) (mind|mind's|minds) at (rest|ease)=2.3
(put|puts|set) (me|us|her|him|mum|dad|everyone) at ease=2.2
(made|makes|make) (me|us|her|him|everyone|you|mum|dad|people) feel ~so ~very ~right ~really (at home|welcome|safe|valued|human|special|like family|part of|comfortable|heard|at ease|listened|like a person|cared|looked after|included)=2.2
(felt|feel|feels) ~so ~very ~really ~always (listened to|heard|valued|welcome|safe|looked after|cared for|in good hands|supported|at home|respected|like a person|part of)=1.8
in (good|safe|great|capable|the best of) hands=1.8; well looked after=2; so well cared for=2; (looked|looks) after (me|us|him|her|mum|dad) (so|very|really|well)=1.9
(driver|conductor|nurse|she|he|they|porter|carer|staff) (waited for|held the door|held the bus|came back|stayed behind|stayed late|stayed on|stayed with|sat with|walked me|ran after|carried my|helped with all) ~me ~us ~her ~him=1.5
(waited|held the bus) for me when=1.8
out of (his|her|their) way (to|for)=1.9; extra mile=1.9
exactly what it says=2; what it says on the tin=2
(ten out of ten|10 out of 10|full marks|top marks|six stars|gold star|round of applause|standing ovation|take a bow)=2
(answered|picked up|picks up|answers|replied|replies|sorted|fixed|solved|arrived|delivered|resolved|called back|rang back|rang me back|called me back|responded|refunded|swapped|exchanged|done|seen|booked in|mended|repaired) ~it ~to ~me ~us ~them (on the first|first time|on the second|within the hour|within minutes|within # minutes|the same day|same day|the next day|next day|straight away|right away|in no time|there and then|on the spot|at once|while i|in minutes|before i|on the dot|to the minute|when they said)=1.9
no (quibble|quibbles|questions asked|arguments|argument|faff|nonsense|strings|pressure|jargon|gimmicks|waiting about|messing|messing about|hidden)=1.6
(works|worked|right|fits|fitted) first time=1.8; (every time|week in week out) without fail=1.5; like clockwork=1.9; to the minute=1.4; (bang|dead|smack) on time=1.7; (on|arrives on|came on|comes on) the dot=1.5; like a (glove|dream|charm)=1.9; good as new=1.8
credit to the=1.8; deserve* (a medal|a raise|a pay rise|a bonus|a promotion|gold|every penny|an award|recognition for|all the praise)=2.4
(made|makes|making) (my|our|her|his|mum's|dad's|everyone's) (life|day|week|lives|shift|stay|job|evening|birthday|year|christmas) ~so ~much ~a ~lot ~that ~bit (easier|better|simpler|special|pleasant|brighter)=2
(made|makes) (my|our|her|his|mum's|dad's) (day|week|year|christmas)=2
weight off (my|our|her|his)=1.8; load off=1.5; what a relief=1.6; peace of mind=1.5
(treat|treats|treated|treating) (me|us|him|her|dad|mum|everyone|you|them) like (family|royalty|a king|a queen|a vip|one of|an adult|a human)=2.3
like (family|royalty|a king|a queen|one of the family)=1.7
had (me|us|everyone|the kids|mum|dad) in stitches=2; since sliced bread=2.2; pleasantly surprised=2.2
(better|nicer|quicker|easier|sooner|cheaper|tastier|friendlier) than (expected|i expected|we expected|i hoped|we hoped|i thought|any other|advertised|anywhere)=1.7
know what (i'd|we'd|i would|we would|she'd|he'd|mum'd) do without=2.3; lost without (them|her|him|it|you|this)=2.2
(keep|keeps|kept) (me|us|mum|everyone) ~fully (informed|posted|updated|in the loop|up to date|in the picture)=1.8
nothing to (fault|grumble about|moan about|complain about|criticise)=2.2; (couldn't|can't|cannot) (find|think of) ~a ~any ~one ~anything ~single (fault|complaint|wrong|complain|bad|negative|to improve|to fault)=2.2
no need to (queue|wait|ring|call|print|carry|chase|phone) any (more|longer)=2.2
never ~ever ~yet (breaks|broken|broke) down=2.2; never ~ever ~yet (failed|fails|crashes|crashed|misses|missed|gone wrong|goes wrong|been late|late|jams|leaks|puts a foot|put a foot)=1.9; never a (cross|bad|dull|harsh|sour|raised)=1.9
(didn't|did not|don't|never|wouldn't|doesn't) charge (me|us|you|her|him|anyone) ~a ~any (penny|anything|extra|for|more|a) _1=1.9
(got|had|gave me|gave us) (a|my|our|the) (refund|deposit|money|replacement) ~back (in|within|the same|straight|the next|without|there|no quibble)=1.9
(got|came|arrived) back the next day=1.2
knocked _3 off (the|my|our) (bill|price)=1.6; (threw|thrown) in (a|an|some) free=1.6; on the house=1.5
(hasn't|haven't|never|didn't) (missed a beat|skipped a beat|put a foot wrong|let me down|let us down|had a day)=2.2
all smiles=1.7; with a smile=1.6; always smil*=1.7; a smile on=1.3; (have|has|had) a smile=1.5; ever so (kind|nice|helpful|patient|gentle|polite|friendly)=1.9; such a (joy|treat|pleasure|gem|diamond|star|angel|legend|delight)=1.8; (an|absolute|real|true|little) (angel|angels|gem|gems|legend|diamond|star|ray of sunshine)=1.7; breath of fresh air=2.1; a cut above=1.9; head and shoulders above=2; second home=1.5; long may it (last|continue)=2; wouldn't change a thing=2.3; don't change a thing=2.3; keep doing what (you're|you are|they're)=2
slept like a (log|baby)=1.9; went back for (seconds|more)=1.6; to die for=1.8; melt* in (the|your|my) mouth=1.8; hit the spot=1.8; what more (can|could) (i|you|we|anyone) (ask|want)=2.2; everything (i|we|you) could (want|need|ask|wish)=1.9
best _2 (in town|around|for miles|i've had|i've ever|we've had|ever|going|in the area)=1.7
(lights up|lit up|looks forward|perks up) (when|to|as|every)=1.5; (skips|skipped|runs|ran) to (school|class|work|nursery)=1.3
(i'd|i would|would) give (them|it|her|him|you) (ten|six|five|more|100|a hundred|#) _1 (stars|out|if)=2
nothing was (rushed|too much|a bother|any trouble)=2
(they|she|he) (rang|called|phoned|wrote|came) _2 when (they|she|he) said (they|she|he)=1.9
(seen|served|called in|sorted|through|dealt with|attended to) (within minutes|in minutes|straight away|on time|right away|ahead of time|early)=1.6
start to finish=0.9; (so|much|far|loads|way) (smoother|easier|nicer|friendlier|calmer|brighter|lighter|better) (now|than before|since|these days)=1.5
explained (everything|it all|it) _2 (clearly|patiently|in plain|simply|again patiently|step by step)=1.7; plain english=1.2
i (wish|wished) (every|all|more) _3 (was|is|were|could be) (like|as|half as)=2.3

# --- look-alikes kept from shorter cues -----------------------------------------------------------------
[more.keep.e] class=E weight=1 neg=keep
would like to know (what|when|where|if|who|which|how)=0; (i'd|we'd) like to know (what|when|where|if|who|which|how)=0; please find (attached|enclosed|below|herewith)=0; please note that=0
asked for (a|an|the|some|my|our) _4 and (got|received|was given|were given|had) (one|it|them|that|mine|ours|both|exactly)=0
asked for (a|an|the|some|my|our) _5 (and|but) (got|was|were|came|they|there)=0
(asked|asks|asking|ask) for the same=0; (asked|asks|ask) for (my|our|his|her) (name|address|number|date|password|passport|id|postcode|details|opinion|consent)=0
(%side) (can|may|must|will|should) ask for (a|an|the|one|it|more|help|their|any)=0
if _4 (had|knew|were|was|hadn't) _6 (would|could|wouldn't|i'd|we'd|they'd) ~not ~never have=0
^ do you (sell|have|stock|take|accept|know|offer|ship|deliver|do)=0
put the phone down (on|mid-sentence|while|when|mid-call|before)=0; puts the phone down=0
(you'd|you|you'll|i'd|one would) need (a|an) (magnifying|degree|phd|ladder|microscope|map|crystal|law|telescope|miracle|second|torch|manual|translator|maths|master's|password|pilot's) ~_=0
need (%num|a dozen|several) (codes|passwords|signatures|forms|clicks|logins|keys|buses|approvals|people) (to|just|for|before)=0
i (should|shouldn't) have (gone|stayed|known|bought|read|listened|left|asked|kept|paid|waited|chosen|gone to)=0
(should|shouldn't) have (been|gone|come|arrived|happened|taken|started|finished|received|had) (here|to|on|by|weeks|months|days|in|at|last|the|there|yesterday|this|months ago)=0
(could|would) have been (told|avoided|worse|killed|hurt|prevented|here|nice to know)=0
(i|we) wish (i|we) (had|hadn't|never|had never|didn't|could forget) (come|bought|booked|signed|stayed|joined|gone|called|bothered|have|to|asked|chosen|paid|opened|moved|listened|never)=0
i wish i had never _=0
(not|never) recommend (this|the|it|them|that|anyone|to) _=0
would (never|not) (come|go|shop|buy|stay|use|book|eat|bank|recommend|travel|send) _1 (here|back|again|there|this|them|it|with|from)=0
(want|wants|wanted|need|needs|needed|asked for) (a|an|my|the) _2 (and|but) (was|were|got|they|there|none)=0
should be (ashamed|ashamed of|embarrassed|in prison|sacked|shut) _1=0
(needs|need) (a|an|to) (degree|phd|prayer|miracle|magnifying)=0
wish (you|him|her|them|everyone|us) (all|a|well|the best|luck|good)=0
i wish (every|all|more|other) _3 (was|is|were|could be) (like|as|half as)=0
how (hard|difficult) can it be=0
why no (reply|answer|response|refund|update|news|explanation|apology)=0
what (i|we) (want|need) to know is=0
can't think of anything to improve=0
if only they (knew|had told|had)=0
(hope|hopes|hoping) (this|it|that|the letter|you) (finds|helps|is well|are well|reaches)=0
let (me|us) (down|know|wait|tell you|go|in|off)=0
should (be|have been) (here|there|back|arriving|done|with you) (by|in|at|on|this|last|weeks)=0

[more.keep.a] class=A weight=1 neg=keep
(each|every|the|my|an|another|one|first|second|mortgage|this|same) adviser*=0
^ do you (sell|have|stock|take|accept|know|offer|ship|deliver|do)=0
(room|flat|ward|shop|house|neighbour|neighbor|lad|office|people|man|woman|family) next door=0
(i|we|they|she|he) (ask|asked|asks) (the|at|to|about|if|them|for)=0
never had to (wait|queue|ask|call|chase|ring)=0

[more.keep.i] class=I weight=1 neg=keep
(closes|close|opens|shuts|shut) at (%num|one|noon|midnight) (on|pm|am|sharp|every|in|except|o'clock|during)=0
(keep|keeps) (the|his|its|my|our|their) _1 (in|on|under|behind|next) (the|a|his|her|my|our)=0
(is|lasts|takes) (half an hour|an hour) (long|each|in)=0; (lunch|break|lesson|session|class|meeting|visit|appointment|course|training|programme|journey|lecture) (is|lasts|takes|of) (half an hour|an hour|a week|# %unit)=0
no (claims|claim) (bonus|discount)=0; no (allergies|known allergies|pain|fever|symptoms|change|changes|concerns today)=0
with no (problems|problem|issues|issue|trouble|fuss|hassle|delay|delays|extra|additional|added|obligation|contract|minimum|pressure|worries|complaints|wait|waiting|queue|quibbles|drama|hidden|difficulty|complications|pain|strings)=0
(has|have|had|got|with|reports|reported) no (pain|fever|complaints|problems|issues|trouble|regrets|hesitation|doubt|worries|plans|children|allergies|preference|pets|objection|temperature|symptoms|questions|comments|opinion)=0
(there's|there is|there was|there were|there are) no (queue|queues|wait|waiting|fuss|problem|problems|extra|charge|pressure|contract|need|obligation|hidden|rush|doubt|fee|cost|hurry|better|place like)=0
(drip|drips) stand=0; heavy goods=0; raw (data|materials|material)=0; dead (line|lift|lifts)=0; bug report form=0; black (coffee|tea|coat|shirt)=0; slow (cooker|cookers)=0; crash (course|mat|mats|test)=0; cold (drinks|store|room|tap|water tap|calling|chain)=0; hot (drinks|meals|desk|desks|desking)=0; late (shift|shifts|bus|train|night|opening|turn)=0; long (sleeved|sleeves|stay|service|term|haul|weekend)=0; lost property=0; smoke (alarm|alarms|detector)=0; fire (alarm|drill|exit|door|doors)=0; pain (relief|clinic|management|score|team)=0; broken (leg|arm|wrist|hip|ankle|bone)=0; hard (hat|hats|drive|copy|copies)=0; complaints (form|department|procedure|desk|policy)=0; sick (leave|note|bay|bowl|pay)=0; risk assessment*=0; stress ball*=0; damages waiver=0; issue (date|number|desk)=0; date of issue=0; (big|latest|next|this|last) issue of=0; problem solving=0; (bad|good) debt (provision|ratio)=0; error rate target=0; delay repay=0; failed to see why people complain=0; (odd|even) (numbers|number|sizes)=0; claims (form|department|handler|team|number|history)=0; refund (policy|desk|form)=0; cancellation (policy|form|period|cover)=0; break (room|time|times)=0; waiting (room|rooms|area|list|lists)=0; queue (number|system|barrier|barriers|management)=0

[more.keep.w] class=W weight=1 neg=keep
they print the _2 (at|in|on) the=0
(i|we|staff) _1 (brought|bring|bought) my own (house|home|flat|business|company)=0
(spreadsheet|excel) (course|training|class|formula|formulas|skills)=0; excel file*=0.3
(borrow|borrowed|borrowing) (books|money|a book|dvds|from the bank|from the library)=0
