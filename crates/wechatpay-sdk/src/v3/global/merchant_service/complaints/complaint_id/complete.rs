//! `/v3/global/merchant-service/complaints/{complaint_id}/complete`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/global/merchant-service/complaints/{complaint_id}/complete`
pub struct Complete(pub(crate) Node);

impl Complete {
    /// 反馈处理完成
    ///
    /// `POST /v3/global/merchant-service/complaints/{complaint_id}/complete`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::merchant_service::complaints::complaint_id::complete::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().complainted_mchid("1900012181");
    /// client
    ///     .v3()
    ///     .global()
    ///     .merchant_service()
    ///     .complaints()
    ///     .complaint_id("200201820200101080076610000")
    ///     .complete()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn post(self, request: post::Request) -> Call<()> {
        self.0.call_empty(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/global/merchant-service/complaints/{complaint_id}/complete", rest)
    }
}

/// 反馈处理完成
pub mod post {
    use http::Method;

    use crate::message::{Listed, Object, request, required};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/global/merchant-service/complaints/{complaint_id}/complete",
    )
    .at("apihk.mch.weixin.qq.com", "");

    /// 反馈处理完成：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[required::<String>("complainted_mchid")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 被诉商户号（必填）
        pub fn complainted_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("complainted_mchid", value.into()))
        }
    }

    request!(Request);
}
