//! 恢复门店营业 · Resume a brand store
//!
//! `/brand/store/brandstores/{store_id}/resume`

use crate::chain::{Members, Method};

/// 恢复门店营业 · Resume a brand store
///
/// `/brand/store/brandstores/{store_id}/resume`
#[derive(Clone)]
pub struct Resume {
    pub(crate) node: crate::chain::Node,
}

impl Resume {
    /// 恢复门店营业 · Resume a brand store
    ///
    /// `POST /brand/store/brandstores/{store_id}/resume`
    ///
    /// 品牌恢复已暂停的门店营业，返回变更后的门店状态。模式：品牌。
    ///
    /// Resumes the business of a suspended brand store and returns the store state. Mode: brand.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .brand()
    ///     .store()
    ///     .brandstores()
    ///     .store_id("100000201")
    ///     .resume()
    ///     .post()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [brand/4016756643](https://pay.weixin.qq.com/doc/brand/4016756643)
    #[doc(alias(
        "恢复门店营业",
        "Resume a brand store",
        "品牌门店",
        "resume",
        "brandstores/resume"
    ))]
    #[inline]
    pub fn post(&self) -> crate::Call<post::Response> {
        self.node.call(Method::POST, "/brand/store/brandstores/{store_id}/resume", Members::None)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("brand/store/brandstores/{store_id}/resume")
    }
}

/// 恢复门店营业 · Resume a brand store
pub mod post {

    enumeration! {
        /// 门店状态 · Store status
        StoreState {
            /// `OPEN`: 营业中 · Open
            OPEN = "OPEN",
            /// `CREATING`: 创建中 · Being created
            CREATING = "CREATING",
            /// `CLOSED`: 已关店 · Closed
            CLOSED = "CLOSED",
        }
    }

    /// 恢复门店营业：应答 · Resume a brand store: answer
    #[non_exhaustive]
    pub struct Response {
        /// 品牌门店ID · Brand store ID
        pub store_id: Option<String>,
        /// 门店状态 · Store status
        pub store_state: StoreState,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => store_id: Optional "store_id",
            1 => store_state: Optional "store_state",
        }
    }
}
