# Every word that a person reads, in English. One block an area; keys are grouped by what they name.

language-name = English

## labels on lines: worded by code, never by a model

label-fact = { $outlet ->
    [none] Stated as fact in the article, unchecked
   *[other] Stated as fact by { $outlet }, unchecked
  }
label-claim-named = According to { $holder }
label-claim-vague = According to { $holder } (not named)
label-claim-vague-bare = According to unnamed { $holder }
label-claim-nobody = View attributed to nobody
label-claim-nested = According to { $holder }, as quoted by { $via }
label-opinion = { $holder }’s view
label-forecast = { $holder }’s forecast
label-opinion-editorial = { $outlet }’s editorial view
label-forecast-editorial = { $outlet }’s editorial forecast
label-opinion-nobody = The article’s view (no author named)
label-forecast-nobody = The article’s forecast (no author named)
label-not-assessed = Not assessed, do not read as fact
label-premise = { $holder ->
    [none] The article takes as given, citing no source
   *[other] { $holder } { $count ->
        [one] takes
       *[other] take
      } as given, citing no source
  }

## kinds, as a sentence

kind-ReportageNewsArticle = Report: what is not attributed is the outlet’s own statement
kind-AnalysisNewsArticle = Analysis: this is the author’s reading of events
kind-OpinionNewsArticle = Opinion: this is the author’s view
kind-BackgroundNewsArticle = Background: this is the author’s account
kind-ReviewNewsArticle = Review: this is the author’s judgement
kind-SatiricalArticle = Satire: nothing in it is meant as fact
kind-AdvertiserContentArticle = Paid content: somebody paid for this text
kind-Editorial = Editorial: this is the outlet’s own view
kind-Interview = Interview: these are the interviewee’s words
kind-Interview-of = Interview: these are { $holder }’s words
kind-OfficialStatement = Official statement: these are the issuer’s claims
kind-Unknown = Unlabelled by the publisher: treat as opinion
kind-guessed = { $kind } (our guess, the publisher does not say)

## settings: the remedy that is shown when one is wrong

setting-telegram-bot-token = TELEGRAM_BOT_TOKEN must be the whole token from @BotFather, such as 123456:ABC….
setting-telegram-api-root = TELEGRAM_API_ROOT must be an http or https address, or be left out.
setting-telegram-webhook-url = TELEGRAM_WEBHOOK_URL must be an https address, or be left out for long polling.
setting-telegram-webhook-secret = TELEGRAM_WEBHOOK_SECRET must be 1 to 256 of A–Z, a–z, 0–9, _ and -, and is needed with TELEGRAM_WEBHOOK_URL.
setting-discord-bot-token = DISCORD_BOT_TOKEN must be the bot’s token from the developer portal.
setting-discord-api-root = DISCORD_API_ROOT must be an http or https address, or be left out.
setting-openai-api-key = OPENAI_API_KEY must be a key, or be left out.
setting-openai-base-url = OPENAI_BASE_URL must be an http or https address, or be left out.
setting-openai-model = OPENAI_MODEL must name the model that OPENAI_API_KEY is for.
setting-openai-daily-budget-usd = OPENAI_DAILY_BUDGET_USD must be a number of US dollars, 0 or more.
setting-openai-review-labels = OPENAI_REVIEW_LABELS must be true or false, and needs OPENAI_API_KEY.
setting-openai-prices = OPENAI_PRICES must be two numbers, in,out, in US dollars per million tokens, and is needed with a budget.
setting-database-url = DATABASE_URL must be file:PATH or postgres://….
setting-admins = ADMINS must be a list such as telegram:123,discord:456.
setting-http-host = HTTP_HOST must be a host name or address.
setting-history-days = HISTORY_DAYS must be a whole number of days, 31 or more.
setting-http-port = HTTP_PORT must be a port, 0 to 65535.
setting-fetch-allow-hosts = FETCH_ALLOW_HOSTS must be a list of hosts such as intranet.example,10.0.0.5:8080.
setting-log-level = LOG_LEVEL must be trace, debug, info, warn, error or silent.
setting-log-format = LOG_FORMAT must be pretty or json.

error-config-invalid = The settings can’t be used: { $names }.
    .why = { $faults }
    .do = Mend them in the environment or in .env; .env.example shows each one.

## the brief

brief-place = { $region }, brief of { $date }
brief-no-author = no author named
brief-no-outlet = outlet unknown
brief-undated = undated
brief-changed = changed on { $date }, no first date
brief-missing-headline = headline missing in our copy
brief-missing-link = link missing in our copy
brief-missing-headline-link = headline and link missing in our copy
brief-headline = { $outlet ->
    [none] Headline by the publisher
   *[other] Headline by { $outlet }
  }
line-translated = { $text } (machine translation)
line-translated-by-editor = { $text } (our editors’ translation)
brief-original-language = The lines stand in the article’s own language: { $language }
brief-not-heard = Given no view of their own in this article: { $parties }.
brief-disclaimer = { $outlet ->
    [none] The publisher adds: { $words }
   *[other] { $outlet } adds: { $words }
  }
brief-sample = This is a sample: the article, its author and its outlet are invented.
brief-extracted = Extracted without a language model
brief-by-model = Condensed by the language model { $model }, every line checked by code against its passage
brief-engine = { $model ->
    [none] Extracted by code, without a language model
   *[other] Condensed by { $model } with the prompts { $prompt }, each line checked by code
}{ $cost ->
    [none] {""}
    [unknown] ; what the model cost is not known (set OPENAI_PRICES to know)
   *[other] ; the model cost { $cost } US dollars
}.
brief-checked = approved by an editor against the article, not against the facts
brief-unchecked = no editor has checked it yet
part = Part { $number } of { $of }

status-notice-draft = Draft, not approved
status-notice-held = Held by an editor, not approved
status-notice-rejected = Rejected by an editor
status-notice-approved = Approved, not yet published
status-notice-corrected = Replaced by a corrected version
status-notice-retracted = Withdrawn by the editors
notice-published = A brief was changed
notice-published-text = { $place }: the editors have corrected it. It was changed where it stands; please read it again.
notice-retracted = A brief was withdrawn
notice-retracted-text = { $place }: the editors have taken it back. Please don’t rely on what stood there.
surplus = No longer part of the brief
surplus-text = { $place }: the corrected brief is shorter, and ends above.
left-out = Left out for you
left-out-text = { $place }: as corrected it holds nothing but pieces of opinion, which you chose not to get.

button-evidence = Evidence
button-why = Why these labels?
button-original = Original
button-report = Report a mistake

## the day's digest

day-length = { $count ->
    [one] One article
   *[other] { $count } articles
  } in about { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
  }.
day-event = { $names ->
    [none] { $count } articles on one event
   *[other] { $count } articles on one event: { $names }
  }
day-differ = Where the authors differ
day-given = Taken as given:
day-said = Reported, and who is quoted:
day-made = What they make of it:
day-label-in = { $label }, in { $outlet }
day-label-by = { $label }, in the article by { $outlet }
day-repeats = { $agency ->
    [none] { $count ->
        [2] { $outlets }: both print one text. That is one origin, and no agreement.
       *[other] { $outlets }: all print one text. That is one origin, and no agreement.
      }
   *[other] { $count ->
        [2] { $outlets }: both repeat { $agency }. That is one origin, and no agreement.
       *[other] { $outlets }: all repeat { $agency }. That is one origin, and no agreement.
      }
  }
day-not-heard = Given no view of their own in any of these articles: { $parties }.
day-elsewhere = Also about this region
day-elsewhere-in = Told in the brief for: { $region }.
day-nothing = There is no brief today. { $reason }
nothing-no-articles = No article about the region has come in.
nothing-nothing-new = What has come in adds nothing to the last brief.
nothing-not-verified = What has come in could not be checked well enough.
nothing-day-off = The editors have the day off.
day-correction = { $kind } of the brief of { $date }{ $what ->
    [none] .
   *[other] : { $what }
  } Why: { $why }

day-held-reason = not approved by the deadline, { $deadline }
alert-day-composed = { $region }: the draft of today’s brief is ready, { $brief }. It is due at { $deadline } ({ $zone }). Open /desk, or decide that there is nothing today.
alert-day-nothing-new = { $region }: no draft was made, because no article has come in since the last edition. Add articles, or decide that there is nothing today. The brief is due at { $deadline } ({ $zone }).
alert-day-not-composed = { $region }: no draft of today’s brief was made. { $why }
alert-day-reminded = { $region }: nobody has approved today’s draft { $brief } yet. At { $deadline } ({ $zone }) it is held and will not be sent by itself.
alert-day-held = { $region }: today’s draft { $brief } was not approved by { $deadline } ({ $zone }). It is held, and nobody got it. Open /desk to approve it after all, or to reject it.
alert-day-unpublished = { $region }: today’s brief { $brief } is approved, and at { $deadline } ({ $zone }) nobody had published it. Open /desk and publish it.
alert-day-missing = { $region }: the deadline, { $deadline } ({ $zone }), has passed without a draft and without a decision. Readers get nothing today unless you make one.
alert-day-silent = { $region }: readers have had no brief for { $days ->
    [one] one day
   *[other] { $days } days
  }.

button-day = Today
button-day-open = Open: { $region }
button-digest = Draft: { $region }
button-nothing = Nothing: { $region }
button-nothing-no-articles = No article has come in
button-nothing-nothing-new = Nothing new in what has come in
button-nothing-not-verified = It could not be checked
button-nothing-day-off = We have the day off
day-no-regions = Nobody is subscribed to any region yet, so that no brief is due.
day-standing = { $region }, due at { $deadline } ({ $zone }): { $state }.
day-state-none = no draft yet
day-state-nothing = it was decided that there is nothing
day-state-draft = a draft waits for approval
day-state-held = held
day-state-rejected = rejected
day-state-approved = approved, not yet published
day-state-published = published
day-state-corrected = corrected
day-state-retracted = withdrawn
day-nothing-why = Why is there nothing to send today for { $region }?
day-nothing-decided = It is decided: nothing today for { $region }. { $told ->
    [no] Readers are not told.
    [published] Readers are told at their next slot.
   *[other] Readers are told once a second editor has approved the notice.
  }

balance-behind = For editors. Behind it: { $articles ->
    [one] one article
   *[other] { $articles } articles
  }, { $outlets ->
    [one] one outlet
   *[other] { $outlets } outlets
  } ({ $countries }); authors: { $authors ->
    [none] nobody named
   *[other] { $authors }
  }.
balance-no-outlet = none named
balance-not-rated = not rated { $count }
balance-not-heard = Named often, and given no view in any of the articles: { $parties }.
balance-one-sided = { $event ->
    [none] One side only speaks in the whole digest: { $party }.
   *[other] One side only speaks on { $event }: { $party }.
  }
left-out-near-copy = Left out as a copy of { $of }: { $name } ({ $article })
left-out-length = Left out for length: { $name } ({ $article })
left-out-more = { $count ->
    [one] One more article was left out for length.
   *[other] { $count } more articles were left out for length.
  }
left-out-already-sent = Left out, readers had it in brief { $of }: { $name } ({ $article })
left-out-no-lines = Left out, no line of it can stand alone: { $name } ({ $article })

outlet-not-rated = country and ownership not rated
outlet-owner-not-rated = ownership not rated
outlet-rated = { $ownership }, according to { $host }, { $date }

## the desk: what is refused

error-not-allowed = { $name } may not do that.
    .why = It takes the role { $role }.
    .do = Ask an admin: people add, or ADMINS in the settings.
    .chat = Ask an administrator to do it, or to give you the role.
error-wrong-status = Brief { $brief } is { $status }.
    .why = For this it has to be: { $needed }.
    .do = Look at it with show { $brief }, then decide again.
    .chat = Open it at /desk and decide on what stands there now.
error-second-editor = You have approved this brief already.
    .why = Some of its lines carry risks ({ $risks }) and wait for a second editor.
    .do = Ask another editor to approve it, or leave those lines out.
error-reason-missing = A reason is needed: { $what }.
    .why = It is kept with the decision, so that others can follow it later.
    .do = Give it with --reason TEXT.
    .chat = Do it once more, and write why when you are asked.
error-sentence-unknown = There is no sentence { $sentence } in the article.
    .why = Sentences are numbered S1, S2, … in the newest version of the article.
    .do = standpoint label ARTICLE lists them.
    .chat = Open the line again at /desk: the article may have a newer version.
error-holder-not-in-text = “{ $holder }” does not stand in the article.
    .why = A claim's holder is named as the article names them, and nobody is added.
    .do = Copy the holder's name from the article, or leave --holder out when it names nobody.
    .chat = Copy the holder’s name from the article, or write “-” when it names nobody.
error-not-a-fact = { $sentence } can't be labelled a fact: it says “{ $cue }”.
    .why = These words show somebody's judgement, expectation or claim, and no decision makes them a fact.
    .do = Cite a clause without them, or leave the label as it is.
error-kind-lowered = The publisher declares { $declared }, so the article can't be made a { $kind }.
    .why = A publisher's own label is never set aside for a less cautious one: opinion would be read as news.
    .do = Leave the kind as it is, or choose one that is as cautious.
error-no-override = No editor has changed the label of { $sentence }.
    .why = There is nothing to take back in the newest version of the article.
    .do = standpoint overrides lists what editors have changed.
error-changed-meanwhile = Brief { $brief } was changed by somebody else at this moment.
    .why = Two people decided at once; the other decision stands.
    .do = Look at it again, then decide.
error-sample-not-delivered = Brief { $brief } is made from a sample article and is never delivered.
    .why = Samples are invented; readers would take them for news.
    .do = Add an article of your own and publish a brief of that.
error-last-admin = { $name } is the last admin.
    .why = Without an admin nobody could add people again.
    .do = Make somebody else an admin first.
error-time-invalid = { $time } is not a time that can be used.
    .why = A time of day is HH:MM, a moment is ISO 8601 with its zone, such as 2026-11-23T18:00+04:00, and lies ahead.
    .do = Write it that way.
error-zone-invalid = { $zone } is not a time zone.
    .why = Zones are named as in Asia/Baku.
    .do = Use the name of a city near you in that form.
error-article-unknown = There is no article { $article }.
    .why = The store holds no article of that id.
    .do = List them with articles.
    .chat = Send the article here once more.
error-brief-unknown = There is no brief { $brief }.
    .why = The store holds no brief of that id.
    .do = List them with briefs.
    .chat = /brief shows the newest; editors find the others at /desk.
error-region-unknown = There is no region { $region }.
    .why = Regions are: { $regions }.
    .do = Use one of these.
error-person-unknown = There is no editor { $person }.
    .why = Nobody of that id or name is on the list, or they were removed.
    .do = List them with people list.
    .chat = Choose somebody from the list once more.
error-subscription-unknown = There is no subscription { $subscription }.
    .why = The store holds none of that id.
    .do = List them with subscriptions list.
    .chat = /subscriptions shows what comes where.
error-eval-unknown = There is no evaluation { $name }.
    .why = Evaluations are: { $names }.
    .do = Use one of these.
error-node-too-old = This is Node { $version }.
    .why = Standpoint needs Node 22.18 or newer, which runs TypeScript as it is.
    .do = Start it with npm start or npm run standpoint, which bring their own Node, or install a newer one.
error-platform-refused = { $platform } refused the bot’s token.
    .why = The token is wrong or was revoked.
    .do = Put the right token into the settings and start again.
error-prompt-invalid = The prompt { $file } can’t be used: { $fault }.
    .why = Each prompt names its variables at its top, and uses just those.
    .do = Mend the file in prompts/.
error-usage = { $fault }
    .why = The command line was not understood.
    .do = See --help.
error-unexpected = Something failed that we did not foresee: { $fault }
    .why = This is a fault of Standpoint, not of yours.
    .do = Run doctor, and report it with these words.

error-country-unknown = No country is called { $country }.
    .why = An outlet’s country is shown to readers, so that a misspelt one can’t be kept.
    .do = Give its English name or its two letters, such as Azerbaijan or AZ.
error-ownership-unsourced = Who owns { $outlet } was not kept.
    .why = Readers are told where that is from and when it was read.
    .do = Give --source ADDRESS and --read DATE too.
error-edition-decided = The brief of { $date } for { $region } is { $status } already.
    .why = A new draft beside it could go out a second time.
    .do = Correct it (standpoint correct { $brief }), or make tomorrow’s.
    .chat = Open it at /desk and correct it, or make tomorrow’s.
error-translation-refused = The translation was refused: { $rules }.
    .why = It says something else than the original, as far as a program can tell: by numbers, units, names, quotations, who says it, and words such as not, may and will.
    .do = Keep closer to the original, or leave the line in its own words.
error-language-same = Brief { $brief } is in that language already.
    .why = Only a draft in another language can be made of it.
    .do = Choose another language.
error-nothing-decided = It was decided already that there is nothing on { $date } for { $region }.
    .why = The decision and its reason are kept once for each day.
    .do = If something has come in since, make a draft after all: standpoint digest --region REGION.
    .chat = If something has come in since, make a draft after all: /desk, then Today.
error-nothing-new = No article about { $region } has come in since the last edition.
    .why = A digest is made of articles that no edition had.
    .do = Add articles, or decide that there is nothing today: standpoint nothing REGION --because nothing-new.
    .chat = Send articles here, or decide at /desk, under Today, that there is nothing to send.

## chat: commands and answers

command-start = What Standpoint is, and how to begin
command-brief = Read the newest brief
command-regions = The regions that we cover
command-subscribe = Get each brief of a region here
command-subscriptions = What comes to this place, and to the others that you may set
command-stop = Get no more briefs here
command-why = How the labels are made
command-language = The language in which you are answered
command-help = What you can do here
command-cancel = End what you were asked
command-settings = What comes here, when and how
command-search = Search the published briefs
command-privacy = What is kept about you
command-forget = Delete what is kept about you
command-desk = The editors’ desk

evidence-heading = The passages behind each line
evidence-around = Around it
why-name = Why
why-heading = Why these labels?
why-basis-fact = The author or the outlet states this flatly, as something that could be looked up. Nobody here has looked it up.
why-basis-claim = These are the words or the view of somebody other than the author.
why-basis-opinion = This is the author’s judgement, not something that could be looked up.
why-basis-forecast = This is what the author expects; it has not happened.
why-basis-not-assessed = We could not judge who stands behind this.

chat-start = Standpoint sends short briefs of analysis articles on regional security. Every line begins with who stands behind it: stated as fact, somebody’s claim, the author’s view or forecast. Nothing here has been checked against the facts by us.
chat-start-next = Choose a region to read its newest brief or to get each brief here.
chat-why = Each sentence of an article is labelled by fixed rules: who is named as its source, whether it judges or predicts, and what the publisher calls the article. In doubt the more cautious label is used. Labels are put on by code, never by a language model; editors approve each brief. “Evidence” under a brief shows the passages.
chat-regions = We cover these regions. Choose one to read its newest brief.
chat-language-which = In which language?
chat-language-chosen = From now on everything here is in English: answers, and the labels and the frame of briefs. What an article says stays in its own language until a translation was approved.
chat-language-chosen-alone = From now on you are answered in English. What comes here for everybody stays as it is: only an administrator can change that.
chat-language-not-offered = Standpoint does not speak the language of your app yet, so it answers in English. Choose another language below.
chat-unknown = That was not understood. /help says what you can do here.
chat-no-brief = No brief has been published for { $region } yet. /subscribe { $id } brings the first one here.
chat-no-brief-any = No brief has been published yet. /subscribe REGION brings the first one here.
chat-which-region = Which region? Choose one.
chat-start-region = You followed a link to { $region }. This is its newest brief; each new one can come here.
chat-subscribed = From now on each brief on { $region } comes here. /stop ends that.
chat-subscribed-already = Each brief on { $region } comes here already. /stop ends that.
chat-may-not-configure = Only an administrator of this place can change what comes here.
chat-too-much = That was a lot at once. Please wait a minute, then go on.
chat-search-which = Which words? Briefs are found by words in them or in their articles.
chat-search-field = Words
chat-search-found = Published, with “{ $words }”
chat-search-none = Nothing that was published holds “{ $words }”. Try fewer words, or choose a region.
chat-search-more = There is more: say another word to narrow it down.
chat-search-in-article = The words stand in the article, not in the brief’s lines.
chat-search-read = Read { $number }
chat-stopped = No more briefs come here. /subscribe brings them back.
chat-stopped-none = No briefs come here. /subscribe REGION begins.
chat-report-which = Which line is wrong? The editors will see it with its passage.
chat-report-thanks = Thank you. The editors see this line and its passage with your report.
chat-report-words = What is wrong with this line? “{ $line }”
chat-report-field = What is wrong with it
button-report-words = Say what is wrong
chat-report-line = Line { $number }: { $label }
chat-cancelled = That is ended; nothing was changed.
chat-cancelled-nothing = Nothing was being asked. /help says what you can do here.
chat-question-over = That came too late: an answer is waited for one hour. Nothing was changed.
button-ask-again = Ask me again
chat-answer-here = Write the answer here. /cancel ends it.
chat-answer-here-now = It reads now:
chat-about-nothing = That message is no brief of ours. Briefs have a button for their evidence, too.
chat-report-choice = Which line is wrong
chat-report-field-optional = What is wrong with it, if you like
chat-gone = This brief is not to be had any more.
button-read = Read { $region }
button-subscribe-here = Choose what comes here
button-subscribe = Get { $region }
button-stop = Stop
button-regions = Regions
button-settings = Settings
button-language = Language
button-help = Help
button-send-there = Post { $region }

## settings of a place

subscriptions-heading = What comes where
subscriptions-none = Nothing comes here yet. Choose a region, or use /subscribe.
subscriptions-row = { $place }: { $regions }
subscriptions-here = here
subscriptions-unreachable = { $place }: { $regions } · nothing comes: { $reason }

settings-heading = { $place ->
    [here] Settings of this chat
   *[other] Settings of { $place }
  }
settings-regions = Regions: { $regions }
settings-time = { $time ->
    [once] Time: as soon as it is published
   *[other] Time: { $time }
  }
settings-days = Days: { $days }
settings-days-all = every day
settings-days-work = Monday to Friday
settings-zone = { $city ->
    [none] Time zone: { $offset }, now { $now }
   *[other] Time zone: { $city } ({ $offset }), now { $now }
  }
settings-quiet = { $from ->
    [none] Quiet hours: none
   *[other] Quiet hours: { $from }–{ $to }
  }
settings-sound = { $silent ->
    [true] Sound: off
   *[false] Sound: on
  }
settings-opinion = { $left ->
    [true] Opinion pieces: left out, whole
   *[false] Opinion pieces: sent, labelled as such
  }
settings-mention = Mention: a role, with each brief
settings-talk = Talk: a thread below each brief
settings-paused = Paused until { $until }
settings-next = The next brief comes on { $when } ({ $city } time) at the earliest.
settings-next-once = The next brief comes as soon as it is published.
settings-changed = Done. This is how it is now.
settings-unchanged = It was so already; nothing was changed.
settings-undone = Undone. This is how it is now.
settings-undo-gone = That can’t be undone any more.
settings-last-region = At least one region has to stay. Stop ends all of it.
settings-last-day = At least one day has to stay. Stop ends all of it.
settings-no-time = That is no time of day. Examples: 8:30, 21.15, 7 pm.
settings-no-zone = That place is not known here. Try a larger city nearby, or an offset such as UTC+4 or +5:30.
settings-no-quiet = That is no stretch of time. Examples: 22:00-7:00, 23 to 6:30.
settings-page-regions = Regions whose briefs come here. Press one to change it.
settings-page-time = When briefs come, in local time.
settings-page-days = Days on which briefs come. Press one to change it.
settings-page-zone = The time zone of these times.
settings-page-quiet = Hours in which nothing is sent; what falls into them comes at their end.
settings-has = { $name }: yes
settings-has-not = { $name }: no
settings-ask-time = At which time should briefs come? For example 8:30 or 7 pm.
settings-ask-zone = In which city are you, or which offset do your clocks have? For example Baku, or UTC+5:30.
settings-ask-quiet = From when to when should it be quiet? For example 22:00-7:00.
settings-form = Settings
settings-field-ask-time = Time
settings-field-ask-zone = City or offset
settings-field-ask-quiet = From – to
settings-button-regions = Regions
settings-button-time = Time
settings-button-days = Days
settings-button-zone = Time zone
settings-button-quiet = Quiet hours
settings-button-mention-off = Mention nobody
settings-button-talk-off = No threads for talk
settings-button-sound-on = Sound on
settings-button-sound-off = Sound off
settings-button-opinion-on = Send opinion pieces
settings-button-opinion-off = No opinion pieces
settings-button-pause-on = Pause for a week
settings-button-pause-off = Go on now
settings-button-undo = Undo
settings-button-stop = Stop all
settings-button-back = Back
settings-button-time-once = As soon as published
settings-button-time-other = Another time…
settings-button-days-all = Every day
settings-button-days-work = Monday to Friday
settings-button-zone-other = Another city or offset…
settings-button-quiet-off = None
settings-button-quiet-other = Other hours…
settings-button-channel = Set up a channel

presence-group = I am here. An administrator chooses with /settings what comes to this place and when; everybody can read with /brief.
presence-resumed = I can write here again. { $next }
presence-channel = In { $channel } I can post what you choose here. Nothing is posted before you choose a region.
channel-which = Forward any post of the channel here, or send its public name, such as @name. Add me to the channel as an administrator who may post first.
channel-field = The channel’s public name
channel-unknown = That channel was not found, or I am not in it yet.
channel-may-not = That can’t be set up by you from here: only an administrator of the channel who may post can do it, after adding me as an administrator who may post.

## privacy

privacy-kept = Kept while you use this: your numeric id on this platform, what you chose in /settings, which messages were sent here (so that a brief can be corrected or withdrawn), and mistakes that you report, with your words.
privacy-not-kept = Not kept: your name, your other messages, what you read, search for or press.
privacy-who = Nothing is passed on or sold. The operator of this bot runs the server that keeps it. /forget deletes it.
privacy-of-you = Kept of you now
forget-would = This would be deleted
forget-consequence = Briefs that stand in this chat stay; they can’t be corrected or withdrawn from here any more. What you set up in groups and channels goes on, without your name.
forget-done = Deleted
kept-subscription = Your subscription with its settings and their history.
kept-messages = { $count ->
    [one] The record of one message that stands in your chat.
   *[other] The records of { $count } messages that stand in your chat.
  }
kept-reports = { $count ->
    [one] One mistake that you reported.
   *[other] { $count } mistakes that you reported.
  }
kept-places = { $count ->
    [one] That you set up one group or channel.
   *[other] That you set up { $count } groups or channels.
  }
kept-nothing = Nothing is kept of you.
kept-editor = You are an editor here: what you decided on briefs is part of their record and stays. An admin can remove your role.
button-forget = Delete what is kept…
button-forget-all = Delete it all

## store

error-store-unopened = The store { $store } can’t be opened.
    .why = { $fault ->
        [address] DATABASE_URL is neither file:PATH nor postgres://….
        [folder] A folder stands where a file is needed, or a file where a folder is needed.
        [permission] This user may not read or write there.
        [not-a-store] There is a file of that name, and it is not a store or it is damaged.
        [unreachable] The database server does not answer.
        [login] The database server refuses the user or the password.
        [no-database] The server has no database of that name.
        [driver] The database driver is not installed, or not for this machine.
       *[other] The system reports { $detail }.
    }
    .do = { $fault ->
        [address] Set DATABASE_URL to a form such as file:data/standpoint.db.
        [folder] Name a file in DATABASE_URL, in a folder that exists or can be made.
        [permission] Give this user the right to it, or name another place in DATABASE_URL.
        [not-a-store] Name another file in DATABASE_URL, or put a backup in its place.
        [unreachable] Start the server, or mend host and port in DATABASE_URL.
        [login] Mend user and password in DATABASE_URL.
        [no-database] Create it on the server, or mend its name in DATABASE_URL.
        [driver] Run npm ci on this machine.
       *[other] Check the disk and DATABASE_URL.
    }
error-store-full = The store { $store } has no room left.
    .why = The disk or its quota is full; what was being written was not kept, everything before it was.
    .do = Make room and try again.
error-store-busy = The store { $store } is busy.
    .why = Another program has held it for more than ten seconds.
    .do = Try again; if it stays so, look for another program that works on the store.
error-store-newer = The store { $store } was made by a newer Standpoint.
    .why = It knows { $migration }, this program does not; nothing was changed.
    .do = Update this program, or name another store in DATABASE_URL.

## terminal

terminal-hint = Type a command (help, brief, regions, desk, quit) or the number of a button.
terminal-message = —— { $number } ——
terminal-message-changed = —— { $number }, changed ——
terminal-no-button = { $count ->
    [0] There is no button to press here. Type help, or desk, or regions.
    [one] There is no button { $number }: the only one is 1.
   *[other] There is no button { $number }: they go from 1 to { $count }.
  }

## telegram, and what every platform answers about a delivery

delivery-blocked = the person has blocked the bot
delivery-not-started = the person has not started the bot
delivery-deactivated = the account does not exist any more
delivery-removed = the bot was removed from this place
delivery-no-permission = the bot may not write in this place
delivery-not-found = this place does not exist, or the bot has never been in it
delivery-topic-gone = the topic or thread does not exist any more
delivery-topic-closed = the topic or thread is closed
delivery-message-gone = the message that should be changed does not exist any more
delivery-message-fixed = the message can’t be changed any more
delivery-rejected = the platform did not accept the message; the log says why
delivery-wait = the platform asks to wait
delivery-down = the platform did not answer
delivery-paused-by-reader = paused by its reader
metric-deliveries = Messages by what became of them
metric-deliveries-due = Messages whose time has come and that wait
metric-oldest-due-seconds = For how long the one that waits longest has been due
metric-deliveries-failed = Messages that a person has to see to, or that are tried again, by reason
metric-deliveries-late = Messages of the last day sent more than a minute after they were due
metric-model-calls = Calls of the model today (UTC)
metric-model-cost-usd = What they cost, or may cost while nobody knows
metric-feed-age-seconds = Since the feed was polled
metric-last-edition-seconds = Since a brief of the region was last published
alert-unreachable = Briefs can’t come to { $place } any more: { $reason }. { $mended ->
    [elsewhere] Choose another place or topic: send /settings there.
   *[there] They go on by themselves when that is mended.
}
alert-role-gone = The role that briefs in { $place } called is gone. They still come, and call nobody. To call another, use /subscribe there.
alert-token = { $platform } refuses the bot’s token: nothing is received or sent there. Put the right token into the settings and start again.
alert-down = { $platform } has not been reachable for { $minutes } minutes. It is tried again by itself; nothing is lost.
alert-disk = The disk that holds the store is nearly full: { $megabytes } MB are left. Make room before nothing can be written any more.
delivery-missed = it could not be sent within a day of its time
delivery-token = the platform refused the bot’s token
chat-start-first = This is for you alone. Press Start in a private chat with me first, then ask again.
chat-start-button = Start
chat-sent-privately = Sent to you in our private chat.

## the desk in a chat

chat-failed = Something went wrong on our side. Please try again; the operators can see what happened.
desk-empty = Nothing waits at the desk. Send me an article in private: its text, a link or a file.
desk-waiting = { $count ->
    [one] One brief waits. Open it to read it line by line.
   *[other] { $count } briefs wait. Open one to read it line by line.
  }
desk-row-draft = Draft: { $brief }
desk-row-held = Held: { $brief }
desk-row-approved = Approved: { $brief }
desk-risk-in-line = A line carries a risk and waits for a second editor: { $risk } ({ $passages }).
desk-risk-left-out = Left out of the brief because it carries a risk: { $risk } ({ $passages }).
desk-refused = Refused, { $rule }
source-changed = Source { $article } has changed since this brief was made: it cites version { $cited }, the newest is { $newest }.
source-header = Changed in its header: { $fields }
source-removed = Gone
source-added = New
source-more = { $count ->
    [one] … and one more sentence
   *[other] … and { $count } more sentences
}
source-line = Line that rests on what is gone
desk-row-outdated = Source changed · { $row }
link-near-copy = Near-copy of { $article }: { $percent } % of the shorter text stands in both.
link-shared-text = Shares text with { $article }: { $percent } % of the shorter text stands in both.
link-one-agency = Tells the same news from { $agency } as { $article }: one origin, not two.
desk-confirm = { $count ->
    [0] Nobody would get this brief: no subscription covers its region. Publish all the same?
    [one] One subscription gets this brief, at its next slot. It can’t be called back from screens once it is there.
   *[other] { $count } subscriptions get this brief, each at its next slot. It can’t be called back from screens once it is there.
  }
desk-decided-first-approval = Your approval of brief { $brief } is kept. It needs a second editor’s too: a line carries a risk, the gate was overridden, or its region always needs two.
desk-decided-draft = Brief { $brief } is a draft.
desk-decided-held = Brief { $brief } is held.
desk-decided-rejected = Brief { $brief } is rejected.
desk-decided-approved = Brief { $brief } is approved. It goes out only when somebody publishes it.
desk-decided-published = Brief { $brief } is published: it is on its way to its subscribers.
desk-decided-corrected = Brief { $brief } is corrected.
desk-decided-retracted = Brief { $brief } is withdrawn.
button-approve = Approve
button-hold = Hold
button-reject = Reject
button-publish = Publish…
button-back = Back
button-older = { $count ->
    [one] One older brief
   *[other] { $count } older briefs
  }
button-desk = Back to the desk
risk-accusation = an accusation against somebody who can be identified
risk-force-movement = movements or positions of forces
risk-toll = a toll, a loss or a capture
risk-disputed-name = a disputed name
risk-satire = satire
risk-paid-content = paid content
risk-override = a refusal of the gate that was overridden
risk-region = a region that always needs two editors

## regions

region-south-caucasus = South Caucasus
region-middle-east = Middle East
region-central-asia = Central Asia
region-eastern-europe = Eastern Europe
region-south-asia = South Asia
region-elsewhere = Other regions

## discord

discord-option-region = The region, by its name
discord-option-regions = One region or several, parted by commas
discord-option-channel = Where the briefs go: a channel, a thread or a forum (left out: here)
discord-option-time = When, as HH:MM (left out: as soon as a brief is published)
discord-option-zone = Whose clock that is: type a city
discord-option-days = On which days
discord-option-role = A role to mention with each brief (left out: nobody is mentioned)
discord-option-discussion = Begin a thread below each brief to talk about it
discord-time-at-once = As soon as a brief is published
discord-days-1234567 = Every day
discord-days-12345 = Monday to Friday
discord-days-67 = Saturday and Sunday
discord-days-1 = Mondays
discord-days-2 = Tuesdays
discord-days-3 = Wednesdays
discord-days-4 = Thursdays
discord-days-5 = Fridays
discord-days-6 = Saturdays
discord-days-7 = Sundays
discord-menu-evidence = Show evidence
discord-menu-add = Add to Standpoint
discord-choose = Choose one
discord-option-words = Words to look for
discord-option-add = Add an article by its link, as a file, or by its text in a form
discord-option-link = The article’s address
discord-option-file = A PDF, Word (.docx), web page or text file
discord-failed = That did not work, and the fault is ours. Please try again in a minute.
discord-late = Discord waited no longer for this answer, so it comes here. What you asked for was dealt with once: read this before you ask again.
discord-form-late = Getting this ready took so long that Discord takes no form for it any more. Nothing was changed.
discord-refused-10003 = The channel is gone.
discord-refused-10008 = The message is gone.
discord-refused-40067 = This forum wants a tag on every post. Turn that off in the forum’s settings, or choose another place.
discord-refused-50001 = Standpoint can’t see this channel, or was removed from the server.
discord-refused-50007 = This person takes no direct messages from Standpoint.
discord-refused-50008 = Messages can’t be sent to a channel of this type.
discord-refused-50013 = Standpoint may not write in this channel.
discord-refused-50083 = The thread is archived.
discord-refused-other = Discord refused the message.
discord-retry-limit = Discord asks for a pause.
discord-retry-token = Discord refuses the bot’s token.
discord-retry-server = Discord answered with an error of its own.
discord-retry-network = Discord could not be reached.

## why this label: cue is the words of the sentence, or none

why-question = A question: what the author suggests by it, not a statement.
why-imperative = The author tells the reader what to do.
why-advice = { $cue ->
    [none] Advice or a demand of the author.
   *[other] “{ $cue }” is advice or a demand of the author.
  }
why-first-person = { $cue ->
    [none] The author speaks of himself or herself.
   *[other] “{ $cue }”: the author speaks in the first person.
  }
why-exclamation = An exclamation of the author.
why-reader = The author addresses the reader.
why-irony = { $cue ->
    [none] The author keeps a distance from a word.
   *[other] The author puts “{ $cue }” in quotation marks without saying whose words they are.
  }
why-stance = { $cue ->
    [none] The author says how certain or welcome this is.
   *[other] “{ $cue }” is the author’s own stance.
  }
why-evaluation = { $cue ->
    [none] The author judges.
   *[other] “{ $cue }” judges; it is not something that could be looked up.
  }
why-interpretation = { $cue ->
    [none] The author’s reading of events.
   *[other] “{ $cue }” gives the author’s reading of events.
  }
why-cause = { $cue ->
    [none] The author’s reading of causes, motives or effects.
   *[other] “{ $cue }” gives the author’s reading of causes, motives or effects.
  }
why-generalisation = { $cue ->
    [none] A generalisation of the author.
   *[other] “{ $cue }” generalises.
  }
why-hypothetical = { $cue ->
    [none] The author supposes something.
   *[other] “{ $cue }” supposes something; it does not say that it happened.
  }
why-degree = { $cue ->
    [none] The author weighs or compares.
   *[other] “{ $cue }” weighs or compares in the author’s own measure.
  }
why-contrast = { $cue ->
    [none] The author argues.
   *[other] “{ $cue }” makes it part of the author’s argument.
  }
why-forecast = { $cue ->
    [none] It speaks of the future.
   *[other] “{ $cue }” speaks of what has not happened yet.
  }
why-hard-evidence = { $cue ->
    [none] Stated flatly, about something that leaves a record.
   *[other] Stated flatly, about something that leaves a record (“{ $cue }”).
  }
why-report = A report states this without naming anybody else for it.
why-flat = Stated flatly, without any sign of judgement.
why-toll = { $cue ->
    [none] A toll, loss or capture: somebody counted, and the text does not say who.
   *[other] “{ $cue }” is a toll, loss or capture: somebody counted, and the text does not say who.
  }
why-attack = { $cue ->
    [none] An attack, as the author tells it; the text names no source.
   *[other] “{ $cue }”: an attack, as the author tells it; the text names no source.
  }
why-capture = { $cue ->
    [none] Places taken or lost, as the author tells it; the text names no source.
   *[other] “{ $cue }”: places taken or lost, as the author tells it; the text names no source.
  }
why-server = A model server read the sentence again and saw less certainty in it than the labeller.
why-editor = An editor has read the sentence and decided this label.
why-default = Nothing here shows that it could be looked up, so it counts as the author’s view.
why-open-quotation = It stands inside a quotation that began in an earlier sentence.
why-after-colon = It follows a colon after words that name the speaker.
why-enumeration = { $cue ->
    [none] It goes on with a list that began as somebody else’s words.
   *[other] “{ $cue }” goes on with a list that began as somebody else’s words.
  }
why-resumes = Beside what others say, the author speaks here.
why-quotation = It is a quotation.
why-endorsed = { $cue ->
    [none] The author judges or takes up what somebody else said.
   *[other] With “{ $cue }” the author judges or takes up what somebody else said.
  }
why-claim-named = { $cue ->
    [none] It reports somebody’s words or view and names whose.
   *[other] It reports somebody’s words or view (“{ $cue }”) and names whose.
  }
why-claim-vague = { $cue ->
    [none] It reports what others said; they are not named.
   *[other] It reports what others said (“{ $cue }”); they are not named.
  }
why-claim-nobody = { $cue ->
    [none] It reports a view without saying whose.
   *[other] “{ $cue }” reports a view without saying whose.
  }
why-claim-unresolved = It reports somebody’s words or view; the sentence itself does not name whose.
why-claim-several = It reports what several say, each in a part of their own; as a whole it is nobody’s alone.
why-claim-nested = { $cue ->
    [none] It reports what one party says that another said.
   *[other] It reports what one party says that another said (“{ $cue }”).
  }
why-kind-never-fact = In satire and paid content nothing is shown as fact.
why-model-fact = { $cue ->
    [none] Weighed word by word it reads like what stands on record, and it shows something that could be looked up.
   *[other] Weighed word by word (“{ $cue }” most) it reads like what stands on record, and it shows something that could be looked up.
  }
why-model-opinion = { $cue ->
    [none] Weighed word by word it reads like the author’s judgement rather than a record.
   *[other] Weighed word by word (“{ $cue }” most) it reads like the author’s judgement rather than a record.
  }
why-official-statement = An official statement: everything in it is the claim of those who issued it.
why-paid-content = Paid content: everything in it is the claim of those who paid for it.
why-interview-answer = An interview: the answers are the claims of the person who is asked.
why-interview-forecast = An interview: what the person who is asked expects.
why-interview-question = A question of the interviewer: what it takes as given is nobody’s statement.
why-not-assessed = It is in a language or script that we cannot judge.
why-no-words = There are no words to judge.
why-too-long = The sentence is too long to tell who stands behind which part of it.
why-capitals = It is all in capitals, so that names can’t be told from other words.
why-headline = It is set like a headline, so that names can’t be told from other words.
why-unmarked = So many words stand without a comma or a stop that it can’t be told where a statement ends.
why-unbalanced = A quotation begins in it and ends nowhere.
why-goes-on = It goes on about somebody whose words stand before it, and may still be theirs.
why-fragment = Too few words to tell who stands behind them.

## model: why there is less of it in a brief, or nothing; as "Refused, …" in front of what was asked or written

model-asked = lines asked of the language model { $model }
gate-model-malformed = the reply of the model was not of the form that was asked for
gate-model-empty = the model found nothing to say
gate-model-language = the gate can’t check a model in this article’s language
gate-model-no-prices = a daily budget is set and no prices, so that no call is made
gate-model-budget = the daily budget has no room for another call
gate-model-unauthorised = the model server refuses the key
gate-model-unknown = the model server does not know this model or address
gate-model-quota = the account at the model server has no credit left
gate-model-rate-limited = the model server asks to wait too long
gate-model-too-long = the article is too long for the model
gate-model-bad-request = the model server refuses the question
gate-model-refused = the model declined to answer
gate-model-cut-off = the reply of the model was cut off at its limit
gate-model-filtered = the model server’s content filter held the reply back
gate-model-unreadable = the model server answered with something that is no reply
gate-model-timeout = the model server did not answer in time
gate-model-unreachable = the model server can’t be reached
gate-model-server-error = the model server has a fault of its own

## evaluations and their figures

eval-labels = Labels against annotated sentences: rows of an article (id, article, text, best, accept, holders, premises) or lone ones (text, lang, label)
eval-claims = Attribution against marked articles: one file of articles (id, text) and one of attributions (id, source, cue, content)
train-done = Fitted on { $articles } articles, { $sentences } sentences; penalty { $penalty } ({ $tried }). Written to { $path }.
train-grades = Opinion pieces held out in turn: leak, precision of fact, facts found, labels accepted; rules alone, then by how sure a fact must be
train-curve = Learning curve: share of the articles, sentences fitted on, Brier’s score on a fifth of the articles that is never fitted on (lower is better)
train-with = With { $found } sentences of public text ({ $missing } not found), measured only: Brier’s score on the project’s own held-out articles { $with }, without { $without }; on the public text, by a model that never saw it, { $outside }
eval-ablation = Rules alone, model alone and both, on rows of annotated articles (as for labels)
eval-agreement = Agreement of two readers: files of rows by the one and by the other, matched by article and id (as for labels)
eval-kinds = News against somebody’s view with the declaration taken away: rows of annotated articles, or texts (text, kind), and what a reader found them to be (article, side)
eval-column-count = counted
eval-column-confidence = confidence
eval-column-accepted = accepted
eval-groups = Articles on one event: pairs (a, b, same, set), and files with their texts (id, event, title, text, published), GUM documents, CRS reports, annotated articles
eval-groups-without = { $count ->
    [one] One pair was left out: its texts were not among the files.
   *[other] { $count } pairs were left out: their texts were not among the files.
  }
eval-regions = Regions of articles: labelled ids (id, regions, also, set), and files with their texts (digest texts, annotated articles, GUM documents, CRS reports, articles, a text file by its name)
eval-regions-without = { $count ->
    [one] One labelled id was left out: its text was not among the files.
   *[other] { $count } labelled ids were left out: their texts were not among the files.
  }
figure-regions-tuned-precision = Articles tuned on: regions given, precision
figure-regions-tuned-recall = Articles tuned on: regions given, recall
figure-regions-tuned-f1 = Articles tuned on: regions given, F1
figure-regions-tuned-first = Articles tuned on: first region is right
figure-regions-tuned-several = Articles tuned on: in more than one region
figure-regions-kept-back-precision = Articles kept back: regions given, precision
figure-regions-kept-back-recall = Articles kept back: regions given, recall
figure-regions-kept-back-f1 = Articles kept back: regions given, F1
figure-regions-kept-back-first = Articles kept back: first region is right
figure-regions-kept-back-several = Articles kept back: in more than one region
figure-groups-tuned-precision = Pairs tuned on: precision
figure-groups-tuned-recall = Pairs tuned on: recall
figure-groups-tuned-f1 = Pairs tuned on: F1
figure-groups-tuned-plain = Pairs tuned on: F1 of a plain TF-IDF cosine, its limit fitted on them
figure-groups-tuned-plain-best = Pairs tuned on: the same at the best limit
figure-groups-kept-back-precision = Pairs kept back: precision
figure-groups-kept-back-recall = Pairs kept back: recall
figure-groups-kept-back-f1 = Pairs kept back: F1
figure-groups-kept-back-plain = Pairs kept back: F1 of a plain TF-IDF cosine, its limit fitted on the tuned pairs
figure-groups-kept-back-plain-best = Pairs kept back: the same at the limit that is best for these very pairs
figure-calibration-error = Calibration error of the confidence (expected, ten bins)
figure-kappa = Cohen’s kappa over the label that each reader chose
figure-agreement = Same label chosen
figure-agreement-passing = Each would let the other’s label pass
figure-news-precision = News: precision
figure-news-recall = News: recall
figure-news-f1 = News: F1
figure-view-precision = Somebody’s view: precision
figure-view-recall = Somebody’s view: recall
figure-view-f1 = Somebody’s view: F1
figure-kind-unknown = Nothing guessed (read as somebody’s view)
figure-other-facts = Of sentences in languages that are not judged: labelled fact, alone or as a report
figure-leak = Leak: labelled fact where no annotator would let it pass
figure-accepted = Label that an annotator would accept
figure-fact-accepted = Of those labelled fact, accepted as fact
figure-fact-found = Of the real facts, labelled fact
figure-claim-accepted = Of those labelled claim, accepted as claim
figure-claim-found = Of the real claims, labelled claim
figure-forecast-accepted = Of those labelled forecast, accepted as forecast
figure-forecast-found = Of the real forecasts, labelled forecast
figure-opinion-accepted = Of those labelled opinion, accepted as opinion
figure-opinion-found = Of the real opinions, labelled opinion
figure-holder = Holder of the claims found, exactly as an annotator named it
figure-premises-named = Premises that both annotators saw, named
figure-premises-agreed = Premises that we name, seen by the annotators too
figure-macro-f1 = Macro F1
figure-subjective-precision = Subjective: precision
figure-subjective-recall = Subjective: recall
figure-subjective-f1 = Subjective: F1
figure-objective-precision = Objective: precision
figure-objective-recall = Objective: recall
figure-objective-f1 = Objective: F1
figure-attributed-precision = Sentence contains an attribution: precision
figure-attributed-recall = Sentence contains an attribution: recall
figure-attributed-f1 = Sentence contains an attribution: F1
figure-words-given-precision = Of these, only where words are given to somebody: precision
figure-words-given-recall = Of these, only where words are given to somebody: recall
figure-words-given-f1 = Of these, only where words are given to somebody: F1
figure-source = Source exactly as marked

## reading: what can't be read, and what was taken out of a text

source-stdin = standard input
kind-evidence-editor = set by an editor

error-file-missing = There is no file { $path }.
    .why = Nothing stands at that path.
    .do = Check the name; paths are taken from the folder that you stand in.
error-file-is-folder = The folder { $path } holds no article.
    .why = It has no file that ends in .txt, .md, .html, .htm, .pdf or .docx; its subfolders are not searched.
    .do = Name a file, or a folder that holds such files.
error-file-unreadable = { $path } can’t be read.
    .why = The system refuses: { $reason }.
    .do = Check that you may read it and that it is an ordinary file.
error-file-empty = { $path } is empty.
    .why = It holds no bytes at all.
    .do = Save the article again and check that its text is in the file.
error-file-too-large = { $path } is too large.
    .why = It is larger than { $megabytes } MB, more than any article.
    .do = Save the article alone, without pictures and attachments.
error-file-binary = { $name } is no text.
    .why = It holds a picture, sound, an archive or other binary data.
    .do = Send the article as text, as a saved page, or as a PDF or Word file (.docx).
error-file-no-text = There is no article in { $name }.
    .why = No words were left after menus, notices and other furniture of the page were taken out.
    .do = Check that the article itself is in it, not only a notice or a login form; or paste its text into a .txt file.
error-file-too-complex = The page { $name } is too complex to read.
    .why = It has far more elements, or deeper ones, than any article’s page.
    .do = Copy the article’s text into a .txt file.
error-page-consent-wall = { $name } is only a request for consent.
    .why = All it says is about cookies and personal data; the article stands behind it.
    .do = Open the page in a browser, answer the request, and save the page or paste the article’s text.
error-page-error = { $name } is an error page.
    .why = It says that there is no such page, that access is denied, or that a check stands before it.
    .do = Check the link in a browser; save the article’s page or paste its text.
error-page-paywalled = Only the beginning of the article is in { $name }.
    .why = The page breaks off at a paywall.
    .do = Open it with your subscription and save the whole page, or paste the article’s text.
error-page-media-only = { $name } holds pictures or a film, and no article.
    .why = Beside captions there are fewer words than an article has.
    .do = If there is a transcript or an article, give that page or paste its text.
error-page-not-article = { $name } lists articles and is none.
    .why = It is a front page, a section or a list: headlines of other pages with little text of its own.
    .do = Open the article that you mean, and give its own link or page.
error-stdin-empty = Standard input is empty.
    .why = Nothing came in before its end.
    .do = Pipe the article’s text or HTML into the command.
error-line-invalid = Line { $line } can’t be used.
    .why = { $problem }
    .do = Give one JSON object a line, with the fields that --help names.

furniture-advertisement = advertisement marker
furniture-aside = box beside the article
furniture-author-note = note about the author, read into the header
furniture-byline = byline, read into the header
furniture-caption = picture caption
furniture-comments = comment section
furniture-contact = contact line
furniture-contributions = call for contributions
furniture-cookies = cookie notice
furniture-copyright = copyright notice
furniture-counter = reading time or counter
furniture-credited = named where the author stands, and no person: an agency, a desk, an organisation
furniture-date = date line, read into the header
furniture-disclaimer = disclaimer, kept in the header
furniture-editors-note = editor’s note, kept in the header
furniture-font-widget = font-size control
furniture-footer = foot of the page
furniture-kind-label = label of the kind, read into the header
furniture-link = bare link
furniture-navigation = navigation
furniture-newsletter = newsletter or sign-up prompt
furniture-outlet-note = note about the outlet
furniture-outside = stands outside the article on the page
furniture-photo-credit = photo or source credit
furniture-read-also = pointer to other articles
furniture-pull-quote = words of the text, repeated in large print
furniture-record = line of the record in front of the text
furniture-related = list of other articles
furniture-section = site’s or section’s name above the headline
furniture-separator = separator
furniture-share = share bar
furniture-site-name = the site’s name
furniture-support = appeal for support
furniture-tags = tags
furniture-title = headline, read into the header

## command line

cli-about = Regional security briefs that never pass an opinion off as a fact. Articles come in with add, brief makes a draft of them, editors approve and publish it. Each verb has its own --help.
cli-title-usage = Usage:
cli-title-arguments = Arguments
cli-title-options = Options
cli-title-verbs = Verbs

cli-verb-add = Take articles in: read, clean, store, label
cli-verb-articles = List the stored articles
cli-verb-label = Show who stands behind each sentence of an article, and why
cli-verb-header = Put right what was read of an article's header: kind, title, authors, outlet, date
cli-verb-relabel = Correct the label of a sentence; the correction stays through new labels and versions
cli-verb-overrides = The labels that editors corrected, as training data, one JSON object a line
cli-verb-brief = Compose a draft from articles; files are taken in first
cli-verb-translate = Make a draft of a brief or digest in another language; its lines are translated where a model serves
cli-verb-digest = Compose the draft of a region’s day from what has come in since the last edition
cli-verb-nothing = Decide that there is nothing to send today, and why
cli-verb-briefs = List the briefs, each version on its own row
cli-verb-show = Show a brief with the passages behind its lines, what was refused, and the decisions
cli-verb-approve = Approve a draft; lines with risks wait for a second editor
cli-verb-hold = Hold a draft back
cli-verb-reject = Reject a draft
cli-verb-publish = Publish an approved brief: each subscription gets it at its next slot
cli-verb-deliveries = Who got a brief, who did not, and why
cli-verb-reports = What readers report as mistakes
cli-verb-log = Who decided what, when and from where
cli-verb-people-add = Add an editor, or give one a new role or a further account
cli-verb-people-list = List the editors
cli-verb-people-role = Make whoever has a role in a Discord server an editor
cli-argument-server = The server’s Discord id
cli-argument-role = The role’s Discord id
cli-option-remove = No more
cli-role-added = Whoever has the role { $role } in the server { $server } is an editor, as long as they have it.
cli-role-removed = The role { $role } in the server { $server } makes nobody an editor any more.
cli-verb-people-remove = Take an editor’s role away
cli-verb-subscriptions-add = Have briefs brought to a place, or change what it gets
cli-verb-subscriptions-list = List who gets what, where and when
cli-verb-subscriptions-remove = Have no more briefs brought to a place
cli-verb-subscriptions-export = Write the subscriptions as JSON Lines
cli-verb-subscriptions-import = Read subscriptions from JSON Lines; a place that is known is changed
cli-verb-feeds-add = Have the articles of a feed come in by themselves
cli-verb-feeds-list = List the feeds, when each was polled, and what is wrong
cli-verb-feeds-remove = Poll a feed no more; its articles stay
cli-verb-feeds-poll = Take in what is new at once; a running bot does it by itself
cli-verb-feeds-import = Add the feeds of an OPML file
cli-verb-doctor = Check that everything is in place
cli-verb-backup = Copy the store into one file while it is in use, whatever kind of store it is
cli-verb-restore = Bring a backup into the empty store that DATABASE_URL names, of either kind
cli-verb-eval = Run an evaluation on files of labelled rows: labels, claims and others
cli-verb-read = Filter: pages in, articles out (--lines)
cli-verb-gate = Filter: lines with their passages in, verdicts out (--lines)
cli-verb-start = Start, as npm start does
cli-verb-help = Show the help of a verb
cli-verb-outlets-set = Enter what is known of an outlet: country, ownership with its source, language
cli-verb-outlets-list = List the outlets and what is known of them
cli-verb-regions-set = Set a region’s day: deadline, lead time, who is told what
cli-verb-regions-list = List the regions, their deadlines and settings
cli-group-outlets = What readers are told about outlets
cli-group-regions = When a region’s brief is due
cli-group-feeds = Where articles come from by themselves
cli-group-people = Who may decide
cli-group-subscriptions = Who gets what, where and when

cli-argument-source = A file, a folder, a link, or - for standard input
cli-argument-article = A stored article’s id, a file, a link, or - for standard input
cli-argument-brief = A brief’s id, or ID:VERSION
cli-argument-outlet = The outlet’s name
cli-argument-region = A region, such as south-caucasus
cli-argument-sentence = A sentence's number, such as S12
cli-argument-name = The person’s name
cli-argument-person = The person’s id or name
cli-argument-subscription = The subscription’s id
cli-argument-file = A file of JSON Lines, or - for standard input
cli-argument-address = The feed’s address
cli-argument-feed = The feed’s id or address; for poll, all of them when left out
cli-argument-opml = An OPML file, as feed readers export it, or - for standard input
cli-argument-target = The file to make
cli-argument-evaluation = Which evaluation
cli-argument-data = Its files

cli-option-help = Show this help
cli-option-json = Answer in JSON, for programs
cli-option-as = Act as this editor, by id or name, instead of as the operator
cli-option-reason = Why; kept with the decision
cli-option-kind = What the publisher calls it, such as OpinionNewsArticle
cli-option-basis = fact, claim, opinion or forecast
cli-option-holder = Whose claim it is, as the article names them
cli-option-undo = Take back what an editor said of it
cli-option-region = A region, such as south-caucasus
cli-option-regions = A region; may be given several times
cli-option-outlet = The outlet’s name
cli-option-author = An author’s name; may be given several times
cli-option-title = The publisher’s headline
cli-option-url = The article’s address
cli-option-published = When it was published, such as 2026-11-23
cli-option-query = Only those that have these words in them
cli-option-since = Only those since this day or moment
cli-option-status = Only those of this status, such as draft
cli-option-explain = Also which words broke each rule, what the line adds to its source and what it leaves out
cli-option-lines = Work as a filter: one JSON object a line in, one out
cli-option-form = text, markdown, json, telegram or discord
cli-option-now = Everybody gets it at once
cli-option-at = Publish it by itself at this moment, such as 2026-11-24T08:00+04:00
cli-option-role = editor or admin
cli-option-telegram = Their Telegram id, a number
cli-option-discord = Their Discord id, a number
cli-option-platform = telegram or discord
cli-option-destination = The chat’s or channel’s id
cli-option-thread = The topic’s or thread’s id
cli-option-time = Local time, such as 08:00; at once when left out
cli-option-zone = Time zone, such as Asia/Baku; the region’s when left out
cli-option-days = Days, Monday is 1: 1-5, or 6,7; every day when left out
cli-option-spoken = The brief’s language: en, az, ru or tr; lines are translated where a model serves
cli-option-speak = The language of the answers: en, az, ru or tr; the system’s when left out. It stands before the verb
cli-option-translation = The line in the brief’s language, held against the original; - takes the translation away
cli-word-options = options
cli-word-verb = verb
cli-desk-empty = Nothing waits at the desk. Add an article with: standpoint add FILE, then draft with: standpoint brief ARTICLE.
cli-option-limit = At most so many
cli-option-every = Minutes between two polls; as the publisher asks, or 30, when left out
cli-option-date = The edition’s local date, such as 2026-11-23; today’s when left out
cli-option-because = Why: no-articles, nothing-new, not-verified or day-off
cli-option-country = Its country, such as Azerbaijan or AZ; none takes it back
cli-option-ownership = Who owns it or which state it belongs to, in your words; none takes it back
cli-option-source = The page that says so
cli-option-read = When you read that page, such as 2026-11-23
cli-option-language = Its language, such as az; none takes it back
cli-option-deadline = When the brief is due, local to the region, such as 08:00
cli-option-lead = Minutes before the deadline at which the draft is made
cli-option-silence = Days without an edition after which the editors are alarmed
cli-option-tell = Whether readers are told when there is nothing to send: yes or no
cli-option-second = Whether every brief of the region needs a second editor: yes or no
cli-option-open = Only those that no editor has handled

cli-unknown-verb = There is no verb { $name }{ $meant ->
    [none] .
   *[other] ; did you mean { $meant }?
  }
cli-unknown-option = There is no option { $name }{ $meant ->
    [none] .
   *[other] ; did you mean { $meant }?
  }
cli-missing-argument = The argument { $name } is missing.
cli-missing-option = The option --{ $name } is missing.
cli-missing-value = The option { $name } needs a value.
cli-too-much = That is more than this verb takes: { $surplus }.
cli-no-verb = A verb is missing.
cli-not-understood = That is no command.
cli-option-choices = --{ $name } can’t be { $value }; it is one of { $choices }.
cli-option-invalid = --{ $name } can’t be { $value }.
cli-name-of-several = Several editors are called { $name }: use an id ({ $ids }).
cli-one-article-only = --title and --url belong to one article, and several were named.
cli-lines-only = { $name } works as a filter only: give it --lines.
cli-now-and-at = --now and --at can’t both be given.
cli-line-no-json = It is no JSON.
cli-line-fields = { $names ->
    [none] It is no object of the form that is needed.
   *[other] Missing or wrong: { $names }.
  }

error-output-failed = The answer could not be written.
    .why = The system reports { $detail } where standard output goes.
    .do = Make room there, or send the output elsewhere.
error-backup-failed = No backup was made at { $path }.
    .why = { $fault ->
        [exists] There is a file of that name already, and backups overwrite nothing.
        [full] There is no room left where it should stand.
       *[other] The system reports { $detail }.
    }
    .do = { $fault ->
        [exists] Name another file, or move that one away.
        [full] Make room, or name a file on another disk.
       *[other] Name a file in a folder that exists and that you may write to.
    }

error-bot-runs-already = Another process serves { $platform } from this store already.
    .why = An SQLite store is for one bot process; the command line may stand beside it.
    .do = Let that one serve, or stop it first. For several processes move to PostgreSQL (docs/operators.md).
error-restore-refused = Nothing was restored.
    .why = { $fault ->
        [missing] There is no file { $path }.
       *[not-empty] The store that DATABASE_URL names holds something already, and a backup takes nobody’s place.
    }
    .do = { $fault ->
        [missing] Name a file that backup has made.
       *[not-empty] Name an empty store in DATABASE_URL: a new file, or a new database.
    }

cli-sample = [sample]
kind-name-ReportageNewsArticle = report
kind-name-AnalysisNewsArticle = analysis
kind-name-OpinionNewsArticle = opinion
kind-name-BackgroundNewsArticle = background
kind-name-ReviewNewsArticle = review
kind-name-SatiricalArticle = satire
kind-name-AdvertiserContentArticle = paid content
kind-name-Editorial = editorial
kind-name-Interview = interview
kind-name-OfficialStatement = statement
kind-name-Unknown = unlabelled
status-draft = draft
status-held = held
status-rejected = rejected
status-approved = approved
status-published = published
status-corrected = corrected
status-retracted = withdrawn
cli-column-article = ARTICLE
cli-column-added = ADDED
cli-column-published = PUBLISHED
cli-column-kind = KIND
cli-column-region = REGION
cli-column-what = WHAT
cli-column-brief = BRIEF
cli-column-status = STATUS
cli-column-date = DATE
cli-column-made = MADE
cli-column-person = PERSON
cli-column-name = NAME
cli-column-role = ROLE
cli-column-accounts = ACCOUNTS
cli-column-subscription = SUBSCRIPTION
cli-column-place = PLACE
cli-column-regions = REGIONS
cli-column-when = WHEN
cli-column-state = STATE
cli-column-destination = DESTINATION
cli-column-next = NEXT TRY
cli-column-reason = REASON
cli-column-feed = FEED
cli-column-outlet = OUTLET
cli-column-articles = ARTICLES/ENTRIES
cli-column-good = LAST GOOD
cli-column-known = WHAT IS KNOWN
cli-column-zone = ZONE
cli-column-deadline = DEADLINE
cli-column-lead = DRAFT BEFORE
cli-column-silence = ALARM AFTER
cli-column-tell = READERS TOLD OF NOTHING
cli-column-second = SECOND EDITOR
cli-column-value = VALUE
cli-column-interval = 95 %
cli-column-figure = FIGURE

cli-progress = [{ $number }/{ $of }] { $words }
cli-added-new = Article { $article } is stored.
cli-added-known = Article { $article } was there already; nothing was changed.
cli-added-changed = Article { $article } has changed: this is its version { $version }, the older ones are kept.
cli-added-short-new = { $article }  new: { $kind }
cli-added-short-known = { $article }  there already: { $kind }
cli-added-short-changed = { $article }  a new version: { $kind }
cli-added-some = { $added } taken in, { $failed } not.
cli-added-outdated = Briefs that cite its older version: { $briefs }. standpoint show BRIEF says what changed.
cli-added-next = Next: standpoint label { $article }, or standpoint brief { $article }
article-title = { $title ->
    [none] Headline: missing
   *[other] Headline: “{ $title }”
  }
article-author = { $author ->
    [none] Author: none named
   *[other] Author: { $author }
  }
article-outlet = { $outlet ->
    [none] Outlet: unknown
   *[other] Outlet: { $outlet }
  }
article-published = { $date ->
    [none] Published: undated
   *[other] Published: { $date }
  }
article-modified = Modified: { $date }
article-url = { $url ->
    [none] Link: missing
   *[other] Link: { $url }
  }
article-language = Language: { $language }
article-regions = { $regions ->
    [none] Regions: none of ours
   *[other] Regions: { $regions }
  }
article-origins = Read from { $origins }
origin-json-ld = the page’s JSON-LD
origin-microdata = the page’s microdata
origin-rdfa = the page’s RDFa
origin-opengraph = the page’s OpenGraph
origin-meta = the page’s meta fields
origin-link = the page’s canonical link
origin-time = a time marked on the page
origin-page = the page as shown
origin-front-matter = the file’s own heading and fields
origin-text = the text’s own lines
origin-document = the file’s properties
origin-address = the address that it came from
origin-feed = the feed
origin-forward = the channel that it was forwarded from
origin-editor = an editor
header-field-title = title
header-field-authors = author
header-field-outlet = outlet
header-field-url = link
header-field-published = date
header-field-modified = change
header-field-language = language
header-field-kind = kind
article-disclaimer = The publisher adds: “{ $words }”
cli-article-sentences = Sentences: { $count }; pieces of furniture taken out: { $removed }
cli-articles-none = No articles yet. Add one: standpoint add FILE
cli-articles-none-such = No article fits that. standpoint articles lists them all.

label-kind-because = Because of: “{ $words }”
cli-label-hedged = It is hedged.
cli-label-clauses = The sentence takes the label of its most cautious clause; a line may cite one clause.
cli-label-premises = Taken as given, citing no source
cli-label-risks = Waits for a second editor
cli-label-parties = Who is named, and whose view is given
cli-label-party = { $name }: named in { $sentences ->
    [one] 1 sentence
   *[other] { $sentences } sentences
  }, { $claims ->
    [0] given no view
    [one] 1 claim
   *[other] { $claims } claims
  }
cli-label-mix = Shares of words, for editors only
label-mix-shares = { $fact } % stated as fact, { $claim } % claims of others, { $opinion } % opinion, { $forecast } % forecast
cli-label-removed = Taken out of the text

cli-brief-refused = { $count ->
    [one] One line was refused; standpoint show { $brief } says why.
   *[other] { $count } lines were refused; standpoint show { $brief } says why.
  }
cli-brief-next = Next: standpoint show { $brief } (its passages), then standpoint approve { $brief }
cli-header-placed = Article { $article } now belongs to: { $regions }.
cli-header-nothing = Say what to put right: --kind, --region, --title, --author, --outlet or --published.
cli-basis-or-undo = Say --basis BASIS, or --undo.
cli-relabelled = { $sentence } was “{ $before }” and is now “{ $after }”.
cli-relabelled-briefs = Made before and unchanged: { $briefs }. Compose them anew to have the new label in them.
cli-overrides-none = No editor has changed a label yet. standpoint relabel ARTICLE SENTENCE --basis BASIS
cli-briefs-none = No briefs yet. Make one: standpoint brief FILE
cli-briefs-none-such = No brief fits that. standpoint briefs lists them all.
cli-show-status = Brief { $brief }: { $status }
cli-show-made = Made { $time } by { $by }
cli-show-approved = Approved { $time }
cli-show-released = Published { $time }
cli-decision = { $time }  { $who } ({ $place }): { $action } { $subject }{ $change ->
    [none] {""}
   *[other] , { $change }
  }{ $reason ->
    [none] {""}
   *[other] . Reason: { $reason }
  }
cli-decided-to-approve = approve
cli-decided-to-hold = hold
cli-decided-to-reject = reject
cli-decided-to-publish = publish
cli-decided-to-stop = stop
cli-decided-to-resume = resume
cli-decided-to-retract = retract
cli-decided-to-correct = correct
cli-decided-to-edit = edit
cli-decided-to-note = note
cli-decided-to-withhold-author = withhold the author of
cli-decided-to-translate = translate
cli-decided-to-test = test
cli-decided-to-take = take
cli-decided-to-hand-over = hand over
cli-decided-to-embargo = embargo
cli-decided-to-relabel = relabel
cli-decided-to-undo-relabel = undo the relabelling of
cli-decided-to-correct-header = correct the header of
cli-decided-to-set-article-regions = place
cli-decided-to-nothing-today = nothing today for
cli-decided-to-close-report = close report
cli-decided-to-add-person = add person
cli-decided-to-remove-person = remove person
cli-decided-to-add-role = add role
cli-decided-to-remove-role = remove role
cli-decided-to-invite = invite
cli-decided-to-join = join
cli-decided-to-add-feed = add feed
cli-decided-to-remove-feed = remove feed
cli-decided-to-set-outlet = set outlet
cli-decided-to-set-region = set region
cli-decided-to-set-staff-place = set place of the staff
cli-decided-to-subscribe = subscribe
cli-decided-to-unsubscribe = unsubscribe
cli-log-none = No decisions yet.
cli-decided-later = Brief { $brief } will be published { $time }, by whichever Standpoint is serving then.
cli-decided-next = Next: standpoint publish { $brief }
cli-recipients = { $count ->
    [0] Nobody gets it: no subscription covers its region. standpoint subscriptions list
    [one] One subscription gets it; standpoint deliveries { $brief } says how that goes.
   *[other] { $count } subscriptions get it; standpoint deliveries { $brief } says how that goes.
  }
cli-deliveries = Brief { $brief }: { $total ->
    [one] 1 place
   *[other] { $total } places
  }, { $sent } sent, { $pending } on their way, { $failed } failed.
cli-deliveries-nobody = Brief { $brief } is published and nobody gets it: no subscription covered its region.
cli-deliveries-not-published = Brief { $brief } has no deliveries: it is { $status }.
cli-deliveries-by-hand = none: somebody has to mend it
desk-reports-none = No reports.
cli-report = { $report }  { $time }  a reader on { $platform } about brief { $brief }{ $handled ->
    [yes] {" "}(handled)
   *[no] {""}
  }
cli-people-none = No editors yet: the command line acts as the operator. Add one: standpoint people add NAME --role admin --telegram ID
cli-person-known = There is an editor { $name } already, without an account. Name an account (--telegram, --discord), or another name.
cli-person-added = { $name } is on the list, as { $role }.
cli-person-removed = { $name } is no editor any more, from this moment.
cli-subscriptions-none = No subscriptions yet. Readers send /subscribe where they want briefs; or: standpoint subscriptions add --platform telegram --destination ID --region south-caucasus
cli-subscription-active = active
cli-subscription-paused = { $reason ->
    [none] paused
   *[other] paused: { $reason }
  }
cli-subscribed = Subscription { $subscription }: { $place } gets briefs { $when }.
cli-unsubscribed = Subscription { $subscription } has ended: nothing more goes to { $place }.
cli-when-at-once = at once
cli-when = at { $time } { $zone }{ $days ->
    [all] {""}
   *[other] {" "}({ $days })
  }
cli-imported = { $imported } taken in, { $failed } not.
cli-restored = The store holds everything that stood in { $file } now ({ $rows } rows).
cli-backed-up = { $file } holds the store as it was at this moment ({ $megabytes } MB).
cli-eval-title = { $name } on { $set }: { $count } counted

doctor-state-ok = ok
doctor-state-warning = warning
doctor-state-problem = problem
doctor-name-node = Node
doctor-name-settings = settings
doctor-name-store = store
doctor-name-writing = writing
doctor-name-disk = disk
doctor-name-editors = editors
doctor-name-deliveries = deliveries
doctor-name-edition = edition
doctor-name-tokens = tokens
doctor-name-telegram = Telegram
doctor-name-discord = Discord
doctor-name-model = model
doctor-name-regions = regions
doctor-node = { $version }
doctor-settings = { $settings }
doctor-store = { $store } answers: schema { $schema }, articles { $articles }, briefs { $briefs }, subscriptions { $subscriptions }.
doctor-writing = What is written is kept.
doctor-disk = { $free } free.
doctor-disk-low = Only { $free } free where the store is.
    .do = Make room: a full disk stops everything that is written.
doctor-editors = { $count ->
    [0] None with an account; the command line acts as the operator.
    [one] 1 with an account.
   *[other] { $count } with an account.
  }
doctor-editors-none = No editor has an account, so nobody can open the desk in a chat.
    .do = Set ADMINS, or: standpoint people add NAME --role admin --telegram ID
doctor-deliveries = { $pending } on their way, none failed.
doctor-deliveries-failed = { $pending } on their way, { $failed } failed, { $paused } subscriptions paused.
    .do = standpoint deliveries BRIEF and standpoint subscriptions list say which and why.
doctor-edition = The last brief was published { $time }, for { $region }.
doctor-silence = { $region }: readers have had no brief for { $days ->
    [one] one day
   *[other] { $days } days
  }.
    .do = Open /desk and Today, or standpoint digest --region { $id }.
doctor-name-silence = silence
doctor-edition-none = No brief has been published yet.
    .do = standpoint brief FILE, then approve and publish.
doctor-tokens-none = No token is set, so npm start is a chat in this terminal and nothing reaches anybody.
    .do = Set TELEGRAM_BOT_TOKEN or DISCORD_BOT_TOKEN.
doctor-token-set = { $platform }: a token is set.
doctor-token-unset = { $platform }: no token is set, so it is left out.
doctor-model = { $model }, at most { $budget } US dollars a day; booked today: { $spent }.
doctor-model-none = None: briefs are extracted from the articles’ own words.
doctor-model-no-cap = { $model }, without a cap on what it may cost; booked today: { $spent } US dollars.
    .do = Set OPENAI_DAILY_BUDGET_USD and OPENAI_PRICES.
doctor-regions = { $regions }.

cli-outlet-nothing = Say what is known: --country, --ownership with --source and --read, or --language.
cli-outlet-set = { $outlet }: { $known }
cli-outlet-language = language { $language }
cli-outlets-none = No outlet has been entered: briefs say "not rated" beside their names. standpoint outlets set NAME enters one.
cli-nothing-decided = There is nothing on { $date }. { $reason } { $told ->
    [no] Readers are not told.
    [published] Readers are told at their next slot.
   *[other] Readers are told once a second editor has approved the notice.
  }
cli-region-nothing = Say what to set: --deadline, --lead, --silence, --tell or --second.
cli-yes = yes
cli-no = no
cli-minutes = { $count ->
    [one] one minute
   *[other] { $count } minutes
  }
cli-days = { $count ->
    [one] one day
   *[other] { $count } days
  }

## gate: why a line was turned away, as "Refused, …" in front of it

gate-evidence-missing = it cites no passage of the article, part of a word, or too many passages
gate-label-weaker = its label is less cautious than its passage
gate-holders-merged = it merges passages of different holders
gate-holder-differs = its holder is not whom the passage names
gate-question = its passage only asks
gate-question-lost = the passage asks, and the line states
gate-question-added = the passage states, and the line asks
gate-instruction = it carries an instruction
gate-planted-label = it brings a label of its own
gate-mention = it mentions an account or everyone
gate-link = it carries a link or an address
gate-markup = it carries markup
gate-hidden-character = it carries a character that readers do not see
gate-mixed-scripts = a word of it mixes letters of two scripts
gate-length = it is too short or too long
gate-fragment = its verb is missing
gate-speaker-differs = it credits somebody whom the passage does not
gate-attribution-lost = it drops who says so
gate-negation-changed = a negation was lost or added
gate-hedge-changed = how sure the passage is was changed
gate-reality-changed = what was tried, planned or feared reads as done
gate-quantifier-changed = how many, how much or how often was changed
gate-condition-lost = a condition was lost
gate-time-lost = a time was lost
gate-scope-lost = a place, a target or a limit was lost
gate-doubt-lost = who says it, or how sure it is, was cut off
gate-head-lost = what is spoken of was cut off
gate-restriction-lost = it speaks of more than those whom the passage speaks of
gate-subject-changed = a verb was given another subject
gate-tense-changed = the tense was changed
gate-number-not-in-passage = a number does not stand in the passage
gate-unit-changed = a unit was changed
gate-name-not-in-passage = a name does not stand in the passage
gate-name-cut = part of a name was cut off
gate-quotation-altered = a quotation is not word for word
gate-quotation-marks-lost = quoted words lost their quotation marks
gate-cause-added = it gives a cause that the passage does not
gate-connective-added = it ties things together as the passage does not
gate-role-changed = who did what to whom was changed
gate-loaded-word = it judges with a word that the passage lacks
gate-order-changed = words of the passage stand in another place
gate-word-not-in-passage = a word does not stand in the passage
gate-repeated = it says what another line says
gate-brief-full = the brief is full

error-nothing-to-brief = There is nothing in this article to make a brief of.
    .why = { $reason ->
        [statements] None of its sentences states anything: they are questions, headings, captions or references.
        [leaning] Its { $sentences ->
            [one] one sentence leans
           *[other] { $sentences } sentences lean
          } on something that is not there (“this”, “he”, “the second”), and none can stand alone as a line.
        [unresolved] What it states is somebody’s words, and whose cannot be told from any sentence.
        [refused] Its sentences lean on one another, repeat what it takes as given, or did not pass the gate as lines.
       *[other] No sentence of it can stand alone as a line: it is too short, or all questions, headings and references.
      }
    .do = Look at its sentences with label, or add the whole article.
error-no-lines = No line of this brief passed the gate.
    .why = Every line was held against its passage, and each lost or added something.
    .do = Look at the refused lines with show, or write lines of your own with edit.
    .chat = Keep one of its lines, or take another article.

eval-gate = The gate against lines with their passages: rows of true and altered lines (source_sentence, claim, type, label) or of machine summaries with votes (doc, claim, label)
figure-gate-caught = Altered lines caught
figure-gate-worst = Altered lines caught, worst kind
figure-gate-refused = True lines refused
figure-gate-balanced = Machine summaries: balanced accuracy of the score
figure-gate-area = Machine summaries: ROC area of the score
figure-gate-supported-found = Supported summaries scored as such
figure-gate-unsupported-found = Unsupported summaries scored as such

eval-read = Reading against the truth: folders of pages (NAME.html with NAME.json, or one folder a page with source.html, expected.html and expected-metadata.json), or one file of sentences (doc, genre, par, text)
figure-read-text-precision = Text of the article: precision
figure-read-text-recall = Text of the article: recall
figure-read-text-f1 = Text of the article: F1
figure-read-plain-precision = Plain Readability on the same pages: precision
figure-read-plain-recall = Plain Readability on the same pages: recall
figure-read-plain-f1 = Plain Readability on the same pages: F1
figure-read-title-precision = Titles given that are right
figure-read-title-recall = Titles found
figure-read-author-precision = Authors named that are right
figure-read-author-recall = Authors found
figure-read-date-precision = Dates of publication given that are right
figure-read-date-recall = Dates of publication found
figure-read-kind-precision = Kinds told that are right
figure-read-kind-recall = Kinds found
figure-read-false-refusal = Articles refused that should have been read
figure-read-refused = Pages without an article, refused
figure-read-code = Pages without an article, refused with the right code
figure-read-split-precision = Sentences of news: precision
figure-read-split-recall = Sentences of news: recall
figure-read-split-f1 = Sentences of news: F1

## links and feeds

error-url-not-allowed = { $url } was not fetched.
    .why = { $fault ->
        [scheme] Only addresses that begin with http:// or https:// are fetched.
        [credentials] The address holds a name or a password.
        [port] It names a port at which other services than web sites stand.
        [address] It leads to a private address, not to a site on the public internet.
       *[invalid] That is not an address that can be used.
    }
    .do = { $fault ->
        [address] If it is a host of your own, name it in FETCH_ALLOW_HOSTS; else give the site’s public address.
        [credentials] Give the address without them, or save the page and name the file.
       *[other] Check the address; it looks like https://example.org/article.
    }
error-url-unreachable = { $url } could not be fetched.
    .why = { $fault ->
        [dns] No server of that name was found.
        [refused] The server does not take connections there.
        [timeout] It took longer than the time that is given to a site.
        [tls] The server’s certificate or encryption can’t be trusted ({ $detail }).
        [redirects] It leads from address to address more than { $detail } times.
        [compression] The answer is packed in a way that can’t be unpacked.
       *[broken] The connection broke off, or what came was no proper answer.
    }
    .do = { $fault ->
        [dns] Check the address, and that this machine has access to the internet.
        [redirects] Open it in a browser and give the address that it ends at.
        [tls] Open it in a browser; if the site is sound, save the page and name the file.
       *[other] Try again later; if it stays so, save the page and name the file.
    }
error-url-answered = { $url } was not given to us: the server answered { $status }.
    .why = { $fault ->
        [closed] The page takes a login, or the site does not serve programs.
        [paid] The page has to be paid for.
        [gone] There is no page at that address, or not any more.
        [busy] The site gets too many requests at the moment.
        [law] The site may not show it here, for reasons of law.
        [server] The site has a fault of its own at the moment.
       *[other] The site has something else in the article’s place.
    }
    .do = { $fault ->
        [gone] Check the address.
        [busy] { $minutes ->
            [0] Try again later.
            [one] Try again in a minute.
           *[other] Try again in { $minutes } minutes.
        }
        [server] { $minutes ->
            [0] Try again later.
            [one] Try again in a minute.
           *[other] Try again in { $minutes } minutes.
        }
       *[other] Open it in a browser, save the page and name the file.
    }
error-url-content = { $url } holds no article.
    .why = It is of the type { $type }; articles are read from pages, texts, PDF and Word files.
    .do = Give the address of the article’s page; the address of a feed goes to feeds add.
    .chat = Send the address of the article’s page.
error-url-too-large = { $url } is too large.
    .why = It is larger than { $megabytes } MB, more than any article.
    .do = Save the article alone, without pictures and attachments, and name the file.
error-url-empty = { $url } is empty.
    .why = The server answered without any content.
    .do = Open it in a browser; if the article is there, save the page and name the file.
error-url-robots = { $url } was not fetched.
    .why = { $fault ->
        [refused] The site’s robots.txt asks programs to leave it alone.
       *[unknown] The site could not be asked whether programs may fetch it: its robots.txt can’t be had at the moment.
    }
    .do = { $fault ->
        [refused] Open it in a browser, save the page and name the file, or ask the site for leave.
       *[unknown] Nothing: it is tried again.
    }
error-feed-unreadable = { $url } is no feed that can be read.
    .why = { $fault ->
        [page] It is a web page.
        [empty] It is empty.
       *[other] It is neither RSS, Atom, RDF nor JSON Feed, or it is broken.
    }
    .do = { $fault ->
        [page] { $found ->
            [none] Look for the address of its feed, often behind a link called RSS; a single article goes to add.
           *[other] It names this as its feed: { $found }
        }
       *[other] Check the address in a browser; if the feed was sound before, it is tried again and nothing is lost.
    }
error-feed-empty = { $url } has no entries any more.
    .why = It had some before, so this is taken for a fault of the site; what came before is kept.
    .do = Nothing: it is tried again. If it stays so, look for a new address of the feed.
error-feed-unknown = There is no feed { $feed }.
    .why = The store holds no feed of that id or address, or it was removed.
    .do = List them with feeds list.
error-feed-known = The feed { $url } is on the list already.
    .why = Each feed is polled once.
    .do = To change its region or outlet, remove it and add it again.
error-feed-busy = The feed { $feed } is being polled at this moment.
    .why = Another process has it in hand.
    .do = Look at feeds list in a minute.
error-entry-no-link = An entry of { $feed } names no page.
    .why = It has no link, and no text of its own that could be an article.
    .do = Nothing can be done about it here.
error-opml-unreadable = { $path } lists no feeds that can be read.
    .why = It is no OPML, it is broken, or none of its entries has the address of a feed.
    .do = Export the list of feeds from the reader again, as OPML.

## reading: PDF and Word files

error-document-broken = { $name } can’t be opened.
    .why = It is a PDF or Word file that is damaged or was cut off on its way.
    .do = Get it again from where it came, or open it in its program and save it anew.
error-document-encrypted = { $name } is locked.
    .why = It opens only with a password, and passwords are not asked for here.
    .do = Save a copy without a password, or copy the article’s text.
error-document-no-text = { $name } holds no text that can be read.
    .why = Its pages are pictures, such as a scan, or its letters are coded in a way that only its own fonts know.
    .do = Run text recognition (OCR) on it first, or copy the article’s text.
error-document-too-long = { $name } is too long.
    .why = It has { $pages } pages, and at most { $most } are read: so much is a book, not an article.
    .do = Save the pages of the article alone as a file.
error-document-too-heavy = { $name } takes too much to read.
    .why = Reading it used up the time or the memory that one file may take; some files are made to do that.
    .do = Copy the article’s text into a message or a .txt file.
error-document-format = { $name } is { $format ->
        [doc] an old Word file (.doc)
        [rtf] a rich-text file (.rtf)
        [odt] an OpenDocument text (.odt)
        [pages] a file of Apple’s Pages
        [wordml] an old Word file in XML
        [epub] an e-book
        [spreadsheet] a spreadsheet
        [presentation] a presentation
       *[other] an archive
    }.
    .why = Files of this kind are not read; PDF, Word (.docx), saved pages and plain text are.
    .do = Save it as PDF or .docx in the program that made it, or copy the article’s text.

furniture-footnote = footnote
furniture-running = running head, foot or page number

## articles that editors send to the bots

command-article = Add an article
button-compose = Compose a draft
intake-button-kind = Other kind…
intake-button-author = Other author…
intake-button-region = Other region…
intake-which-kind = What is it? A kind that the publisher declares is never made less cautious.
intake-which-author = Who wrote it? Several authors are parted by commas.
intake-field-author = Authors
intake-which-region = Which region is it about, or for which is a draft to be composed?
intake-compose-for = Compose for { $region }
intake-place-in = It belongs to { $region }
intake-message = the message
intake-file = the file
intake-new = Article added
intake-known = This article was there already; nothing was changed
intake-changed = A new version of an article that was there; the older ones are kept
intake-mix = Sentences: { $count }. Of the words, { $mix }.
intake-outdated = These briefs cite its older version: { $briefs }. The desk shows what changed.
intake-removed = Taken out of the text:
intake-removed-none = Nothing was taken out of the text.
intake-removed-more = and { $count } more
intake-how = Send or forward an article here in private: its whole text, a link to it, or a PDF or Word file of up to 5 MB. A text shorter than two or three sentences is taken for talk.
intake-form = Add an article
intake-field-text = Text of the article
intake-field-more = …continued

error-sent-file-too-large = { $name } is too large.
    .why = It has { $megabytes } MB. { $platform } passes on files of up to { $allowed } MB, but at most { $most } MB are read here: no article is larger.
    .do = Save the article alone, without pictures, or send its text or a link.
error-sent-file-lost = { $name } could not be fetched from { $platform }.
    .why = { $platform } did not give it: { $reason }.
    .do = Send it once more, or send the article’s text.
error-sent-unreadable = This can’t be read as an article.
    .why = Pictures, sound and film hold no text, and text in a picture is not recognised.
    .do = Send the article’s text, a link to it, or a PDF or Word file.

cli-feeds-none = There are no feeds yet. standpoint feeds add ADDRESS brings the articles of one.
cli-feed-added = { $name } is on the list as { $feed }. Its articles come with the first poll: a running bot does it by itself, standpoint feeds poll { $feed } at once.
cli-feed-removed = { $name } is polled no more. Its articles stay.
cli-feeds-imported = { $added } added, { $known } there already, { $failed } not.
cli-feed-ok = ok
cli-feed-new = not polled yet
cli-feed-failing = { $count ->
    [one] failed once: { $reason } { $why }
   *[other] failed { $count } times: { $reason } { $why }
  }
cli-feed-unchanged = nothing new
cli-feed-polled = { $new } new, { $changed } changed, { $known } there already, { $failed } not read, { $later } to be tried again, { $left } left for the next time
cli-feeds-polled = { $feeds ->
    [one] One feed polled
   *[other] { $feeds } feeds polled
  }, { $failed } failed; articles: { $fresh } new, { $changed } changed.
cli-feed-entry-new = { $link } is article { $article }.{ $reason ->
    [none] {""}
   *[other] { " " }The feed’s own text was taken, because the page could not be had: { $reason }
  }
cli-feed-entry-changed = { $link } is a new version of article { $article }.{ $reason ->
    [none] {""}
   *[other] { " " }The feed’s own text was taken, because the page could not be had: { $reason }
  }
cli-feed-entry-known = { $link } was there already as article { $article }.
cli-feed-entry-failed = { $reason }
cli-feed-entry-later = { $reason } It is tried again with the next poll.

## the desk: versions, edits, notes, corrections

error-superseded = Version { $version } of brief { $brief } is not the newest.
    .why = Version { $newest } has taken its place: somebody edited it, or composed it anew, since you opened it.
    .do = Open version { $newest } and decide on that one.
error-correction-missing = Brief { $brief } stands on readers’ screens already, in version { $version }.
    .why = What readers have is changed only by a version that says on top what was changed and why.
    .do = Begin with correct { $brief }, and say what was wrong.
    .chat = Open it at /desk, press Correct, and say what was wrong.
error-stopped-already = Brief { $brief } is stopped already.
    .why = Nothing more of it goes out; what has arrived stands.
    .do = Resume it, correct it, or withdraw it.
error-not-stopped = Brief { $brief } is not stopped.
    .why = Only what was stopped can be taken up again.
    .do = See what became of it with deliveries { $brief }.
    .chat = Open it at /desk to see how it stands.
error-line-unknown = There is no line { $line } in the brief.
    .why = Lines are numbered within their article: 1.2 is the second line of the first article, 1.P1 its first premise.
    .do = Look at the brief with show, and use its numbers.
    .chat = Open its lines again at /desk, and use their numbers.
error-gate-refused = The line was refused: { $rules }.
    .why = It says something else than the passage that it cites, or says it less carefully.
    .do = Keep closer to the passage’s own words, cite another one, or give a reason to override this; a second editor then has to approve.
error-gate-final = The line was refused, and no reason can override that: { $rules }.
    .why = No reason makes a fact of an opinion, changes how sure a passage is, when or on what condition, who did what or who says so, puts words into a mouth, or lets hidden words through.
    .do = Use a more cautious label, the passage’s own words, or correct the sentence’s label with relabel.
    .chat = Use a more cautious label or the passage’s own words, or press Label under the line and write why its own is wrong.
error-lines-no-longer-hold = Lines of brief { $brief } no longer fit their passages: { $lines }.
    .why = A label was corrected since the brief was made, and these lines are now less careful than it.
    .do = Edit or drop these lines, or compose the brief anew.
error-source-changed = Brief { $brief } was not published: its sources are not what they were when it was approved.
    .why = { $sources }
    .do = Open the brief, look at the difference, then edit it or approve it again. It is held until then.
error-note-own-source = A note has to cite another source than the article that it is about.
    .why = An article can’t be checked against itself.
    .do = Name another stored article; articles --query WORDS finds them.
    .chat = Name another stored article.
error-passage-unknown = There is no passage { $passage } in article { $article }.
    .why = A passage is a sentence, S12, or a part of one, S12:0-71, that begins and ends between words.
    .do = See the sentences with label { $article }.
    .chat = Take the number of a passage that stands under a line of it, such as S12.
error-report-unknown = There is no report { $report }.
    .why = Nothing under this id was reported.
    .do = See them with reports.
    .chat = The reports that are open stand at /desk.
error-report-closed = Report { $report } is closed already.
    .why = Another editor has answered it.
    .do = See who with reports.
    .chat = What is still open stands at /desk.
error-invitation-invalid = This code can’t be used.
    .why = It was used already, its time is over, or it was never given out.
    .do = Ask an administrator for a new one.
error-nothing-to-edit = Nothing to change was given.
    .why = An edit says which line, and what is to become of it.
    .do = See edit --help.
    .chat = Write it as in the example of the question.
error-staff-place-none = There is no place of the staff here.
    .why = Tests go only to places that an administrator has set as the staff’s own.
    .do = An administrator sets one with /staff in the group or channel itself; then use /test there.
error-name-still-there = The name still stands in the brief: { $where }.
    .why = A withheld name must not be found anywhere in what readers get.
    .do = Drop or reword these lines first.
label-by-editor = { $label }, in our editors’ words
label-opinion-withheld = The author’s view (name withheld)
label-forecast-withheld = The author’s forecast (name withheld)
label-note = Editors’ note from another source, { $outlet } ({ $date }): { $label }
brief-author-withheld = author’s name withheld
name-withheld = [name withheld]
time-utc = { $time } UTC
correction-clarification = Clarified { $time }: { $what }
correction-update = Updated { $time }: { $what }
correction-correction = Corrected { $time }: { $what }
correction-withdrawal = Withdrawn { $time }: { $what }
correction-pending = { $kind }, not published yet: { $what }
correction-kind-clarification = Clarification
correction-kind-update = Update
correction-kind-correction = Correction
correction-kind-withdrawal = Withdrawal
correction-why = Why: { $why }
withdrawn-heading = { $time ->
    [none] Withdrawn
   *[other] Withdrawn { $time }
  }
withdrawn-text = { $why ->
    [none] The brief that stood here ({ $place }) was withdrawn. Please do not pass it on.
   *[other] The brief that stood here ({ $place }) was withdrawn. Why: { $why } Please do not pass it on.
  }
source-finding-changed = Article { $article } was changed by its publisher; { $lines ->
    [0] no line rests
    [one] one line rests
   *[other] { $lines } lines rest
  } on words that are gone.
source-finding-gone = The page of article { $article } is gone; { $lines ->
    [one] one line rests
   *[other] { $lines } lines rest
  } on it.
desk-mark-source = source changed
desk-mark-stopped = stopped
desk-mark-reports = { $count ->
    [one] 1 report
   *[other] { $count } reports
  }
desk-mark-embargo = embargo until { $time }
desk-mark-note = note: { $note }
desk-decided-stopped = Brief { $brief } is stopped: what has not arrived does not. What stands on screens stands; correct or withdraw it, or resume.
corrections-none = Nothing was corrected.
correction-logged = { $time } · { $kind } · { $region }, brief of { $date }{ $what ->
    [none] {""}
   *[other] : { $what }
  } Why: { $why }

cli-verb-stop = Stop a brief: nothing more of it goes out
cli-verb-resume = Let a stopped brief go out after all
cli-verb-retract = Withdraw a brief: every copy is replaced by the word that it was withdrawn, and why
cli-verb-correct = Begin a correction: a draft of what readers have that says on top what is changed and why
cli-verb-corrections = The public log of corrections
cli-verb-edit = Change a line, its label, its passages or its place, add one, drop one; the gate answers at once
cli-verb-note = Put a note on a line or premise: a passage of another stored article
cli-verb-desk = What waits for an editor
cli-verb-take = Take a brief in hand; the desk shows it
cli-verb-test = Show a draft in the staff’s places, as readers would get it
cli-verb-handover = Hand a brief over, with a note (--reason)
cli-verb-embargo = Set until when readers must not have a brief
cli-verb-reports-close = Close a report, with a correction or without; whoever asked is told
cli-verb-people-invite = Make a one-time code by which somebody becomes an editor
cli-group-reports = What readers report as mistakes
cli-argument-report = The report’s id
cli-option-line = Which line: 1.2 is the second of the first article, 1.P1 its first premise
cli-option-item = Which article of the brief, counted from 1
cli-option-text = The line’s words; what is word for word in quotation marks
cli-option-passage = A passage that it rests on, such as S12 or S12:0-71; may be given several times
cli-option-add = A line of the editors’ own, at the end of the article’s
cli-option-drop = Take it out
cli-option-move = To this place, counted from 1
cli-option-withhold = Withhold the author’s name, for their safety
cli-option-article = Another stored article’s id
cli-option-what = What is changed, as readers will read it
cli-option-correctionKind = clarification, update or correction; correction when left out
cli-option-material = Readers are told by a reply too
cli-option-handTo = To whom, by id or name; to nobody when left out
cli-option-until = Until this moment, such as 2026-11-24T14:00+04:00
cli-option-lift = End the embargo
cli-option-corrected = The brief was corrected for it
cli-option-answer = What the reader is told
cli-option-forPerson = For a further account of this editor, by id or name
cli-option-jsonLines = All of them as JSON Lines, the oldest first
cli-column-hand = IN HAND
cli-reason-needed = --reason is missing: readers are told why a brief was withdrawn.
cli-answer-needed = --answer is missing: what is the reader told?
cli-note-needs = A note needs --line, --article and --passage.
cli-note-missing = --reason is missing: a note for whoever goes on with it.
cli-until-or-lift = Give --until with a time, or --lift.
cli-correct-needs = A correction needs --what and --reason: readers are told both.
cli-edit-item = --item is missing: which article of the brief?
cli-edit-add = An own line needs --text, --basis and --passage.
cli-edit-line = --line is missing: which line?
cli-edit-nothing = Nothing to change was given: --text, --basis, --holder, --passage, --drop or --move.
cli-edited = Next: standpoint approve { $brief }
cli-correct-begun = A correction of this brief is begun: { $brief }. Edit it with edit { $brief }, then approve and publish it; readers see it change in place.
cli-taken = { $name } has brief { $brief } in hand.
cli-test-sent = Brief { $brief } goes to { $count ->
    [one] one place of the staff
   *[other] { $count } places of the staff
  }, marked as a test: whatever bot is running brings it there.
cli-handed-over = { $name ->
    [none] Brief { $brief } is in nobody’s hand.
   *[other] Brief { $brief } is handed over to { $name }.
  }
desk-embargo-set = { $time ->
    [none] Brief { $brief } is under no embargo.
   *[other] Brief { $brief } goes out no earlier than { $time }.
  }
desk-report-closed = Report { $report } is closed. { $tell ->
    [yes] The reader asked to be told, and is.
   *[no] The reader did not ask to be told.
  }
desk-invited = The code is { $code }, good once, until { $time }. Whoever has it sends /join { $code } to the bot, from the account that they will use.

desk-row-published = With readers: { $brief }
desk-mark-hand = { $name } has it
desk-not-newest = This is version { $version }; the newest is { $newest }.
desk-in-hand = { $name } has this brief in hand.
desk-note = Note from the editor before: { $note }
desk-embargo = Under embargo until { $time }.
desk-stopped = Stopped: what has not arrived does not.
desk-ran-before = We ran { $author } on { $weekday }: { $region }, brief of { $date } ({ $brief }).
desk-more = What is to be done with it?
desk-lines = The lines of { $brief }. Open one to change it.
desk-edited = Done. This is { $brief } now, and waits for approval.
desk-ask-reword = Write the line’s new words; what is word for word in quotation marks. To override the gate, add a last row that begins with “{ $word }:”; a second editor has to approve then.
desk-reason-word = Reason
desk-ask-holder = Whose claim is it, as the article names them? “-” for nobody.
desk-ask-basis = Which label? More caution takes effect at once; less is asked for a reason.
desk-ask-relabel = The passage does not carry that label: { $rules }. If its own label is wrong, write why. The reason is kept; what shows somebody’s judgement is made a fact by no reason.
desk-ask-relabel-claim = The passage does not carry that label: { $rules }. If its own label is wrong, write in the first row whose claim it is, as the article names them (“-” for nobody), and in the second row why. The reason is kept.
desk-ask-own = Write: the article’s number, the label, its passages, the words. Such as: 1 opinion S3 “The bridge matters.”
desk-ask-note = Write another article’s id and its passage, such as: k3x9q2m1aa S4.
desk-ask-hand = Write a note for { $name }.
desk-ask-translate = A draft of this brief in which language? Labels and frame are worded anew. Where a model serves, its lines are translated and each is held against its original; else they stay as they are. An editor who reads both languages approves it by itself.
desk-ask-translation = Write the line in the language of the brief ({ $language }). It is held against the original: numbers, names, quotations, who says it, “not”, “may”, what lies ahead. “-” leaves the line in its own words.
desk-field-translation = The line, translated
desk-ask-withhold = The first article’s author is named nowhere in the brief any more, and its link goes. Why?
desk-ask-alone = { $why } You are the only editor: why do you let it pass? The reason is kept.
desk-ask-at = When is it to be published? 14:30 in the region’s time, or 2026-11-24T14:30+04:00.
desk-ask-embargo = Until when must readers not have it? 14:30 in the region’s time, or 2026-11-24T14:30+04:00; “-” ends an embargo.
desk-ask-kind = What became of it? Something was wrong; it was right and could be misread; or something happened since.
desk-ask-correct = First row: what is changed. Second row: why. Readers see both on top of the brief.
desk-ask-retract = Every copy that can still be reached is replaced. Why is it withdrawn? Your answer withdraws it, and readers see it.
desk-ask-whom = To whom?
desk-ask-answer = What do we answer? Whoever reported it reads this, if they asked to be told.
desk-field-reword = The line’s words
desk-field-holder = Whose claim
desk-field-reason = Why
desk-field-own = The line
desk-field-note = Note
desk-field-withhold = Why
desk-field-time = When
desk-field-correct = What, and why in the second row
desk-field-retract = Why
desk-field-answer = Our answer
desk-alone = There is no other editor.
desk-handed-over = Brief { $brief } is handed over to { $name }.
desk-decided-later = Brief { $brief } goes out by itself: { $time }.
desk-reports = { $count ->
    [one] One report waits. Open it to see its line and passage.
   *[other] { $count } reports wait, the oldest first. Open one to see its line and passage.
  }
desk-report-row = { $time }, { $platform }{ $words ->
    [none] {""}
   *[other] : { $words }
  }
desk-report-words = The reader says
desk-report-whole = The report is about the brief as a whole.
basis-fact = Fact
basis-claim = Claim
basis-opinion = View
basis-forecast = Forecast
button-lines = Lines…
button-more = More…
button-take = I’ll take it
button-handover = Hand over…
button-embargo = Embargo…
button-withhold = Withhold the author…
button-translate = In another language…
button-translation = Translation: { $language }…
button-halt = Stop
button-resume = Resume
button-correct = Correct…
button-retract = Withdraw…
button-reword = Reword…
button-basis = Label…
button-holder = Holder…
button-drop = Drop
button-move-up = Up
button-move-down = Down
button-note = Note…
button-own = Add a line…
button-more-lines = { $count ->
    [one] One more
   *[other] { $count } more
  }
button-open-newest = Open the newest version
button-open-brief = Open the brief
button-reports = { $count ->
    [one] One report
   *[other] { $count } reports
  }
button-close-corrected = Close: corrected…
button-close-not-corrected = Close: nothing changed…
button-correct-correction = It was wrong: correct it, and tell readers
button-correct-correction-quiet = A small slip: correct it without a message
button-correct-clarification = It could be misread: clarify
button-correct-update = Something happened since: update
button-release-slots = { $count ->
    [0] Publish
    [one] To one, at its next slot
   *[other] To { $count }, each at its next slot
  }
button-release-now = Now
button-release-at = At a time…
command-corrections = What we corrected, and why
command-join = Become an editor, with a code
command-invite = Invite an editor
chat-joined = You are on the editors’ list now, as { $role }. /desk shows what waits.
chat-join-how = Which code did an administrator give you?
chat-join-field = The code
chat-tell = You will be told here what comes of it.
button-tell = Tell me what comes of it
corrections-heading = What we corrected in the last weeks
desk-ask-test = Which brief is to be shown here, as readers would get it?
desk-test-mark = Test for the staff, not for readers
staff-not-here = /staff makes a group or channel the staff’s own. Use it there.
staff-set = This place is the staff’s now: /test shows a draft here to all who are in it. /staff ends that.
staff-ended = This place is not the staff’s any more.
command-test = Show a draft here, as readers would get it
command-staff = Make this place the staff’s own, or end that
report-corrected = You reported a mistake, and you were right: the brief was corrected. Our editors say: { $answer }
report-not-corrected = You reported a mistake. We looked, and left the brief as it is. Our editors say: { $answer }
cli-copies = { $count ->
    [0] No reader had it.
    [one] One copy is being replaced. standpoint deliveries { $brief }
   *[other] { $count } copies are being replaced. standpoint deliveries { $brief }
  }

role-admin = admin
role-editor = editor
