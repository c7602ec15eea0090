FROM rust:1.95-bookworm AS build
WORKDIR /portal
COPY . .
RUN cargo build --profile dist --locked

FROM debian:bookworm-slim
RUN apt-get update && apt-get install -y --no-install-recommends fonts-noto-core && rm -rf /var/lib/apt/lists/*
RUN useradd --system --create-home --home-dir /var/lib/families-first portal
COPY --from=build /portal/target/dist/families-first /usr/local/bin/families-first
USER portal
WORKDIR /var/lib/families-first
VOLUME /var/lib/families-first
ENV LISTEN=0.0.0.0:3000
EXPOSE 3000
CMD ["families-first", "serve"]
