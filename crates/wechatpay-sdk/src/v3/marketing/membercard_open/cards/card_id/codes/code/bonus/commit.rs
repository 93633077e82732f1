//! `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit`
#[derive(Clone, Debug)]
pub struct Commit(pub(crate) Node);

impl Commit {
    /// 设置支付后展示的积分到账 (direct and partner)
    ///
    /// `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::membercard_open::cards::card_id::codes::code::bonus::commit::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .mchid("1230000109")
    ///     .sub_mchid("1900000109")
    ///     .bonus_value(30);
    /// client
    ///     .v3()
    ///     .marketing()
    ///     .membercard_open()
    ///     .cards()
    ///     .card_id("478515832665")
    ///     .codes()
    ///     .code("478515832665")
    ///     .bonus()
    ///     .commit()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012551350)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<()> {
        self.0.call_empty(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit", rest)
    }
}

/// 设置支付后展示的积分到账
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit",
    )
    .numbered_by("out_trade_no");

    /// 设置支付后展示的积分到账：请求（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 商户订单号
        pub out_trade_no: Required<String>,
        /// 直连商户号
        pub mchid: Required<String>,
        /// 子商户号
        pub sub_mchid: Required<String>,
        /// 会员积分值
        pub bonus_value: Required<i64>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商户订单号
        #[inline]
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Required::set(value.into());
            self
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
            self.sub_mchid = Required::set(value.into());
            self
        }

        /// 会员积分值
        #[inline]
        pub fn bonus_value(mut self, value: i64) -> Self {
            self.bonus_value = Required::set(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("out_trade_no", &mut self.out_trade_no),
                ("mchid", &mut self.mchid),
                ("sub_mchid", &mut self.sub_mchid),
                ("bonus_value", &mut self.bonus_value),
            ]);
        }
    }

    message!(Request);
}
