/**
 * Words that may stand for one another in a compression without changing what is said. Only neutral pairs: no
 * pair that is stronger or weaker, and none that carries a judgement ("said" and "claimed" are two things).
 */
const groups = `
say state tell
call describe
file lodge bring
let allow permit
mostly mainly largely chiefly primarily
often frequently
rarely seldom
now currently
wound injure hurt
vessel ship
plane aircraft airplane
prison jail
sufficient enough
happen occur
halt stop cease
delay postpone
try attempt
leave depart
reply answer respond
hit strike
reduce cut
note add remark observe
about approximately approx roughly around circa
nearly almost
may might could possibly perhaps maybe
likely probably probable
can able
more over additional extra
because due owing
but however although though yet nevertheless
also too additionally moreover furthermore
toward towards
percent pct cent %
dollar $ usd
euro €
pound £ gbp
kilometre kilometer km
metre meter
kilogram kilogramme kg
tonne tons ton
mile mi
million mn
billion bn
january jan
february feb
august aug
september sept sep
october oct
november nov
december dec
us. usa
country nation
talk negotiation
deal agreement accord pact
help assist aid assistance
begin start commence
end finish conclude
buy purchase
firm company
use utilise
show demonstrate illustrate
rise raise grow increase climb
fall drop decline decrease shrink
large big
important significant
soldier serviceman troop
close shut
annual yearly
government govt
key main
entire whole
rapid fast quick swift
rapidly quickly swiftly
build construct
choose select pick
get obtain receive
send dispatch
area region
frontier border
global world worldwide
leader head
lorry truck
fund finance
strengthen reinforce bolster
warn caution
stress emphasise emphasize underline underscore
argue contend
hide conceal
widen broaden
extend prolong
expire lapse
violate breach
hire recruit
escort accompany
output production
shortage scarcity
deficit shortfall
expenditure spending
site location
stage phase
step measure
rival competitor
spokesman spokeswoman spokesperson
lawmaker legislator
envoy emissary
voter elector
trader merchant
customer client
pensioner retiree
doctor physician
lawyer attorney
journalist reporter
petrol gasoline
railway railroad
overseas abroad
among amongst
until till
entirely wholly completely fully totally
partly partially
numerous many
everybody everyone
somebody someone
anybody anyone
pace speed
harbour port
expert specialist
scholar academic
harvest crop
illness disease sickness
wage salary
worker employee
trade commerce
cargo freight
shipment consignment
plant factory
weapon arm
inspect examine
ban prohibit forbid
free freed release
find discover
keep retain
provide supply
carry transport
stay remain
reside live
exceed surpass
owner proprietor
inhabitant resident
ceasefire truce
repair fix mend
promise pledge
predict forecast
expect anticipate
ask request
inaugurate open
hard difficult
expensive costly
mistake error
crime offence
effect impact
goal objective
amount quantity
soon shortly
together jointly
rule regulation
every each
people persons
support backing
grasp understand
power electricity
generate produce
think believe
occasion time
previous earlier prior previously
`;

export const equivalents: readonly (readonly string[])[] =
  groups.trim().split('\n')
  .map((row) => row.split(' '));
