# Every word that a person reads, in English. One block an area; keys are grouped by what they name.

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
   *[other] { $holder } takes as given, citing no source
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
setting-openai-prices = OPENAI_PRICES must be two numbers, in,out, in US dollars per million tokens, and is needed with a budget.
setting-database-url = DATABASE_URL must be file:PATH or postgres://….
setting-admins = ADMINS must be a list such as telegram:123,discord:456.
setting-http-host = HTTP_HOST must be a host name or address.
setting-http-port = HTTP_PORT must be a port, 0 to 65535.
setting-fetch-allow-hosts = FETCH_ALLOW_HOSTS must be a list of host names.
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
brief-missing-headline = headline missing in our copy
brief-missing-link = link missing in our copy
brief-missing-headline-link = headline and link missing in our copy
brief-headline = { $outlet ->
    [none] Headline by the publisher
   *[other] Headline by { $outlet }
  }
brief-not-heard = No view is attributed in this article to { $parties }.
brief-disclaimer = { $outlet ->
    [none] The publisher adds: { $words }
   *[other] { $outlet } adds: { $words }
  }
brief-sample = This is a sample: the article, its author and its outlet are invented.
brief-extracted = Extracted without a language model
brief-by-model = Condensed by the language model { $model }, every line checked by code against its passage
brief-checked = approved by an editor against the article, not against the facts
brief-unchecked = no editor has checked it yet
part = Part { $number } of { $of }

status-notice-draft = Draft, not approved
status-notice-held = Held by an editor, not approved
status-notice-rejected = Rejected by an editor
status-notice-approved = Approved, not yet published
status-notice-corrected = Replaced by a corrected version
status-notice-retracted = Withdrawn by the editors

button-evidence = Evidence
button-why = Why these labels?
button-original = Original
button-report = Report a mistake
