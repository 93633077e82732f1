//! `/v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse`
#[derive(Clone, Debug)]
pub struct Reverse(pub(crate) Node);

impl Reverse {
    /// 撤销订单(商户订单号)
    ///
    /// `POST /v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::papay::transactions::out_trade_no::out_trade_no::reverse::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().sub_mchid("1900000109");
    /// client
    ///     .v3()
    ///     .global()
    ///     .papay()
    ///     .transactions()
    ///     .out_trade_no()
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .reverse()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013015496)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<()> {
        self.0.call_empty(&post::OPERATION).query_message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse", rest)
    }
}

/// 撤销订单(商户订单号)
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse",
    )
    .at("apihk.mch.weixin.qq.com", "");

    /// 撤销订单(商户订单号)：请求（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 子商户号
        pub sub_mchid: Required<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 子商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("sub_mchid", &mut self.sub_mchid)]);
        }
    }

    message!(Request);
}
