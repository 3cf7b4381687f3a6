# Written to be plain enough to be right; it has not been built where this was written (see docs/operators.md).
FROM node:24-bookworm-slim

WORKDIR /app
ENV NODE_ENV=production

# Tests, the linter and the runtime package that serves older machines stay out of the image.
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --omit=optional

COPY src ./src
COPY adapters ./adapters
COPY prompts ./prompts
COPY samples ./samples

RUN mkdir data && chown node:node data
USER node
VOLUME /app/data

EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:8080/healthz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-semi-space-size=4", "--import", "./src/compile-cache.js", "src/main.ts"]
