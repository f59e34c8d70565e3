//! Numbers are read exactly: the nearest floating-point number, and whole numbers of 128 bits.

use cognito_request::json;
use fastrand::Rng;

#[test]
fn floating_point_numbers_come_back_bit_by_bit() {
    let mut rng = Rng::with_seed(22);
    for _ in 0..50_000 {
        let double = f64::from_bits(rng.u64(..));
        let single = f32::from_bits(rng.u32(..));
        let read: f64 = json::read(&json::write(&double)).unwrap();
        assert!(read.to_bits() == double.to_bits() || double.is_nan() && read.is_nan());
        let read: f32 = json::read(&json::write(&single)).unwrap();
        assert!(read.to_bits() == single.to_bits() || single.is_nan() && read.is_nan());
    }
}

#[test]
fn whole_numbers_of_128_bits_come_back() {
    let mut rng = Rng::with_seed(23);
    for shift in 0..128 {
        let (signed, unsigned) = (rng.i128(..) >> shift, rng.u128(..) >> shift);
        assert_eq!(json::read::<i128>(&json::write(&signed)).unwrap(), signed);
        assert_eq!(json::read::<u128>(&json::write(&unsigned)).unwrap(), unsigned);
    }
}
