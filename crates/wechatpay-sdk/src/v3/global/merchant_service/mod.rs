//! 跨境/全球 消费者投诉 · Cross-border and global: consumer complaints
//!
//! `/v3/global/merchant-service`

pub mod complaint_notifications;
pub mod complaints;
pub mod images;

/// 跨境/全球 消费者投诉 · Cross-border and global: consumer complaints
///
/// `/v3/global/merchant-service`
#[derive(Clone)]
pub struct MerchantService {
    pub(crate) node: crate::chain::Node,
}

impl MerchantService {
    /// `/complaint-notifications`: 查询投诉通知回调、创建投诉通知回调、更新投诉通知回调、删除投诉通知回调 · Query the complaint notification URL; Create the complaint notification URL; Update the complaint notification URL; Delete the complaint notification URL
    #[inline]
    pub fn complaint_notifications(&self) -> complaint_notifications::ComplaintNotifications {
        complaint_notifications::ComplaintNotifications { node: self.node.clone() }
    }

    /// `/complaints`: 查询投诉单列表 · List complaints
    #[inline]
    pub fn complaints(&self) -> complaints::Complaints {
        complaints::Complaints { node: self.node.clone() }
    }

    /// `/images`: 商户上传反馈图片、图片下载 · Upload a complaint image; Download a complaint image
    #[inline]
    pub fn images(&self) -> images::Images {
        images::Images { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global/merchant-service")
    }
}
