/** A bare grammY bot that says what it is told: beside it stands ours in `npm run bench:telegram`. */
import { Bot } from 'grammy';

const [token = '', apiRoot = ''] = process.argv.slice(2);
const bot = new Bot(token, { client: { apiRoot } });
bot.on('message:text', (context) => context.reply(context.message.text));
bot.on('callback_query:data', (context) => context.answerCallbackQuery());
process.once('SIGTERM', () => void bot.stop());
await bot.start();
