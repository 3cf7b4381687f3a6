/** Every table, as Kysely sees it. */
import type { Kysely, Transaction } from 'kysely';
import type * as articles from './articles.ts';
import type * as briefs from './briefs.ts';
import type * as delivery from './delivery.ts';
import type * as people from './people.ts';

export interface Database {
  article: articles.ArticleTable;
  article_version: articles.ArticleVersionTable;
  article_region: articles.ArticleRegionTable;
  article_sketch: articles.ArticleSketchTable;
  article_agency: articles.ArticleAgencyTable;
  article_link: articles.ArticleLinkTable;
  labels: articles.LabelsTable;
  label_override: articles.LabelOverrideTable;
  outlet: articles.OutletTable;
  feed: articles.FeedTable;
  feed_entry: articles.FeedEntryTable;

  edition: briefs.EditionTable;
  brief: briefs.BriefTable;
  brief_version: briefs.BriefVersionTable;
  brief_article: briefs.BriefArticleTable;
  legal_transition: briefs.LegalTransitionTable;
  decision: briefs.DecisionTable;
  region_setting: briefs.RegionSettingTable;
  day_mark: briefs.DayMarkTable;
  report: briefs.ReportTable;
  brief_desk: briefs.BriefDeskTable;
  source_check: briefs.SourceCheckTable;

  person: people.PersonTable;
  identity: people.IdentityTable;
  editor_role: people.EditorRoleTable;
  invitation: people.InvitationTable;
  staff_place: people.StaffPlaceTable;
  conversation: people.ConversationTable;
  subscription: people.SubscriptionTable;
  subscription_region: people.SubscriptionRegionTable;
  subscription_change: people.SubscriptionChangeTable;
  reader: people.ReaderTable;
  heard: people.HeardTable;
  desk_offer: people.DeskOfferTable;

  message: delivery.MessageTable;
  delivery: delivery.DeliveryTable;
  destination_wait: delivery.DestinationWaitTable;
  alert: delivery.AlertTable;
  lease: delivery.LeaseTable;
  model_reply: delivery.ModelReplyTable;
  model_spend: delivery.ModelSpendTable;

  migration: { name: string; applied_at: number };
}

/** A handle to ask with: the store itself or a transaction. */
export type Db = Kysely<Database>;

/** A handle inside a transaction: what changes more than one row asks for it. */
export type Trx = Transaction<Database>;
