//! How large files may be, where the platform says so.

const MEBIBYTE: u64 = 1 << 20;

/// The documented ones. Source: the official page of each operation (文件大小不能超过2M;
/// 5M of a video), below `https://pay.weixin.qq.com/doc`.
const LIMITS: [(&str, u64); 4] = [
    ("/v3/merchant/media/upload", 2 * MEBIBYTE),
    ("/v3/merchant/media/video_upload", 5 * MEBIBYTE),
    ("/v3/merchant-service/images/upload", 2 * MEBIBYTE),
    ("/v3/marketing/favor/media/image-upload", 2 * MEBIBYTE),
];

/// The largest file that the operation of this path takes, in bytes, if that is
/// documented.
pub(crate) fn longest(path: &str) -> Option<u64> {
    LIMITS.iter().find(|(known, _)| *known == path).map(|(_, limit)| *limit)
}
