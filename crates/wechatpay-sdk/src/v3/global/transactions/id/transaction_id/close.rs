//! `/v3/global/transactions/id/{transaction_id}/close`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/global/transactions/id/{transaction_id}/close`
#[derive(Clone, Debug)]
pub struct Close(pub(crate) Node);

impl Close {
    /// 关闭订单(微信支付订单号)
    ///
    /// `POST /v3/global/transactions/id/{transaction_id}/close`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::transactions::id::transaction_id::close::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mchid("1230000109")
    ///     .sub_mchid("1230000109")
    ///     .sp_mchid("1230000109");
    /// client
    ///     .v3()
    ///     .global()
    ///     .transactions()
    ///     .id()
    ///     .transaction_id("1217752501201407033233368018")
    ///     .close()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354485)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<()> {
        self.0.call_empty(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/global/transactions/id/{transaction_id}/close", rest)
    }
}

/// 关闭订单(微信支付订单号)
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/global/transactions/id/{transaction_id}/close")
            .at("apihk.mch.weixin.qq.com", "");

    /// 关闭订单(微信支付订单号)：请求（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 直连商户号
        pub mchid: Required<String>,
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 机构商户号
        pub sp_mchid: Option<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 直连商户号
        #[inline]
        pub fn mchid(mut self, value: impl Into<String>) -> Self {
            self.mchid = Required::set(value.into());
            self
        }

        /// 子商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// 机构商户号
        #[inline]
        pub fn sp_mchid(mut self, value: impl Into<String>) -> Self {
            self.sp_mchid = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("mchid", &mut self.mchid),
                ("sub_mchid", &mut self.sub_mchid),
                ("sp_mchid", &mut self.sp_mchid),
            ]);
        }
    }

    message!(Request);
}
