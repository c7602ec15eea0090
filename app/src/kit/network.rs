//! Where a request comes from, as limits count it.

use std::net::{IpAddr, SocketAddr};

use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::HeaderMap;
use axum::http::request::Parts;

use super::portal::Portal;

/// The network address of the reader, as limits count it; headers of a proxy count only when the
/// proxy is listed. Of an IPv6 address the first half: whoever has one has the whole half.
pub struct From(pub IpAddr);

fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(address) => IpAddr::from((address.to_bits() & !u128::from(u64::MAX)).to_be_bytes()),
        four @ IpAddr::V4(_) => four,
    }
}

/// The last address before the listed proxies, reading from the right. What cannot be read ends the
/// search: anything left of it was written by a stranger.
fn before_proxies(peer: IpAddr, trusted: &[IpAddr], headers: &HeaderMap) -> IpAddr {
    if !trusted.contains(&peer.to_canonical()) {
        return peer;
    }
    let lines: Vec<&str> = headers.get_all("x-forwarded-for").iter().map(|value| value.to_str().unwrap_or("?")).collect();
    let mut nearest = peer;
    for part in lines.iter().rev().flat_map(|line| line.rsplit(',')) {
        let part = part.trim();
        let read = part.parse::<IpAddr>().ok().or_else(|| part.parse::<SocketAddr>().ok().map(|whole| whole.ip()));
        let Some(address) = read else { break };
        nearest = address;
        if !trusted.contains(&address.to_canonical()) {
            break;
        }
    }
    nearest
}

impl FromRequestParts<Portal> for From {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, portal: &Portal) -> Result<Self, Self::Rejection> {
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>().map_or(IpAddr::from([127, 0, 0, 1]), |info| info.0.ip());
        Ok(Self(network(before_proxies(peer, &portal.settings.server.trusted_proxies, &parts.headers))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_listed_proxies_are_believed_and_only_as_far_as_they_go() {
        let ip = |text: &str| text.parse::<IpAddr>().expect("an address");
        let trusted = [ip("10.0.0.1"), ip("10.0.0.2")];
        let asked = |peer: &str, lines: &[&str]| {
            let mut headers = HeaderMap::new();
            for line in lines {
                headers.append("x-forwarded-for", line.parse().expect("a header"));
            }
            network(before_proxies(ip(peer), &trusted, &headers)).to_string()
        };
        assert_eq!(asked("192.0.2.7", &["198.51.100.1"]), "192.0.2.7", "a stranger's header");
        assert_eq!(asked("10.0.0.1", &["203.0.113.9, 198.51.100.1"]), "198.51.100.1", "the nearest counts");
        assert_eq!(asked("10.0.0.1", &["203.0.113.9", "198.51.100.1, 10.0.0.2"]), "198.51.100.1", "all lines, and past listed proxies");
        assert_eq!(asked("10.0.0.1", &["203.0.113.9, ?, 10.0.0.2"]), "10.0.0.2", "what cannot be read ends it");
        assert_eq!(asked("10.0.0.1", &["198.51.100.1:4711"]), "198.51.100.1");
        assert_eq!(asked("2001:db8:1:2:3:4:5:6", &[]), "2001:db8:1:2::");
        assert_eq!(asked("::ffff:192.0.2.7", &[]), "192.0.2.7");
    }
}
