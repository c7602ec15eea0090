//! What a picture is, known by its first bytes. Drawings (SVG) can hold scripts, and are not taken.

/// Bytes of one picture.
pub const LARGEST: usize = 512 * 1024;

/// The kind of a PNG, JPEG or WebP.
pub fn kind_of(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0x89, b'P', b'N', b'G', ..] => Some("image/png"),
        [0xff, 0xd8, 0xff, ..] => Some("image/jpeg"),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some("image/webp"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_is_known_by_its_bytes() {
        assert_eq!(kind_of(b"\x89PNG\r\n"), Some("image/png"));
        assert_eq!(kind_of(b"RIFF0000WEBPVP8 "), Some("image/webp"));
        assert_eq!(kind_of(b"<svg onload='alert(1)'/>"), None);
    }
}
