//! The documented maximum sizes of files.

const MEBIBYTE: u64 = 1 << 20;

/// The documented limits. Source: the official page of each operation (文件大小不能超过2M; 5M for videos), below
/// `https://pay.weixin.qq.com/doc`.
const LIMITS: [(&str, u64); 4] = [
    ("/v3/merchant/media/upload", 2 * MEBIBYTE),
    ("/v3/merchant/media/video_upload", 5 * MEBIBYTE),
    ("/v3/merchant-service/images/upload", 2 * MEBIBYTE),
    ("/v3/marketing/favor/media/image-upload", 2 * MEBIBYTE),
];

/// The maximum size of a file of the operation with this path, in bytes, if it is documented.
pub(crate) fn longest(path: &str) -> Option<u64> {
    LIMITS.iter().find(|(known, _)| *known == path).map(|(_, limit)| *limit)
}
