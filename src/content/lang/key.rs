/// A short key for words: FNV-1a, started at a seed and folded to 16 bits.
pub fn key(words: &str, seed: u32) -> u16 {
    let mut hash = 0x811c_9dc5 ^ seed;
    for byte in words.bytes() {
        hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    }
    let [a, b, c, d] = hash.to_le_bytes();
    u16::from_le_bytes([a ^ c, b ^ d])
}
