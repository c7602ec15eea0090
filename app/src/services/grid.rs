//! From metres on the National Grid, as Code-Point Open has them, to degrees.
//!
//! Ordnance Survey's formulas: the grid is undone on the Airy ellipsoid, then the seven numbers of the
//! Helmert shift lead to WGS84. Good to some five metres, which is less than a postcode is wide.

/// Airy 1830 and WGS84: semi-axes in metres.
const AIRY: (f64, f64) = (6_377_563.396, 6_356_256.909);
const WGS84: (f64, f64) = (6_378_137.0, 6_356_752.314_245);
/// Scale on the central meridian, true origin in degrees, false origin in metres.
const SCALE: f64 = 0.999_601_271_7;
const ORIGIN: (f64, f64) = (49.0, -2.0);
const FALSE_ORIGIN: (f64, f64) = (400_000.0, -100_000.0);

/// Latitude and longitude in WGS84 of a point on the grid.
pub fn degrees(east: f64, north: f64) -> (f64, f64) {
    let (latitude, longitude) = on_airy(east, north);
    on_wgs84(latitude, longitude)
}

/// Radians on the Airy ellipsoid.
#[expect(clippy::many_single_char_names, reason = "the formulas' own names")]
fn on_airy(east: f64, north: f64) -> (f64, f64) {
    let (a, b) = AIRY;
    let (origin_latitude, origin_longitude) = (ORIGIN.0.to_radians(), ORIGIN.1.to_radians());
    let (false_east, false_north) = FALSE_ORIGIN;
    let n = (a - b) / (a + b);
    let meridian = |latitude: f64| {
        let (difference, sum) = (latitude - origin_latitude, latitude + origin_latitude);
        b * SCALE
            * ((1.0 + n + 1.25 * n * n + 1.25 * n.powi(3)) * difference
                - (3.0 * n + 3.0 * n * n + 21.0 / 8.0 * n.powi(3)) * difference.sin() * sum.cos()
                + (15.0 / 8.0 * n * n + 15.0 / 8.0 * n.powi(3)) * (2.0 * difference).sin() * (2.0 * sum).cos()
                - 35.0 / 24.0 * n.powi(3) * (3.0 * difference).sin() * (3.0 * sum).cos())
    };
    let mut latitude = origin_latitude + (north - false_north) / (a * SCALE);
    for _ in 0..20 {
        let rest = north - false_north - meridian(latitude);
        if rest.abs() < 1e-5 {
            break;
        }
        latitude += rest / (a * SCALE);
    }
    let square = 1.0 - (b * b) / (a * a);
    let (sine, tangent, cosine) = (latitude.sin(), latitude.tan(), latitude.cos());
    let nu = a * SCALE / (1.0 - square * sine * sine).sqrt();
    let rho = a * SCALE * (1.0 - square) / (1.0 - square * sine * sine).powf(1.5);
    let eta = nu / rho - 1.0;
    let (x, t) = (east - false_east, tangent * tangent);
    let north_south = latitude - tangent / (2.0 * rho * nu) * x.powi(2)
        + tangent / (24.0 * rho * nu.powi(3)) * (5.0 + 3.0 * t + eta - 9.0 * t * eta) * x.powi(4)
        - tangent / (720.0 * rho * nu.powi(5)) * (61.0 + 90.0 * t + 45.0 * t * t) * x.powi(6);
    let east_west = origin_longitude + x / (cosine * nu) - (nu / rho + 2.0 * t) / (6.0 * cosine * nu.powi(3)) * x.powi(3)
        + (5.0 + 28.0 * t + 24.0 * t * t) / (120.0 * cosine * nu.powi(5)) * x.powi(5);
    (north_south, east_west)
}

/// Degrees in WGS84, by the Helmert shift.
#[expect(clippy::many_single_char_names, reason = "the formulas' own names")]
fn on_wgs84(latitude: f64, longitude: f64) -> (f64, f64) {
    let (a, b) = AIRY;
    let square = 1.0 - (b * b) / (a * a);
    let nu = a / (1.0 - square * latitude.sin().powi(2)).sqrt();
    let (x, y, z) = (nu * latitude.cos() * longitude.cos(), nu * latitude.cos() * longitude.sin(), (1.0 - square) * nu * latitude.sin());
    let second = |arc: f64| (arc / 3_600.0).to_radians();
    let (scale, rx, ry, rz) = (1.0 - 20.489_4e-6, second(0.150_2), second(0.247_0), second(0.842_1));
    let (x, y, z) = (446.448 + x * scale - y * rz + z * ry, -125.157 + x * rz + y * scale - z * rx, 542.060 - x * ry + y * rx + z * scale);
    let (a, b) = WGS84;
    let square = 1.0 - (b * b) / (a * a);
    let across = x.hypot(y);
    let mut latitude = z.atan2(across * (1.0 - square));
    for _ in 0..10 {
        let nu = a / (1.0 - square * latitude.sin().powi(2)).sqrt();
        latitude = (z + square * nu * latitude.sin()).atan2(across);
    }
    (latitude.to_degrees(), y.atan2(x).to_degrees())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_points_come_out_where_they_are() {
        // The Airy part alone is the worked example of Ordnance Survey's guide.
        let (latitude, longitude) = on_airy(651_409.903, 313_177.270);
        assert!((latitude.to_degrees() - 52.657_570_3).abs() < 1e-6 && (longitude.to_degrees() - 1.717_921_6).abs() < 1e-6);
        let (latitude, longitude) = degrees(651_409.903, 313_177.270);
        assert!((latitude - 52.657_98).abs() < 1e-4 && (longitude - 1.716_05).abs() < 1e-4, "{latitude} {longitude}");
    }
}
