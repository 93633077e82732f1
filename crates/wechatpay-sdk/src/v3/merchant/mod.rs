//! 商户提现与文件上传 · Merchant withdrawals and file uploads
//!
//! `/v3/merchant`

pub mod fund;
pub mod media;

/// 商户提现与文件上传 · Merchant withdrawals and file uploads
///
/// `/v3/merchant`
#[derive(Clone)]
pub struct Merchant {
    pub(crate) node: crate::chain::Node,
}

impl Merchant {
    /// `/fund`: 商户提现 · Merchant withdrawal
    #[inline]
    pub fn fund(&self) -> fund::Fund {
        fund::Fund { node: self.node.clone() }
    }

    /// `/media`: 文件上传、视频上传 · Upload an image; Upload a video
    #[inline]
    pub fn media(&self) -> media::Media {
        media::Media { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/merchant")
    }
}
