# Build: docker build -t verbatim .   Run: see “Run it for a newsroom” in the README.
# The packages bring the Node that runs the program; the image brings npm and what a Node stands on.
FROM node:26-slim
WORKDIR /verbatim
COPY package.json package-lock.json ./
RUN npm ci --omit=dev && npm cache clean --force
COPY src src
COPY commands commands
RUN mkdir /archive /corpus && chown 1000:1000 /archive /corpus
USER 1000:1000
ENV ARCHIVE_FOLDER=/archive CORPUS_FOLDER=/corpus LISTEN_HOST=0.0.0.0 METRICS_PORT=9464
VOLUME ["/archive", "/corpus"]
EXPOSE 9464
STOPSIGNAL SIGTERM
HEALTHCHECK --start-period=1m CMD ["node_modules/.bin/node", "-e", "fetch(`http://127.0.0.1:${process.env.METRICS_PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node_modules/.bin/node", "src/main.ts"]
