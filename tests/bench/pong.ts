/** A bare discord.js bot beside which ours is measured: it says "pong" to everything. */
import { Client, Events, GatewayIntentBits } from 'discord.js';

const client = new Client({
  intents: [GatewayIntentBits.Guilds],
  rest: { api: process.env['DISCORD_API_ROOT'] ?? 'https://discord.com/api' },
});
client.on(Events.InteractionCreate, (interaction) => {
  const answered = interaction.isAutocomplete() ? interaction.respond([]) : interaction.isRepliable() ? interaction.reply('pong') : null;
  answered?.catch((error: unknown) => process.stderr.write(`${String(error)}\n`));
});
process.once('SIGTERM', () => void client.destroy().then(() => process.exit(0)));
await client.login(process.env['DISCORD_BOT_TOKEN']);
