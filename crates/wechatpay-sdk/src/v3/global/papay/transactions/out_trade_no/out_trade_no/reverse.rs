//! 撤销订单(商户订单号) · Reverse a debit by merchant order number
//!
//! `/v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse`

use crate::chain::{Members, Method};

/// 撤销订单(商户订单号) · Reverse a debit by merchant order number
///
/// `/v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse`
#[derive(Clone)]
pub struct Reverse {
    pub(crate) node: crate::chain::Node,
}

impl Reverse {
    /// 撤销订单(商户订单号) · Reverse a debit by merchant order number
    ///
    /// `POST /v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse`
    ///
    /// 商户或机构按商户订单号撤销委托代扣订单；成功时没有返回内容。模式：普通商户、服务商。
    ///
    /// Reverses an auto-debit order by merchant order number. A successful response has no body. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::papay::transactions::out_trade_no::out_trade_no::reverse::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new();
    /// client
    ///     .v3()
    ///     .global()
    ///     .papay()
    ///     .transactions()
    ///     .out_trade_no()
    ///     .out_trade_no("trade202608010001")
    ///     .reverse()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
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
    ///     .out_trade_no("trade202608010001")
    ///     .reverse()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [global/4013015496](https://pay.weixin.qq.com/doc/global/v3/zh/4013015496)
    #[doc(alias(
        "撤销订单(商户订单号)",
        "Reverse a debit by merchant order number",
        "跨境/全球",
        "reverse",
        "out-trade-no/reverse"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node.call(
            Method::POST,
            "/v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse",
            Members::Query(Box::new(request)),
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse")
    }
}

/// 撤销订单(商户订单号) · Reverse a debit by merchant order number
pub mod post {

    /// 撤销订单(商户订单号)：请求 · Reverse a debit by merchant order number: request
    ///
    /// 条件 Conditions:
    ///
    /// - `sub_mchid`：服务商模式必填。`sub_mchid`: Required in provider mode
    pub struct Request {
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 子商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Optional "sub_mchid",
        }
    }
}
