//! `/v3/papay/contracts/{contract_id}/fail-notify`

use crate::chain::{Call, Chain, Method, Node};

/// `/v3/papay/contracts/{contract_id}/fail-notify`
pub struct FailNotify {
    pub(crate) node: Node,
}

impl FailNotify {
    /// 重试扣费通知 (direct)
    ///
    /// `POST /v3/papay/contracts/{contract_id}/fail-notify`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::papay::contracts::contract_id::fail_notify::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().mchid("1230000109").appid("wxd678efh567hg6787");
    /// client
    ///     .v3()
    ///     .papay()
    ///     .contracts()
    ///     .contract_id("123124412412423431")
    ///     .fail_notify()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_11.shtml)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<()> {
        self.node
            .call_empty(Method::POST, "/v3/papay/contracts/{contract_id}/fail-notify")
            .message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/papay/contracts/{contract_id}/fail-notify", rest)
    }
}

/// 重试扣费通知
pub mod post {
    use crate::message::{Listed, Object, required};

    /// 重试扣费通知：请求
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] =
            &[required::<String>("mchid"), required::<String>("appid")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 直连商户号（必填）
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mchid", value))
        }

        /// 公众号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }
    }

    request!(Request);
}
