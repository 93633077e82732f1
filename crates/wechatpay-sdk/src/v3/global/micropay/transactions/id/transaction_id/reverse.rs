//! `/v3/global/micropay/transactions/id/{transaction_id}/reverse`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/global/micropay/transactions/id/{transaction_id}/reverse`
pub struct Reverse(pub(crate) Node);

impl Reverse {
    /// 撤销订单(微信支付订单号)
    ///
    /// `POST /v3/global/micropay/transactions/id/{transaction_id}/reverse`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::micropay::transactions::id::transaction_id::reverse::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mchid("1900000109")
    ///     .sp_mchid("1900000100")
    ///     .sub_mchid("1900000109");
    /// client
    ///     .v3()
    ///     .global()
    ///     .micropay()
    ///     .transactions()
    ///     .id()
    ///     .transaction_id("1217752501201407033233368018")
    ///     .reverse()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013013926)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<()> {
        self.0.call_empty(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/global/micropay/transactions/id/{transaction_id}/reverse", rest)
    }
}

/// 撤销订单(微信支付订单号)
pub mod post {
    use http::Method;

    use crate::message::{Listed, Object, request, required};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/global/micropay/transactions/id/{transaction_id}/reverse")
            .at("apihk.mch.weixin.qq.com", "");

    /// 撤销订单(微信支付订单号)：请求（其他接口共用）
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("mchid"),
            required::<String>("sp_mchid"),
            required::<String>("sub_mchid"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 商户号（必填）
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mchid", value.into()))
        }

        /// 机构商户号（必填）
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sp_mchid", value.into()))
        }

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }
    }

    request!(Request);
}
