/** Figures of speech: verbs and nouns of record used for what no record holds ("closed a chapter"). */
import { phrases } from '../words.ts';

export const figuresOfSpeech = phrases(`
changed sides | took on the | the might of | changed hands | red carpet | members of one | of one family
hands of | into the hands | lived with | lives with | live with | facts on the ground | lifted a finger | lift a finger
down the river | paid for it | its answer
trend of the times | the times | tide of history | wheel of history | shared future | ulterior motives | out of step
warmly received | warmly welcomed | right track | conforms to | conform to | the peoples of
closed a chapter | opened a chapter | a new chapter | turned a page | turned the page | opened the door
closed the door | crossed a line | drew a line | death warrant | paid the price | paid a price
pay the price | pays the price | bought time | buy time | buys time | buying time | won the argument
lost the plot | lost its way | lost the battle | lost patience | lost ground | gained ground
left a mark | left its mark | opened a window | the floodgates | moved the goalposts | pulled the rug
pulled the plug | pulled the strings | set the stage | set the tone | set in motion | starting gun
charm offensive | built bridges | burned bridges | came full circle | came of age | come a long way
at a price | hit a wall | rock bottom | hit a nerve | held its breath | dealt a blow | dealt a
a blow to | struck a balance | struck a chord | struck a blow | took a toll | taken its toll
took its toll | took the bait | take the bait | took root | took stock | took the lead | took sides
take sides | a back seat | passed the test | passed the buck | passed the torch | met its match
met with silence | fell silent | fell apart | on deaf ears | fell into place | into a trap
raised eyebrows | raised the bar | raised the stakes | lifted the veil | in the foot | stopped short
ran out of | run out of | ran its course | run its course | broke the taboo | broke the ice | broke ranks
the rubicon | left the door | cold water | poured fuel | a lifeline | under the bus | opened its arms
closed ranks | changed the game | changed the rules | changed everything | changed the map
changed the calculus | redrew the map | a gift | sent a signal | sent a message | sends a message
sends a signal | send a message | send a signal | shockwaves | the hard way | walked away | walked into
came to nothing | came too late | left to fend | stood still | stood alone | stands alone | stood firm
stood aside | stood up to | for less | for free | with interest | on a plate | on the table
off the table | at the table | on the sidelines | in the dock | in the shadow | in the shadows
behind closed doors | on borrowed time | a house of | a game of | the game | a bridge | a hedge
the price of | a price | a mirror | the mask | the curtain | the stage | the ghost of | the genie
the dust | the cards | the dice | the baton | the ball | the clock | the tide | the storm | the fire
noose | leash | blank cheque | blank check | wallet | wallets | purse strings | the screws | the reins | the strings | the lid
the taps | safety valve | the plug | fig leaf | smokescreen | powder keg | tinderbox | time bomb | pandora's box | trojan horse
graveyard | springboard | stepping stone | stepping stones | house of cards | domino | dominoes | avalanche | quagmire | whirlpool
precipice | the brink | the abyss | trump card | trump cards | wild card | poisoned chalice | golden goose | olive branch
the anvil | the hammer | the carrot | carrots | the whip | melted away | evaporated | crumbled | unravelled | unraveled
the flames | the ashes | a tightrope | a minefield | a straitjacket | the streets of`);
