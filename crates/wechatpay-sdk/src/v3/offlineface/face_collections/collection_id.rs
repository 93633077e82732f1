//! `/v3/offlineface/face-collections/{collection_id}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/offlineface/face-collections/{collection_id}`
pub struct CollectionId(pub(crate) Node);

impl CollectionId {
    /// 查询重采请求详情
    ///
    /// `GET /v3/offlineface/face-collections/{collection_id}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .offlineface()
    ///     .face_collections()
    ///     .collection_id("FC2353ZJIHOJKHOIIOIJ")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
    #[inline]
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/offlineface/face-collections/{collection_id}", rest)
    }
}

/// 查询重采请求详情
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Message, Named, Time, enumeration, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/offlineface/face-collections/{collection_id}");

    enumeration! {
        /// 重采状态
        CollectionState {
            COLLECTION_REQUIRED = "COLLECTION_REQUIRED",
            PHOTO_UPLOADED = "PHOTO_UPLOADED",
            COMPLETE = "COMPLETE",
        }
    }

    /// 查询重采请求详情：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 重采ID
        pub collection_id: Option<String>,
        /// 用户ID
        pub use_id: Option<String>,
        /// 机构ID
        pub organization_id: Option<String>,
        /// 重采状态
        pub collection_state: Option<Enumeration<CollectionState>>,
        /// 注册照上传时间
        pub register_photo_upload_time: Option<String>,
        /// 支付用户确认时间
        pub confirm_time: Option<Time>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("collection_id", &mut self.collection_id),
                1 => Named("use_id", &mut self.use_id),
                2 => Named("organization_id", &mut self.organization_id),
                3 => Named("collection_state", &mut self.collection_state),
                4 => Named("register_photo_upload_time", &mut self.register_photo_upload_time),
                5 => Named("confirm_time", &mut self.confirm_time),
                _ => return None,
            })
        }
    }

    message!(Response);
}
